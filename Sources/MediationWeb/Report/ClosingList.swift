// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// The closed months of a form, each with who closed it, its hash and the way to what changed since.
struct ClosingList: Sendable {
    let say: Say
    let closings: [ClosedMonth]

    var html: HTML {
        """
        <section class="figures" aria-labelledby="closings">
        <h2 id="closings">\(say(Phrase.Report.closings))</h2>
        \(closings.isEmpty ? nothing : list)
        </section>
        """
    }

    private var nothing: HTML { "<p class=\"empty\">\(say(Phrase.Report.noClosings))</p>" }

    private var list: HTML { "<ul class=\"closings\">\(closings.map { line($0) })</ul>" }

    private func line(_ month: ClosedMonth) -> HTML {
        """
        <li><a href="\(href: ReportPage.closing(month.id).path)"><strong>\
        \(say(ReportPeriod(.month, around: month.id.month)))</strong></a> \
        \(month.closedBy) · \(say.moment(month.closedAt)) · \
        <a href="\(href: ReportPage.file(month.id).path)">\(say(Phrase.Report.file))</a>
        <small class="hash">\(say(Phrase.Report.hash))\(say.colon)<code>\(month.hash)</code></small></li>
        """
    }
}
