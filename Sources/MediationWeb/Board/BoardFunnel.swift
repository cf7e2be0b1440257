// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// Where the cases that fell due were settled: village, township, county; what is unproven stands apart.
struct BoardFunnel: Sendable {
    /// One step of the funnel.
    private struct Step {
        let name: Phrase.Board
        /// `nil` when it is not shown to whoever looks.
        let cases: Int64?
        /// The sum whose cases are these, where there is one.
        let measure: Measure?
    }

    let say: Say
    let board: FigureBoard
    let query: IndicatorQuery
    let seesCases: Bool

    var html: HTML {
        """
        <section class="figures">
        <h2 id="funnel">\(say(Phrase.Board.funnel))</h2>
        <p class="lead">\(say(Phrase.Board.funnelLead))</p>
        <div class="scroll" tabindex="0" role="region" aria-labelledby="funnel">
        <table>
        <thead><tr><th scope="col">\(say(Phrase.Board.funnel))</th>\
        <th scope="col" class="number">\(say(Phrase.Board.cases))</th>\
        <th scope="col">\(say(Phrase.Board.share))</th></tr></thead>
        <tbody>\(steps.map { row($0) })</tbody>
        </table>
        </div>
        </section>
        """
    }

    private func sum(_ measure: Measure) -> Int64? {
        let indicator: Indicator = measure == .due ? .overdue : .villageResolution
        guard let report = FigureBoard.report(indicator, in: board.places) else { return 0 }
        return report.total.shown(measure)
    }

    private var steps: [Step] {
        let counted: [(name: Phrase.Board, measure: Measure)] = [
            (.village, .settledAtVillage), (.township, .settledAtTownship), (.county, .settledAtCounty),
            (.quieting, .dueQuieting), (.unproven, .dueUnproven),
        ]
        let steps = counted.map { Step(name: $0.name, cases: sum($0.measure), measure: $0.measure) }
        let settled = steps.compactMap(\.cases)
        let rest = settled.count == steps.count ? sum(.due).map { $0 - settled.reduce(0, +) } : nil
        // A handful that is left over would be told by subtracting.
        let isFew = !seesCases && rest.map { $0 == 1 || $0 == 2 } ?? false
        return steps + [Step(name: .rest, cases: isFew ? nil : rest, measure: nil)]
    }

    private func row(_ step: Step) -> HTML {
        let share = step.cases.flatMap { cases in sum(.due).flatMap { Share(Int(cases), of: Int($0)) } }
        return """
            <tr><th scope="row">\(say(step.name))</th><td class="number">\(number(step))</td>\
            <td class="rate">\(share?.text ?? "–")\(share?.bar)</td></tr>
            """
    }

    private func number(_ step: Step) -> HTML {
        guard let cases = step.cases else { return "\(say(Phrase.Figures.hiddenMark))" }
        guard seesCases, cases > 0, let measure = step.measure else { return "\(String(cases))" }
        return "<a href=\"\(href: query.address(of: .casesBehind(measure)))\">\(String(cases))</a>"
    }
}
