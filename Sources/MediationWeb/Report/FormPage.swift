// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// The statistics form of a month, quarter or year, filled in by the system and made to be printed.
struct FormPage: Sendable {
    let say: Say
    let form: StatisticsForm
    /// The months that the region has closed.
    let closings: [ClosedMonth]
    let own: (code: RegionCode, name: String)
    /// The form token of whoever may close this month; `nil` for others.
    let closingToken: String?
    let seesCases: Bool
    let seesChanges: Bool
    let isWrong: Bool

    var title: String { say(Phrase.Report.title) }

    var html: HTML {
        """
        <h1>\(say(Phrase.Report.form))<small>\(form.region.name) · \(say(form.period))</small></h1>
        \(isWrong ? wrong : nil)
        <p class="lead">\(say(form.period.kind)) · \(say(Phrase.Figures.upTo(say.day(form.asOf))))</p>
        \(chooser)
        <p class="\(form.isFrozen ? "notice" : "empty")">\(say(standing))</p>
        \(form.isZero ? zero : nil)
        \(form.lines.contains { $0.isHidden } ? few : nil)
        \(FormTable(say: say, form: form, seesCases: seesCases).html)
        \(closingToken.map { closing($0) })
        \(ClosingList(say: say, closings: closings, seesChanges: seesChanges).html)
        """
    }

    private var wrong: HTML {
        """
        <p class="problem" role="alert">\(Icon.warning)\(say(Phrase.Indicator.wrongMonths)) \
        \(say(Phrase.Report.period))</p>
        """
    }

    private var zero: HTML { "<p class=\"notice\">\(say(Phrase.Report.zero))</p>" }

    /// Why there is a mark instead of a number.
    private var few: HTML { "<p>\(say(Phrase.Figures.hiddenMark)) \(say(Phrase.Figures.hiddenNote))</p>" }

    private var standing: Phrase.Report {
        if form.isFrozen { return .frozen }
        return form.isOver ? .open : .notOver
    }

    private var chooser: HTML {
        """
        <form method="get" action="\(href: ReportPage.form.path)" class="filters">
        <ul class="presets">\(presets.map { preset($0) })</ul>
        <div class="choices-row">
        <div class="field"><label for="region">\(say(Phrase.Report.region))</label>\(regions)</div>
        <div class="field"><label for="period">\(say(Phrase.Report.period))</label>
        <input id="period" name="period" value="\(form.period.description)"></div>
        <div class="actions"><button>\(say(Phrase.Report.show))</button></div>
        </div>
        </form>
        """
    }

    /// The last month that is over, and the quarter and the year in which it lies.
    private var presets: [ReportPeriod] {
        let last = Month(say.today).adding(-1)
        return [ReportPeriod(.month, around: last.adding(1))]
            + ReportPeriod.Kind.allCases.map { ReportPeriod($0, around: last) }
    }

    private func preset(_ period: ReportPeriod) -> HTML {
        """
        <li><a class="button quiet" href="\(href: ReportQuery(region: form.region.code, period: period).address)"\
        \(attribute: "aria-current", period == form.period ? "true" : nil)>\(say(period))</a></li>
        """
    }

    private var regions: HTML {
        var options = [(value: own.code.description, text: own.name)]
        if form.region.code != own.code {
            options.append((value: form.region.code.description, text: form.region.name))
        }
        return Select(
            name: "region", id: "region", empty: nil, options: options, selected: form.region.code.description
        ).html
    }

    private func closing(_ token: String) -> HTML {
        """
        <form method="post" action="\(href: ReportPage.closings.path)" class="panel">
        <h2>\(say(Phrase.Report.close))\(say.colon)\(say(form.period))</h2>
        <p>\(say(Phrase.Report.closeHint))</p>
        <input type="hidden" name="\(FormToken.name)" value="\(token)">
        <input type="hidden" name="month" value="\(form.period.first.description)">
        <label class="choice"><input type="checkbox" name="looked" value="on" required>\
        <span>\(say(Phrase.Report.closeConfirm))</span></label>
        <div class="actions"><button class="primary">\(say(Phrase.Report.close))</button></div>
        </form>
        """
    }
}
