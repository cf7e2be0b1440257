// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// The parts of a figure with each sum that it is made of; for those who see cases, a sum of the whole leads to them.
struct IndicatorTable: Sendable {
    let say: Say
    let report: IndicatorReport
    let query: IndicatorQuery
    let seesCases: Bool

    var html: HTML {
        """
        <div class="scroll" tabindex="0" role="region" aria-labelledby="parts">
        <table>
        <thead><tr><th scope="col">\(say(report.breakdown.word))</th><th scope="col">\(say(Phrase.Indicator.value))</th>\
        \(measures.map { "<th scope=\"col\" class=\"number long\">\(say($0))</th>" })</tr></thead>
        <tbody>\(whole)\(shown.map { row($0) })</tbody>
        </table>
        </div>
        """
    }

    private var measures: [Measure] { report.indicator.measures }

    /// Types and sources of which there is nothing are left out; places, months and levels never are.
    private var shown: [IndicatorReport.Part] {
        switch report.breakdown {
        case .region, .month, .firstLevel: report.parts
        case .type, .source: report.parts.filter { part in measures.contains { part.value.sum([$0]) != 0 } }
        }
    }

    private var whole: HTML {
        """
        <tr><th scope="row">\(report.region.name)</th>\(value(report.total))\
        \(measures.map { linked($0) })</tr>
        """
    }

    private func row(_ part: IndicatorReport.Part) -> HTML {
        """
        <tr><th scope="row">\(name(of: part))</th>\(value(part.value))\
        \(measures.map { cell(part.value.shown($0)) })</tr>
        """
    }

    private func value(_ value: IndicatorValue) -> HTML {
        let words = IndicatorWords(say: say, value: value)
        return "<td class=\"rate\"><strong>\(words.value)</strong> <small>\(words.parts)</small>\(words.bar)</td>"
    }

    private func linked(_ measure: Measure) -> HTML {
        let amount = report.total.shown(measure)
        guard let amount, seesCases, amount != 0 else { return cell(amount) }
        return """
            <td class="number"><a href="\(href: behind.address(of: .casesBehind(measure)))">\(String(amount))</a></td>
            """
    }

    private var behind: IndicatorQuery {
        var behind = query
        behind.by = nil
        return behind
    }

    private func cell(_ amount: Int64?) -> HTML {
        guard let amount else { return "<td class=\"number\">\(say(Phrase.Figures.hiddenMark))</td>" }
        return "<td class=\"number\(amount == 0 ? " zero" : "")\">\(String(amount))</td>"
    }

    private func name(of part: IndicatorReport.Part) -> HTML {
        switch report.breakdown {
        case .region:
            guard let region = part.region else { return "\(part.key)" }
            var below = query
            below.region = region.code
            return "<a href=\"\(href: below.address(of: .indicator(report.indicator)))\">\(region.name)</a>"
        case .month: return "\(part.key)"
        case .firstLevel: return "\(Level(rawValue: part.key).map { say($0) })"
        case .type: return "\(DisputeType(rawValue: part.key).map { say($0) })"
        case .source: return "\(Source(rawValue: part.key).map { say($0) })"
        }
    }
}
