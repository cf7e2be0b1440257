// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// Twelve months of what came in and went out, and how long it took; the table stands behind the pictures.
struct BoardTrend: Sendable {
    let say: Say
    let board: FigureBoard

    private var months: [String] {
        FigureBoard.report(.casesRegistered, in: board.trend)?.parts.map(\.key) ?? []
    }

    private func sums(_ indicator: Indicator) -> [Int64?] {
        FigureBoard.report(indicator, in: board.trend)?.parts.map { $0.value.numerator } ?? []
    }

    private func days(_ tenths: Int64) -> [Int64?] {
        FigureBoard.report(.closingDays, in: board.trend)?.parts.map { $0.value.decile(tenths).map(Int64.init) } ?? []
    }

    private var counts: [Chart.Line] {
        [
            Chart.Line(name: say(Phrase.Board.registered), values: sums(.casesRegistered), kind: "first"),
            Chart.Line(name: say(Phrase.Board.closed), values: sums(.casesClosed), kind: "second"),
        ]
    }

    private var durations: [Chart.Line] {
        [
            Chart.Line(name: say(Phrase.Board.median), values: days(5), kind: "first"),
            Chart.Line(name: say(Phrase.Board.ninthDecile), values: days(9), kind: "second"),
        ]
    }

    var html: HTML {
        """
        <section class="figures">
        <h2 id="trend">\(say(Phrase.Board.trend))</h2>
        <div class="charts">
        <div>\(Chart.legend(counts))\(Chart.lines(counts, ticks: months))</div>
        <div><h3>\(say(Phrase.Board.days))</h3>\(Chart.legend(durations))\(Chart.lines(durations, ticks: months))</div>
        </div>
        <details><summary>\(say(Phrase.Board.caption))</summary>
        <div class="scroll" tabindex="0" role="region" aria-labelledby="trend">
        <table><thead><tr><th scope="col">\(say(Phrase.Board.month))</th>\((counts + durations).map { head($0) })</tr></thead>
        <tbody>\(months.indices.map { row($0) })</tbody></table>
        </div></details>
        </section>
        """
    }

    private func head(_ line: Chart.Line) -> HTML { "<th scope=\"col\" class=\"number\">\(line.name)</th>" }

    private func row(_ index: Int) -> HTML {
        """
        <tr><th scope="row">\(months[index])</th>\((counts + durations).map { cell($0, index) })</tr>
        """
    }

    private func cell(_ line: Chart.Line, _ index: Int) -> HTML {
        "<td class=\"number\">\(line.values[index].map { String($0) } ?? "–")</td>"
    }
}
