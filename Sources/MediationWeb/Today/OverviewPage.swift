// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// A leader's one screen: what is about to break, which unit has not acted, which figures moved and why. Never a name.
struct OverviewPage: Sendable {
    /// So many units fit one screen beside everything else.
    private static let unitLimit = 3
    /// So many figures do.
    static let figureLimit = 2

    let say: Say
    let units: [UnitWatch]
    let moved: [MovedFigure]

    var title: String { say(Phrase.Overview.title) }

    var html: HTML {
        """
        <div class="overview">
        <div class="today-head"><h1>\(title)</h1><p class="meta">\(say.day(say.today))</p></div>
        \(section(.breaking, breaking.isEmpty ? calm(.allCalm) : list(breaking.map { danger($0) })))
        \(section(.notActed, late.isEmpty ? calm(.allActed) : list(late.map { lateness($0) })))
        \(section(.moved, moved.isEmpty ? calm(.nothingMoved) : "<ul class=\"moved\">\(moved.map { figure($0) })</ul>"))
        <p class="meta">\(say(Phrase.Overview.noNames))</p>
        <p class="rest"><a class="button quiet" href="\(href: PagePath.statistics.path)">\
        \(say(Phrase.Overview.allFigures))</a></p>
        </div>
        """
    }

    private func section(_ title: Phrase.Overview, _ content: HTML) -> HTML {
        """
        <section class="panel" aria-label="\(say(title))"><h2>\(say(title))</h2>\(content)</section>
        """
    }

    private func calm(_ words: Phrase.Overview) -> HTML { "<p class=\"calm\">\(Icon.check)\(say(words))</p>" }

    /// Danger comes before what is only late soon; otherwise units stand in the order of their places, not of a ranking.
    private var breaking: [UnitWatch] {
        units.filter { $0.dangerous != nil } + units.filter { $0.dangerous == nil && $0.soon != nil }
    }

    private var late: [UnitWatch] { units.filter { $0.late != nil } }

    private func list(_ lines: [HTML]) -> HTML {
        let others = lines.dropFirst(Self.unitLimit)
        guard !others.isEmpty else { return "<ul class=\"watch-list\">\(lines)</ul>" }
        return """
            <ul class="watch-list">\(lines.prefix(Self.unitLimit))</ul>
            <details class="others-list"><summary>\(say(Phrase.Overview.more(others.count)))</summary>
            <ul class="watch-list">\(others)</ul></details>
            """
    }

    /// One mark a unit, the worst: more would be no screen for five minutes.
    private func danger(_ unit: UnitWatch) -> HTML {
        let danger = unit.dangerous.map { mark("risk-red", "◆", .dangerous, $0) }
        return line(unit, "\(danger ?? unit.soon.map { mark("due-soon", "△", .soon, $0) })")
    }

    private func lateness(_ unit: UnitWatch) -> HTML {
        line(unit, "\(unit.late.map { mark("due-overdue", "●", .late, $0) })")
    }

    private func line(_ unit: UnitWatch, _ marks: HTML) -> HTML {
        var period = FigurePeriod.usual
        period.region = unit.region
        return "<li><a href=\"\(href: period.address)\">\(unit.name)</a><span class=\"chips\">\(marks)</span></li>"
    }

    private func mark(_ tone: String, _ shape: String, _ word: Phrase.Overview, _ count: CautiousCount) -> HTML {
        """
        <span class="chip \(tone)"><span aria-hidden="true">\(shape)</span> \(say(word)) \(number(count))</span>
        """
    }

    private func number(_ count: CautiousCount) -> String {
        switch count {
        case .few: say(Phrase.Overview.few)
        case .exactly(let number): say(Phrase.Overview.cases(number))
        }
    }
}

extension OverviewPage {
    /// A figure with what it is made of in both months: that is why it moved.
    private func figure(_ figure: MovedFigure) -> HTML {
        let before = IndicatorWords(say: say, value: figure.before)
        let after = IndicatorWords(say: say, value: figure.after)
        var query = IndicatorQuery().by(.month)
        query.from = figure.months.lowerBound
        query.to = figure.months.upperBound
        return """
            <li><h3><a href="\(href: query.address(of: .indicator(figure.indicator)))">\(say(figure.indicator))</a> \
            <strong class="number">\(say(Phrase.Overview.change(before.value, after.value)))</strong></h3>
            <ul class="meta">\(reasons(figure).map { "<li>\($0)</li>" as HTML })</ul></li>
            """
    }

    private func reasons(_ figure: MovedFigure) -> [String] {
        guard case .share(let parts, let whole) = figure.indicator.formula else { return [] }
        return ([whole] + parts).map { measure in
            let change = Phrase.Overview.change(
                measure.text(figure.before.sum([measure])), measure.text(figure.after.sum([measure])))
            return say(measure) + say.colon + say(change)
        }
    }
}
