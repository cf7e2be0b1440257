// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// The places below, in the order of their codes: bands instead of ranks, what is unproven in a column of its own, and
/// each name leads one level down.
struct BoardPlaces: Sendable {
    let say: Say
    let board: FigureBoard
    let query: IndicatorQuery

    private static let shares: [Indicator] = [
        .villageResolution, .townshipRetention, .agreementPerformance, .callBackCoverage,
    ]

    var html: HTML? {
        guard let resolution = FigureBoard.report(.villageResolution, in: board.places), !resolution.parts.isEmpty
        else { return nil }
        return """
            <section class="figures">
            <h2 id="places">\(say(Phrase.Board.places))</h2>
            <p class="lead">\(say(Phrase.Board.bandLead))</p>
            <div class="scroll" tabindex="0" role="region" aria-labelledby="places">
            <table>
            <thead><tr><th scope="col">\(say(Phrase.Indicator.byRegion))</th>\
            <th scope="col" class="number">\(say(Phrase.Board.registered))</th>\
            <th scope="col" class="number">\(say(Phrase.Board.unproven))</th>\
            \(Self.shares.map { head($0) })</tr></thead>
            <tbody>\(resolution.parts.indices.map { row($0) })</tbody>
            </table>
            </div>
            </section>
            """
    }

    private func head(_ indicator: Indicator) -> HTML {
        """
        <th scope="col"><a href="\(href: query.address(of: .indicator(indicator)))">\(say(indicator))</a></th>
        """
    }

    private func part(_ indicator: Indicator, _ index: Int) -> IndicatorReport.Part? {
        FigureBoard.report(indicator, in: board.places)?.parts[index]
    }

    private func row(_ index: Int) -> HTML {
        let registered = part(.casesRegistered, index)?.value.shown(.registered)
        let unproven = part(.villageResolution, index)?.value.shown(.dueUnproven)
        return """
            <tr><th scope="row">\(name(index))</th><td class="number">\(number(registered))</td>\
            <td class="number">\(number(unproven))</td>\(Self.shares.map { share($0, index) })</tr>
            """
    }

    private func number(_ count: Int64?) -> String { count.map { String($0) } ?? say(Phrase.Figures.hiddenMark) }

    private func name(_ index: Int) -> HTML {
        guard let region = part(.casesRegistered, index)?.region else { return "" }
        let address = ReportQuery(region: region.code, period: board.period).address(of: .board)
        return "<a href=\"\(href: address)\">\(region.name)</a>"
    }

    private func share(_ indicator: Indicator, _ index: Int) -> HTML {
        guard let report = FigureBoard.report(indicator, in: board.places), let rate = report.parts[index].value.rate,
            let whole = report.total.rate
        else { return "<td>–</td>" }
        let words = IndicatorWords(say: say, value: report.parts[index].value)
        let band = Band(rate, in: whole)
        return """
            <td class="rate"><strong>\(words.value)</strong> <small>\(words.parts)</small> \
            <span class="chip band-\(band.rawValue)">\(say(band.word))</span></td>
            """
    }
}

extension Band {
    fileprivate var word: Phrase.Board {
        switch self {
        case .tooFew: .tooFew
        case .usual: .usual
        case .above: .above
        case .below: .below
        }
    }
}
