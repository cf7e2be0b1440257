// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// Each figure of the period beside the period before and the same of the year before; the name leads to its definition.
struct BoardComparison: Sendable {
    let say: Say
    let board: FigureBoard
    let query: IndicatorQuery

    var html: HTML {
        """
        <section class="figures">
        <h2 id="compare">\(say(Phrase.Board.compare))</h2>
        <div class="scroll" tabindex="0" role="region" aria-labelledby="compare">
        <table>
        <thead><tr>\(heads)</tr></thead>
        <tbody>\(FigureBoard.compared.map { row($0) })</tbody>
        </table>
        </div>
        </section>
        """
    }

    private var heads: [HTML] {
        let heads: [Phrase.Board] = [.figure, .now, .previous, .lastYear]
        return heads.map { "<th scope=\"col\">\(say($0))</th>" }
    }

    private func row(_ indicator: Indicator) -> HTML {
        """
        <tr><th scope="row"><a href="\(href: query.address(of: .indicator(indicator)))">\(say(indicator))</a></th>\
        \([board.places, board.previous, board.lastYear].map { cell(indicator, $0) })</tr>
        """
    }

    private func cell(_ indicator: Indicator, _ reports: [IndicatorReport]) -> HTML {
        guard let value = FigureBoard.report(indicator, in: reports)?.total else { return "<td>–</td>" }
        let words = IndicatorWords(say: say, value: value)
        return "<td class=\"rate\"><strong>\(words.value)</strong> <small>\(words.parts)</small>\(words.bar)</td>"
    }
}
