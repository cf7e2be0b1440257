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
        let cases: Int64
        /// The sum whose cases are these, where there is one.
        let measure: Measure?
    }

    let say: Say
    let board: FigureBoard
    let query: IndicatorQuery
    let seesCases: Bool

    var html: HTML {
        """
        <section class="figures" aria-labelledby="funnel">
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

    private func sum(_ measure: Measure) -> Int64 {
        let indicator: Indicator = measure == .due ? .overdue : .villageResolution
        return FigureBoard.report(indicator, in: board.places)?.total.sum([measure]) ?? 0
    }

    private var steps: [Step] {
        let counted: [(name: Phrase.Board, measure: Measure)] = [
            (.village, .settledAtVillage), (.township, .settledAtTownship), (.county, .settledAtCounty),
            (.quieting, .dueQuieting), (.unproven, .dueUnproven),
        ]
        let steps = counted.map { Step(name: $0.name, cases: sum($0.measure), measure: $0.measure) }
        let rest = sum(.due) - steps.reduce(0) { $0 + $1.cases }
        return steps + [Step(name: .rest, cases: rest, measure: nil)]
    }

    private func row(_ step: Step) -> HTML {
        let share = Share(Int(step.cases), of: Int(sum(.due)))
        return """
            <tr><th scope="row">\(say(step.name))</th><td class="number">\(number(step))</td>\
            <td class="rate">\(share?.text ?? "–")\(share?.bar)</td></tr>
            """
    }

    private func number(_ step: Step) -> HTML {
        guard seesCases, step.cases > 0, let measure = step.measure else { return "\(String(step.cases))" }
        return "<a href=\"\(href: query.address(of: .casesBehind(measure)))\">\(String(step.cases))</a>"
    }
}
