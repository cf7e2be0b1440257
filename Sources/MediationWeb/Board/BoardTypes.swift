// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// What people quarrel about, the most frequent first.
struct BoardTypes: Sendable {
    let say: Say
    let board: FigureBoard
    let query: IndicatorQuery

    private var parts: [(type: DisputeType, cases: Int64?)] {
        let report = FigureBoard.report(.casesRegistered, in: board.types)
        let parts = report?.parts.compactMap { part in
            DisputeType(rawValue: part.key).map { (type: $0, cases: part.value.numerator) }
        }
        return (parts ?? []).filter { $0.cases != 0 }.sorted { ($0.cases ?? 0) > ($1.cases ?? 0) }
    }

    var html: HTML? {
        let parts = parts
        guard let first = parts.first else { return nil }
        let most = first.cases ?? 0
        return """
            <section class="figures">
            <h2 id="types"><a href="\(href: query.by(.type).address(of: .indicator(.casesRegistered)))">\
            \(say(Phrase.Board.types))</a></h2>
            <div class="scroll" tabindex="0" role="region" aria-labelledby="types">
            <table><thead><tr><th scope="col">\(say(Phrase.Board.types))</th>\
            <th scope="col" class="number">\(say(Phrase.Board.registered))</th><td></td></tr></thead>
            <tbody>\(parts.map { row($0.type, $0.cases, most) })</tbody></table>
            </div>
            </section>
            """
    }

    private func row(_ type: DisputeType, _ cases: Int64?, _ most: Int64) -> HTML {
        let number = cases.map { String($0) } ?? say(Phrase.Figures.hiddenMark)
        return """
            <tr><th scope="row">\(say(type))</th><td class="number">\(number)</td>\
            <td class="rate">\(cases.map { Chart.bar($0, of: most) })</td></tr>
            """
    }
}
