// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// The honest figures: each rate with both of its parts and the way it is counted beside it. There is never a name here.
struct FigurePage: Sendable {
    let say: Say
    let report: LocalResolutionReport
    /// The region of the person who looks, to come back to.
    let own: (code: RegionCode, name: String)
    let isWrongPeriod: Bool
    /// Every figure of the months that the period touches.
    var indicators: [IndicatorReport] = []
    /// What else is learned from cases, as far as the person sees it.
    var more: [PagePath] = []
    /// Numbers lead to the cases behind them.
    var seesCases = false
    var mayExport = false

    var title: String { say(Phrase.Figures.title) }
    private var period: FigurePeriod {
        var period = FigurePeriod.usual
        period.region = report.region.code
        period.from = report.from
        period.to = report.to
        return period
    }

    var html: HTML {
        """
        <h1>\(title)<small>\(report.region.name)</small></h1>
        <p class="lead">\(say.day(report.from)) – \(say.day(report.to)) · \
        \(say(Phrase.Figures.upTo(say.day(report.asOf))))</p>
        \(isWrongPeriod ? wrongPeriod : nil)
        \(chooser)
        \(ways)
        \(rates)
        \(FigureOutcomes(say: say, figures: report.total, behind: behind(report.region.code)).html)
        \(tables)
        \(list)
        \(more.isEmpty ? nil : learning)
        """
    }

    private var learning: HTML {
        """
        <section aria-labelledby="learning">
        <h2 id="learning">\(say(Phrase.Learning.more))</h2>
        <ul class="plain">\(more.map { "<li><a href=\"\(href: $0.path)\">\($0.learningTitle.map { say($0) })</a></li>" })</ul>
        </section>
        """
    }

    /// Where else figures of this region are shown.
    private var ways: HTML {
        """
        <p class="actions"><a class="button" href="\(href: ReportQuery(region: report.region.code).address)">\
        \(say(Phrase.Report.title))</a> \
        <a class="button" href="\(href: ReportQuery(region: report.region.code).address(of: .board))">\
        \(say(Phrase.Board.title))</a> \(register)</p>
        """
    }

    private var register: HTML? {
        guard mayExport else { return nil }
        return "<a class=\"button\" href=\"\(href: ReportPage.register.path)\">\(say(Phrase.Register.title))</a>"
    }

    /// The cases are found by whole months: other days have no page of them.
    private func behind(_ region: RegionCode, in month: Month? = nil) -> IndicatorQuery? {
        let to = min(report.to, report.asOf)
        let isWhole = report.from == Month(report.from).first && (to == Month(to).last || to == report.asOf)
        guard seesCases, isWhole, report.from <= to, (month ?? Month(to)) <= Month(to) else { return nil }
        let (first, last) = month.map { ($0, $0) } ?? (Month(report.from), Month(to))
        guard last.months(since: first) < FigureService.monthLimit else { return nil }
        return IndicatorQuery(region: region, from: first.first, to: last.first)
    }

    private var list: HTML? {
        let query = IndicatorQuery(region: report.region.code, from: report.from, to: min(report.to, report.asOf))
        return IndicatorList(say: say, reports: indicators, query: query).html
    }

    private var wrongPeriod: HTML {
        "<p class=\"problem\" role=\"alert\">\(Icon.warning)\(say(Phrase.Figures.wrongPeriod))</p>"
    }

    private var chooser: HTML {
        let presets = FigurePeriod.presets(today: say.today, region: report.region.code)
        return """
            <form method="get" action="\(href: PagePath.statistics.path)" class="filters">
            <ul class="presets">\(presets.map { preset($0.text, $0.period) })</ul>
            <div class="choices-row">
            <div class="field"><label for="region">\(say(Phrase.Figures.region))</label>\(regions)</div>
            <div class="field"><label for="from">\(say(Phrase.Figures.from))</label>
            <input id="from" name="from" type="date" value="\(report.from.description)"></div>
            <div class="field"><label for="to">\(say(Phrase.Figures.until))</label>
            <input id="to" name="to" type="date" value="\(report.to.description)"></div>
            <div class="actions"><button>\(say(Phrase.Figures.show))</button></div>
            </div>
            </form>
            """
    }

    private func preset(_ text: Phrase.Figures, _ period: FigurePeriod) -> HTML {
        """
        <li><a class="button quiet" href="\(href: period.address)"\
        \(attribute: "aria-current", period == self.period ? "true" : nil)>\(say(text))</a></li>
        """
    }

    private var regions: HTML {
        var options = [(value: own.code.description, text: own.name)]
        let shown = [report.region] + report.regions.map(\.region)
        options += shown.filter { $0.code != own.code }.map { (value: $0.code.description, text: $0.name) }
        return Select(
            name: "region", id: "region", empty: nil, options: options, selected: report.region.code.description
        ).html
    }

    private var rates: HTML {
        """
        <section class="rates" aria-label="\(say(Phrase.Figures.rates))">
        \(rate(.villageResolution, report.total.villageResolution, .villageDefinition))
        \(rate(.townshipRetention, report.total.townshipRetention, .townshipDefinition))
        </section>
        """
    }

    private func rate(_ name: Phrase.Figures, _ rate: Rate, _ definition: Phrase.Figures) -> HTML {
        let share = Share(rate)
        let parts =
            rate.isHidden
            ? say(Phrase.Figures.smallCell) : say(Phrase.Figures.rate(rate.numerator, of: rate.denominator))
        return """
            <div class="panel rate">
            <h2>\(say(name))</h2>
            <p class="figure">\(rate.isHidden ? say(Phrase.Figures.hiddenMark) : share?.text ?? "–")</p>
            \(share?.bar)
            <p><strong>\(parts)</strong></p>
            <p class="definition">\(say(definition)) \(say(Phrase.Figures.mayFall))</p>
            </div>
            """
    }

    private var tables: HTML {
        let by = FigureTable.Group.self
        let regions = report.regions.map { part in
            by.init(
                name: part.region.name, address: period.within(part.region.code).address,
                behind: behind(part.region.code), figures: part.figures)
        }
        let levels = report.levels.map { by.init(name: $0.level.mark(in: say.language), figures: $0.figures) }
        let months = report.months.map { part in
            by.init(
                name: Self.month(part.month, say: say), behind: behind(report.region.code, in: Month(part.month)),
                figures: part.figures)
        }
        return """
            \(FigureTable(say: say, title: .byRegion, head: .place, groups: regions).html)
            \(FigureTable(say: say, title: .byLevel, head: .firstLevel, groups: levels).html)
            \(FigureTable(say: say, title: .byMonth, head: .month, groups: months).html)
            """
    }

    private static func month(_ first: LegalDay, say: Say) -> String {
        let (year, month, _) = first.civil
        return say.either("\(year)年\(month)月", "\(year)-\(month < 10 ? "0" : "")\(month)")
    }
}
