// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// The dashboard of a region: what came in, where it was settled, how long it took, and how that compares.
struct BoardPage: Sendable {
    let say: Say
    let board: FigureBoard
    let own: (code: RegionCode, name: String)
    let seesCases: Bool
    let isWrong: Bool

    var title: String { say(Phrase.Board.title) }

    var html: HTML {
        """
        <h1>\(title)<small>\(board.region.name) · \(say(board.period))</small></h1>
        <p class="lead">\(say(Phrase.Figures.upTo(say.day(board.asOf))))</p>
        \(isWrong ? wrong : nil)
        \(chooser)
        \(BoardComparison(say: say, board: board, query: query).html)
        \(BoardFunnel(say: say, board: board, query: query, seesCases: seesCases).html)
        \(BoardTrend(say: say, board: board).html)
        \(BoardTypes(say: say, board: board, query: query).html)
        \(BoardPlaces(say: say, board: board, query: query).html)
        """
    }

    private var query: IndicatorQuery {
        var query = IndicatorQuery()
        query.region = board.region.code
        query.from = board.period.first
        query.to = min(board.period.months.upperBound, max(Month(board.asOf), board.period.first))
        return query
    }

    private var wrong: HTML {
        """
        <p class="problem" role="alert">\(Icon.warning)\(say(Phrase.Indicator.wrongMonths)) \
        \(say(Phrase.Report.period))</p>
        """
    }

    private var chooser: HTML {
        let present = Month(say.today)
        let periods = ReportPeriod.Kind.allCases.map { ReportPeriod($0, around: present) }
        return """
            <form method="get" action="\(href: ReportPage.board.path)" class="filters">
            <ul class="presets">\((periods + periods.map(\.previous)).map { preset($0) })</ul>
            <div class="choices-row">
            <div class="field"><label for="period">\(say(Phrase.Report.period))</label>
            <input id="period" name="period" value="\(board.period.description)">
            <input type="hidden" name="region" value="\(board.region.code.description)"></div>
            <div class="actions"><button>\(say(Phrase.Report.show))</button>\(up)</div>
            </div>
            </form>
            """
    }

    private func preset(_ period: ReportPeriod) -> HTML {
        let address = ReportQuery(region: board.region.code, period: period).address(of: .board)
        return """
            <li><a class="button quiet" href="\(href: address)"\
            \(attribute: "aria-current", period == board.period ? "true" : nil)>\(say(period))</a></li>
            """
    }

    /// Back towards the own region, a level at a time.
    private var up: HTML? {
        guard board.region.code != own.code else { return nil }
        let address = ReportQuery(region: own.code, period: board.period).address(of: .board)
        return "<a class=\"button\" href=\"\(href: address)\">\(own.name)</a>"
    }
}
