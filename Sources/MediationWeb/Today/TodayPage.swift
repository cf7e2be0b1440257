// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage

/// Today's work: at most five things, each with one thing to do, and one big button.
struct TodayPage: Sendable {
    /// More than five things are not a list for today.
    static let limit = 5
    /// So many of each kind are looked through for the most urgent ones.
    static let sourceLimit = 100
    /// The word in the address that asks for everything.
    static let wholeField = "all"

    let say: Say
    let list: TodayList
    let isWhole: Bool
    let notices: [NoticeRow]
    /// What the person was told this morning.
    let digest: DigestLine?

    var title: String { say(isWhole ? Phrase.Today.whole : .title) }

    var html: HTML {
        """
        <div class="today">
        <div class="today-head"><h1>\(title)</h1><p class="meta">\(say.day(say.today))</p></div>
        <div class="today-open">
        <p class="big"><a class="button primary" href="\(href: PagePath.newCase.path)">\(Icon.plus)\
        \(say(Phrase.Frame.openCase))</a></p>
        <p><a href="\(href: PagePath.newLead.path)">\(say(Phrase.Lead.link))</a></p>
        </div>
        <div class="today-work">
        <section aria-label="\(title)">
        \(list.things.isEmpty ? nothing : things)
        \(rest)
        </section>
        </div>
        <section class="news" aria-labelledby="news">
        <h2 id="news">\(say(Phrase.Today.news))</h2>
        \(digest.map(morning))
        \(notices.isEmpty ? noNews : news)
        </section>
        </div>
        """
    }

    private var nothing: HTML { "<p class=\"empty\">\(Icon.check)\(say(Phrase.Today.nothing))</p>" }

    private func morning(_ digest: DigestLine) -> HTML {
        """
        <p class="digest">\(say(Phrase.Today.morning(digest))) \
        <small class="meta">\(say.moment(digest.sentAt))</small></p>
        """
    }

    private var noNews: HTML { "<p class=\"meta\">\(say(Phrase.Today.noNews))</p>" }

    private var things: HTML {
        "<ol class=\"cards\">\(list.things.map { TodayCard(say: say, thing: $0).html })</ol>"
    }

    /// The one link to everything else.
    private var rest: HTML {
        if isWhole { return link(to: PagePath.today.path, say(Phrase.Today.rest)) }
        guard list.others > 0 else { return link(to: CaseListFilter.mine, say(Phrase.Today.all)) }
        return link(
            to: PagePath.today.path + "?\(Self.wholeField)=1",
            say(Phrase.Today.others(list.others, orMore: list.isCut)))
    }

    private func link(to address: String, _ text: String) -> HTML {
        "<p class=\"rest\"><a class=\"button quiet\" href=\"\(href: address)\">\(text)</a></p>"
    }

    private var news: HTML { "<ul class=\"news-list\">\(notices.map { notice($0) })</ul>" }

    private func notice(_ notice: NoticeRow) -> HTML {
        """
        <li><a href="\(href: PagePath.oneCase(CaseCode(notice.caseID)).path)">\(notice.title)</a>\(say.colon)\
        \(say(notice.kind)) <small class="meta">\(say.moment(notice.at))</small></li>
        """
    }
}
