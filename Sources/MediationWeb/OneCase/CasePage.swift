// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// One case: where it stands, the next step, and how it came here.
struct CasePage: Sendable {
    let say: Say
    let view: CaseView

    private var row: CaseRow { view.row }
    private var state: MediationCase { view.row.state }
    var title: String { row.title }

    var html: HTML {
        get throws {
            """
            \(state.risk == .red && state.stage.isOpen ? danger : nil)
            <div class="case">
            <div class="case-head">
            \(head)
            </div>
            \(CaseSteps(say: say, view: view).html)
            <div class="case-side">
            \(overview)
            \(CaseParties(say: say, view: view).html)
            \(CaseItems(say: say, view: view).html)
            </div>
            <section class="case-history" aria-labelledby="history">
            <h2 id="history">\(say(Phrase.OneCase.history))</h2>
            \(try TimelineList(say: say, view: view).html)
            </section>
            </div>
            """
        }
    }

    private var danger: HTML {
        """
        <p class="problem" role="alert">\(Icon.warning)\(say(Phrase.OneCase.danger)) \
        <a class="button danger" href="tel:110">110</a></p>
        """
    }

    private var head: HTML {
        let chip = Chip(say: say)
        return """
            <p class="trail"><span class="code">\(row.code)</span>\(row.numberText.map { number($0) })</p>
            <h1>\(title)</h1>
            <p class="chips">\(chip.risk(state.risk))\(chip.due(state.dueOn))\(chip.stage(state.stage))</p>
            \(LevelPath(say: say, first: state.firstLevel, current: state.level, asked: asked).html)
            """
    }

    private func number(_ text: String) -> HTML { " · <span class=\"number\">\(text)</span>" }

    private var asked: Level? { state.transfer == nil ? nil : state.level.above }

    private var overview: HTML {
        """
        <section class="panel" aria-labelledby="overview">
        <h2 id="overview">\(say(Phrase.OneCase.overview))</h2>
        <p class="summary">\(row.summary)</p>
        <dl class="facts">\(facts.map { fact($0.term, $0.text) })</dl>
        </section>
        """
    }

    private func fact(_ term: Phrase.OneCase, _ text: String) -> HTML {
        "<div><dt>\(say(term))</dt><dd>\(text)</dd></div>"
    }

    private var facts: [(term: Phrase.OneCase, text: String)] {
        var facts: [(Phrase.OneCase, String)] = [
            (.holder, row.holderPersonName + " · " + row.holderUnitName),
            (.place, row.regionName + (row.place.isEmpty ? "" : " · " + row.place)),
            (.kind, say(state.type)),
            (.source, say(state.source)),
            (.requestedOn, say.day(state.requestedOn)),
        ]
        if let limit = limit { facts.append((.due, limit)) }
        if let day = state.acceptedOn { facts.append((.acceptedOn, say.day(day))) }
        if state.sessions > 0 { facts.append((.sessions, say(Phrase.OneCase.sessionCount(state.sessions)))) }
        if let day = state.agreedOn { facts.append((.agreedOn, say.day(day))) }
        if let day = state.closedOn { facts.append((.closedOn, say.day(day))) }
        return facts
    }

    /// The due day with the limit and where that comes from.
    private var limit: String? {
        guard let due = state.dueOn else { return nil }
        let clock = StageClock.all.first { $0.stage == state.stage }
        return say.day(due) + (clock.map { say.comma + $0.text(in: say.language) } ?? "")
    }
}
