// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// What a red case asks for: the telephone of the police first, what they wrote down, what is still owed.
struct CaseDanger: Sendable {
    let say: Say
    let view: CaseView
    /// What was written down when the police were told.
    let policeRecord: Words?

    private var state: MediationCase { view.row.state }

    var html: HTML? {
        guard state.risk == .red, state.stage.isOpen else { return nil }
        return """
            <section class="problem danger-box" role="alert" aria-labelledby="danger">
            <h2 id="danger">\(Icon.warning)\(say(Phrase.Watch.red))\
            <small>\(state.watch.map { since($0) })</small></h2>
            <p><a class="button danger" href="tel:110">\(say(Phrase.Watch.callPolice))</a></p>
            <ul class="owed">\(state.watch.map { owed($0) } ?? [])</ul>
            </section>
            """
    }

    private func since(_ watch: RiskWatch) -> String { say(Phrase.Watch.redSince(say.moment(watch.redSince))) }

    private func owed(_ watch: RiskWatch) -> [HTML] {
        [
            line(police(watch), isDone: watch.isReported, step: .reportToPolice),
            line(
                say(Phrase.Watch.statusOwed) + say.comma + say(Phrase.Watch.status(at: say.moment(watch.statusAt))),
                isDone: false, step: .reportStatus),
            line(
                say(watch.isSessionSafe ? Phrase.Watch.sessionSafe : .sessionUnsafe), isDone: watch.isSessionSafe,
                step: .noteSafety),
        ] + (state.lowering == nil ? [] : [line(say(Phrase.Watch.firstVoice), isDone: false, step: .lowerRisk)])
    }

    private func police(_ watch: RiskWatch) -> String {
        guard watch.isReported else { return say(Phrase.Watch.policeNotTold) }
        let record = [policeRecord?[.station], policeRecord?[.receipt]].compactMap(\.self)
        return ([say(Phrase.Watch.policeTold)] + record).joined(separator: say.comma)
    }

    private func line(_ text: String, isDone: Bool, step: Command.Kind) -> HTML {
        let code = CaseCode(state.id)
        let mayDo = !isDone && view.actions.contains(step)
        return """
            <li class="\(isDone ? "given" : "missing")"><span aria-hidden="true">\(isDone ? "✓" : "○")</span> \
            <span class="words">\(text)</span>\(mayDo ? button(step, on: code) : nil)</li>
            """
    }

    private func button(_ step: Command.Kind, on code: CaseCode) -> HTML {
        " <a class=\"button\" href=\"\(href: PagePath.step(code, step).path)\">\(say(step))</a>"
    }
}
