// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// The closed months of a form, each with who closed it, its hash and the way to what changed since.
struct ClosingList: Sendable {
    let say: Say
    let closings: [ClosedMonth]
    /// Whether whoever looks may see what changed since.
    let seesChanges: Bool

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

    private func name(_ month: ClosedMonth) -> HTML {
        let name = say(ReportPeriod(.month, around: month.id.month))
        guard seesChanges else { return "<strong>\(name)</strong>" }
        return "<a href=\"\(href: ReportPage.closing(month.id).path)\"><strong>\(name)</strong></a>"
    }

    private func file(_ month: ClosedMonth) -> HTML {
        " · <a href=\"\(href: ReportPage.file(month.id).path)\">\(say(Phrase.Report.file))</a>"
    }

    private func line(_ month: ClosedMonth) -> HTML {
        """
        <li>\(name(month)) \(month.closedBy) · \(say.moment(month.closedAt))\(seesChanges ? file(month) : nil)
        <small class="hash">\(say(Phrase.Report.hash))\(say.colon)<code>\(month.hash)</code></small></li>
        """
    }
}
