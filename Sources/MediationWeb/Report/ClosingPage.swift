// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// A closed month: how it can be verified, and what has changed since, with the reason for each change.
struct ClosingPage: Sendable {
    let say: Say
    let revisions: SnapshotRevisions
    let seesCases: Bool

    private var month: ClosedMonth { revisions.month }
    var title: String { say(Phrase.Report.revisions) }

    var html: HTML {
        """
        <h1>\(title)<small>\(say(ReportPeriod(.month, around: month.id.month)))</small></h1>
        <p class="lead">\(say(Phrase.Report.closedBy))\(say.colon)\(month.closedBy) · \(say.moment(month.closedAt)) · \
        \(say(Phrase.Figures.upTo(say.day(revisions.asOf))))</p>
        \(revisions.steps.isEmpty && revisions.byTime.isEmpty ? nothing : tables)
        <section class="panel" aria-labelledby="verify">
        <h2 id="verify">\(say(Phrase.Report.hash))</h2>
        <p class="hash"><code>\(month.hash)</code></p>
        <p class="hash">\(say(Phrase.Report.verify))\(say.colon)\
        <code>fengqiao verify --snapshot \(month.id.description)</code></p>
        <p><a href="\(href: ReportPage.file(month.id).path)">\(say(Phrase.Report.file))</a></p>
        <details><summary>\(say(Phrase.Report.definitions))</summary>
        <ul class="plain">\(month.definitions.map { definition($0) })</ul></details>
        </section>
        <p><a href="\(href: form)">\(say(Phrase.Report.again))</a></p>
        """
    }

    private var form: String {
        ReportQuery(region: month.id.region, period: ReportPeriod(.month, around: month.id.month)).address
    }

    private var nothing: HTML { "<p class=\"empty\">\(say(Phrase.Report.noRevisions))</p>" }

    private func definition(_ line: String) -> HTML {
        let name = line.split(separator: " ").first.flatMap { Indicator(rawValue: String($0)) }
        guard let name else { return "<li>\(line)</li>" }
        return "<li><a href=\"\(href: PagePath.indicator(name).path)\">\(say(name))</a> <small>\(line)</small></li>"
    }

    private var tables: HTML {
        """
        <div class="scroll" tabindex="0" role="region" aria-label="\(title)">
        <table>
        <thead><tr><th scope="col">\(say(Phrase.Report.since))</th><th scope="col">\(say(Phrase.Report.step))</th>\
        <th scope="col">\(say(Phrase.Report.measure))</th><th scope="col" class="number">\
        \(say(Phrase.Report.change))</th></tr></thead>
        <tbody>\(revisions.steps.map { step($0) })\(Measure.allCases.compactMap { byTime($0) })</tbody>
        </table>
        </div>
        """
    }

    private func step(_ step: FigureRevision) -> HTML {
        """
        <tr><th scope="row">\(say.moment(step.at))</th>\
        <td>\(say(step.command)) \(seesCases ? link(step.caseID) : nil)</td>\
        <td>\(say(step.measure))</td><td class="number">\(signed(step.amount))</td></tr>
        """
    }

    private func link(_ id: CaseID) -> HTML {
        let code = CaseCode(id)
        return "<small><a href=\"\(href: PagePath.oneCase(code).path)\">\(code.description)</a></small>"
    }

    private func byTime(_ measure: Measure) -> HTML? {
        guard let amount = revisions.byTime[measure] else { return nil }
        return """
            <tr><th scope="row">\(say.day(revisions.asOf))</th><td>\(say(Phrase.Report.byTime))</td>\
            <td>\(say(measure))</td><td class="number">\(signed(amount))</td></tr>
            """
    }

    private func signed(_ amount: Int64) -> String { amount > 0 ? "+\(amount)" : String(amount) }
}
