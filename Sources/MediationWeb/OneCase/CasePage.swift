// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// One case: where it stands, the next step, and how it came here.
struct CasePage: Sendable {
    let say: Say
    let view: CaseView
    let clocks: [CaseClock]
    let formToken: String

    private var row: CaseRow { view.row }
    private var state: MediationCase { view.row.state }
    var title: String { row.title }

    var html: HTML {
        get throws {
            """
            \(CaseDanger(say: say, view: view, policeRecord: try policeRecord).html)
            <div class="case">
            <div class="case-head">
            \(head)
            </div>
            \(CaseSteps(say: say, view: view).html)
            <div class="case-side">
            \(CaseStanding(say: say, view: view).html)
            \(overview)
            \(CaseClocks(say: say, clocks: clocks).html)
            \(CaseVoices(say: say, view: view).html)
            \(CaseDraft(say: say, view: view).html)
            \(CaseParties(say: say, view: view, formToken: formToken).html)
            \(CaseItems(say: say, view: view).html)
            \(CaseWhistles(say: say, whistles: state.whistles).html)
            </div>
            <section class="case-history" aria-labelledby="history">
            <h2 id="history">\(say(Phrase.OneCase.history))</h2>
            \(try TimelineList(say: say, view: view).html)
            </section>
            </div>
            """
        }
    }

    /// What the police wrote down, in the words of whoever told them.
    private var policeRecord: Words? {
        get throws {
            guard state.watch?.isReported == true else { return nil }
            return try view.timeline().last { $0.row.command == .reportToPolice }?.words
        }
    }

    private var head: HTML {
        let chip = Chip(say: say)
        return """
            <p class="trail"><span class="code">\(row.code)</span>\(row.numberText.map { number($0) })</p>
            <h1>\(title)</h1>
            <p class="chips">\(chip.risk(state.risk))\(chip.due(row.dueOn))\(chip.stage(state.stage))</p>
            \(state.tier == .sensitive ? sensitive : nil)
            \(LevelPath(say: say, first: state.firstLevel, current: state.level, asked: asked).html)
            """
    }

    private var sensitive: HTML { "<p class=\"meta\">\(say(Phrase.Privacy.sensitive))</p>" }

    private func number(_ text: String) -> HTML { " · <span class=\"number\">\(text)</span>" }

    private var asked: Level? { state.transfer?.level }

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
            (.source, say(state.source)),
        ]
        if let day = state.requestedOn { facts += [(.kind, say(state.type)), (.requestedOn, say.day(day))] }
        if let day = row.dueOn { facts.append((.due, say.day(day))) }
        if let day = state.acceptedOn { facts.append((.acceptedOn, say.day(day))) }
        if state.sessions > 0 { facts.append((.sessions, say(Phrase.OneCase.sessionCount(state.sessions)))) }
        if let day = state.agreedOn { facts.append((.agreedOn, say.day(day))) }
        if let day = state.closedOn { facts.append((.closedOn, say.day(day))) }
        if let settlement = state.settlement {
            facts.append((.settlement, say(settlement) + say.either("；", "; ") + say(settlement.punctuality)))
        }
        return facts
    }
}
