// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// What could not be solved and which power, rule or office was missing; the cases for those who may see them.
struct UnsolvedPage: Sendable {
    /// More kinds of cases than these make a line that nobody reads.
    private static let mostKinds = 3

    let say: Say
    let report: UnsolvedService.Report

    var title: String { say(Phrase.Learning.unsolved) }

    var html: HTML {
        """
        <h1>\(title)<small>\(report.region.name)</small></h1>
        <p class="lead">\(report.months.lowerBound.description) – \(report.months.upperBound.description)</p>
        <p>\(say(Phrase.Learning.unsolvedIntro))</p>
        \(reasons.isEmpty ? nothing : table)
        \(report.cases.isEmpty ? nil : cases)
        <p><a href="\(href: PagePath.statistics.path)">\(say(Phrase.Indicator.back))</a></p>
        """
    }

    private var nothing: HTML { "<p class=\"empty\">\(say(Phrase.Learning.noUnsolved))</p>" }

    /// Each reason once, with all kinds of cases together.
    private var reasons: [(reason: UnsolvedReason, cases: Int64, kinds: [UnsolvedCount])] {
        Dictionary(grouping: report.counts, by: \.reason)
            .map { ($0.key, $0.value.reduce(0) { $0 + $1.cases }, $0.value.sorted { $0.cases > $1.cases }) }
            .sorted { ($1.1, $0.0.command.rawValue, $0.0.code) < ($0.1, $1.0.command.rawValue, $1.0.code) }
    }

    private var table: HTML {
        """
        <h2 id="why">\(say(Phrase.Learning.why))</h2>
        <div class="scroll" tabindex="0" role="region" aria-labelledby="why">
        <table>
        <thead><tr><th scope="col">\(say(Phrase.Learning.why))</th>\
        <th scope="col" class="number">\(say(Phrase.Learning.cases))</th>\
        <th scope="col">\(say(Phrase.Learning.kinds))</th></tr></thead>
        <tbody>\(reasons.map { row($0.reason, $0.cases, $0.kinds) })</tbody>
        </table>
        </div>
        """
    }

    private func row(_ reason: UnsolvedReason, _ cases: Int64, _ kinds: [UnsolvedCount]) -> HTML {
        let most = kinds.prefix(Self.mostKinds).map { say($0.type) + " \($0.cases)" }
        let kinds = most.joined(separator: say.either("、", ", ")) + (kinds.count > most.count ? " …" : "")
        return """
            <tr><th scope="row">\(reason.text(in: say.language))<br><small>\(say(reason.command))</small></th>\
            <td class="number">\(String(cases))</td><td>\(kinds)</td></tr>
            """
    }

    private var cases: HTML {
        """
        <section aria-labelledby="cases">
        <h2 id="cases">\(say(Phrase.Learning.cases))</h2>
        <ul class="cards">\(report.cases.compactMap { card($0) })</ul>
        </section>
        """
    }

    private func card(_ one: UnsolvedCase) -> HTML? {
        guard let code = CaseCode(one.line.code) else { return nil }
        return """
            <li class="card">
            <h3><a href="\(href: PagePath.oneCase(code).path)">\(one.line.title)</a></h3>
            <p class="meta">\(one.regionName) · \(say(one.type)) · <span class="code">\(one.line.code)</span></p>
            <p>\(one.reason.text(in: say.language))</p>
            \(one.said.map { "<p class=\"words\">\($0)</p>" })
            </li>
            """
    }
}
