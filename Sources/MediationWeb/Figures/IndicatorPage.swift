// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// One figure: what it is, how it is counted, and what it is made of. There is never a name of a person here.
struct IndicatorPage: Sendable {
    let say: Say
    let report: IndicatorReport
    /// Each sum leads to the cases behind it.
    let seesCases: Bool
    let areMonthsWrong: Bool

    var title: String { say(report.indicator) }

    private var query: IndicatorQuery {
        var query = IndicatorQuery()
        query.region = report.region.code
        query.from = report.months.lowerBound
        query.to = report.months.upperBound
        query.by = report.breakdown
        return query
    }

    var html: HTML {
        """
        <h1>\(title)<small>\(report.region.name)</small></h1>
        <p class="lead">\(report.months.lowerBound.description) – \(report.months.upperBound.description) · \
        \(say(Phrase.Figures.upTo(say.day(report.asOf))))</p>
        \(areMonthsWrong ? wrongMonths : nil)
        \(figure)
        \(definition)
        \(report.indicator.formula == .none ? nil : breakdown)
        <p><a href="\(href: PagePath.statistics.path)">\(say(Phrase.Indicator.back))</a></p>
        """
    }

    private var wrongMonths: HTML {
        "<p class=\"problem\" role=\"alert\">\(Icon.warning)\(say(Phrase.Indicator.wrongMonths))</p>"
    }

    private var figure: HTML {
        let words = IndicatorWords(say: say, value: report.total)
        return """
            <div class="panel rate">
            <p class="figure">\(words.value)</p>
            \(words.bar)
            <p><strong>\(words.parts)</strong></p>
            </div>
            """
    }

    private var definition: HTML {
        let indicator = report.indicator
        return """
            <section aria-labelledby="definition">
            <h2 id="definition">\(say(Phrase.Figures.definition))</h2>
            <p>\(say(indicator.definition))</p>
            <p><strong>\(say(Phrase.Indicator.mind))\(say.colon)</strong>\(say(indicator.trap))</p>
            <p class="definition">\(say(Phrase.Indicator.unit))\(say.colon)\(say(indicator.unit)) · \
            \(say(Phrase.Indicator.version))\(say.colon)\(String(indicator.version.number)) \
            (\(indicator.version.from.description)) · \
            \(say(Phrase.Indicator.basis))\(say.colon)\(say(indicator.basis))</p>
            </section>
            """
    }

    private var breakdown: HTML {
        """
        <div class="figures">
        <h2 id="parts">\(say(Phrase.Indicator.parts))</h2>
        <ul class="presets">\(Breakdown.allCases.map { choice($0) })</ul>
        \(IndicatorTable(say: say, report: report, query: query, seesCases: seesCases).html)
        </div>
        """
    }

    private func choice(_ breakdown: Breakdown) -> HTML {
        """
        <li><a class="button quiet" href="\(href: query.by(breakdown).address(of: .indicator(report.indicator)))"\
        \(attribute: "aria-current", breakdown == report.breakdown ? "true" : nil)>\(say(breakdown.word))</a></li>
        """
    }
}

extension Breakdown {
    var word: Phrase.Indicator {
        switch self {
        case .region: .byRegion
        case .month: .byMonth
        case .firstLevel: .byFirstLevel
        case .type: .byType
        case .source: .bySource
        }
    }
}
