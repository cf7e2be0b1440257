// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// All figures of a region and some months, each leading to its definition and parts.
struct IndicatorList: Sendable {
    let say: Say
    let reports: [IndicatorReport]
    let query: IndicatorQuery

    var html: HTML? {
        guard let first = reports.first else { return nil }
        return """
            <section class="figures" aria-labelledby="indicators">
            <h2 id="indicators">\(say(Phrase.Indicator.all))</h2>
            <p class="lead">\(first.months.lowerBound.description) – \(first.months.upperBound.description)</p>
            <dl class="counts">\(reports.map { line($0) })</dl>
            </section>
            """
    }

    private func line(_ report: IndicatorReport) -> HTML {
        let words = IndicatorWords(say: say, value: report.total)
        return """
            <div><dt><a href="\(href: query.address(of: .indicator(report.indicator)))">\(say(report.indicator))</a></dt>\
            <dd>\(words.value)</dd></div>
            """
    }
}
