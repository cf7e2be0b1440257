// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// Figures group by group: both rates as bars with their parts, and what became of the cases.
struct FigureTable: Sendable {
    /// One line of the table.
    struct Group: Sendable {
        let name: String
        /// Where its own figures are.
        var address: String?
        /// The cases behind its numbers, where there are pages of them.
        var behind: IndicatorQuery?
        let figures: ResolutionFigures
    }

    let say: Say
    let title: Phrase.Figures
    /// What the first column is.
    let head: Phrase.Figures
    let groups: [Group]

    var html: HTML? {
        guard !groups.isEmpty else { return nil }
        return """
            <div class="figures">
            <h2 id="\(id)">\(say(title))</h2>
            <div class="scroll" tabindex="0" role="region" aria-labelledby="\(id)">
            <table>
            <thead><tr><th scope="col">\(say(head))</th>\(columns)</tr></thead>
            <tbody>\(groups.map { row($0) })</tbody>
            </table>
            </div>
            </div>
            """
    }

    private var id: String { "by-\(title)" }

    private var columns: [HTML] {
        let rates: [Phrase.Figures] = [.villageResolution, .townshipRetention]
        let totals: [Phrase.Figures] = [.registered, .due]
        let numbers: [any Bilingual] = totals + FigureOutcomes.order
        return rates.map { "<th scope=\"col\">\(say($0))</th>" }
            + numbers.map { "<th scope=\"col\" class=\"number\">\(say($0))</th>" }
    }

    private func row(_ group: Group) -> HTML {
        let figures = group.figures
        return """
            <tr><th scope="row">\(name(group))</th>
            \(rate(figures.villageResolution))\(rate(figures.townshipRetention))
            \(cell(.registered, figures.registered, .registered, group))\
            \(cell(.due, figures.due, .due, group))
            \(FigureOutcomes.order.map {
                cell(.outcome($0), figures.outcomes[$0] ?? 0, $0.measure, group)
            })</tr>
            """
    }

    private func name(_ group: Group) -> HTML {
        guard let address = group.address else { return "\(group.name)" }
        return "<a href=\"\(href: address)\">\(group.name)</a>"
    }

    /// Nothing to count is a dash and never a rate.
    private func rate(_ rate: Rate) -> HTML {
        if rate.isHidden { return "<td class=\"rate\">\(say(Phrase.Figures.hiddenMark))</td>" }
        guard let share = Share(rate) else { return "<td class=\"rate\">–</td>" }
        return """
            <td class="rate"><strong>\(share.text)</strong> <small>\(rate.numerator) / \(rate.denominator)</small>\
            \(share.bar)</td>
            """
    }

    private func cell(_ part: FigureCell, _ number: Int, _ measure: Measure, _ group: Group) -> HTML {
        if group.figures.isHidden(part) { return "<td class=\"number\">\(say(Phrase.Figures.hiddenMark))</td>" }
        guard number > 0, let behind = group.behind else {
            return "<td class=\"number\(number == 0 ? " zero" : "")\">\(number)</td>"
        }
        return "<td class=\"number\"><a href=\"\(href: behind.address(of: .casesBehind(measure)))\">\(number)</a></td>"
    }
}
