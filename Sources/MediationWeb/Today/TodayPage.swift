// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage

/// Today's work: at most five things, each with one thing to do, and one big button.
struct TodayPage: Sendable {
    /// More than five things are not a list for today.
    static let limit = 5

    let say: Say
    let queue: [CaseLine]
    let notices: [NoticeRow]
    let alerts: [AlertLine]
    /// What the person was told this morning.
    let digest: DigestLine?
    /// How many call-backs the person's unit was drawn for.
    let callBacks: Int

    var title: String { say(Phrase.Today.title) }

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
        \(callBacks > 0 ? callBackLink : nil)
        \(AlertList(say: say, alerts: alerts).html)
        <section aria-label="\(title)">
        \(queue.isEmpty ? nothing : list)
        <p><a href="\(href: CaseListFilter.mine)">\(say(Phrase.Today.all))</a></p>
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

    private var callBackLink: HTML {
        """
        <p class="card"><a href="\(href: PagePath.callBacks.path)">\(say(Phrase.CallBack.waiting(callBacks)))</a></p>
        """
    }

    private var nothing: HTML { "<p class=\"empty\">\(Icon.check)\(say(Phrase.Today.nothing))</p>" }
    private func morning(_ digest: DigestLine) -> HTML {
        """
        <p class="digest"><a href="#alerts">\(say(Phrase.Today.morning(digest)))</a> \
        <small class="meta">\(say.moment(digest.sentAt))</small></p>
        """
    }

    private var noNews: HTML { "<p class=\"meta\">\(say(Phrase.Today.noNews))</p>" }

    private var list: HTML {
        "<ol class=\"cards\">\(queue.map { CaseCard(say: say, line: $0).html(action: action($0)) })</ol>"
    }

    /// The usual next step, one tap away.
    private func action(_ line: CaseLine) -> HTML {
        let (text, page) = TodayStep(line).link
        return """
            <p class="act"><a class="button" href="\(href: page.path)">\(say(text))</a></p>
            """
    }

    private var news: HTML { "<ul class=\"news-list\">\(notices.map { notice($0) })</ul>" }

    private func notice(_ notice: NoticeRow) -> HTML {
        """
        <li><a href="\(href: PagePath.oneCase(CaseCode(notice.caseID)).path)">\(notice.title)</a>\(say.colon)\
        \(say(notice.kind)) <small class="meta">\(say.moment(notice.at))</small></li>
        """
    }
}

/// What today's page offers for a case that waits for this person.
private struct TodayStep {
    let link: (text: any Bilingual, page: PagePath)

    init(_ line: CaseLine) {
        let code = CaseCode(line.id)
        switch line.stage {
        case .transferPending: link = (Phrase.Today.asksForHelp, .queue)
        // Whether the parties were asked again already, the page of the case knows.
        case .performed, .released, .terminated, .withdrawn, .referred: link = (Phrase.Today.wrapUp, .oneCase(code))
        case .lead, .dismissed, .registered, .declined, .accepted, .mediating, .paused, .agreed, .performing,
            .defaulted, .closed, .archived:
            guard let kind = line.stage.nextStep else {
                link = (Phrase.OneCase.nextStep, .oneCase(code))
                return
            }
            link = (kind, .step(code, kind))
        }
    }
}
