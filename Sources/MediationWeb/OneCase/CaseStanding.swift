// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// What stands beside the stage: who waits for whom, what rests, who helps, who has said no.
struct CaseStanding: Sendable {
    let say: Say
    let view: CaseView

    private var state: MediationCase { view.row.state }
    private var names: PartyNames { PartyNames(say: say, parties: view.parties) }

    var html: HTML? {
        let lines = movement + rest + people + afterwards
        guard !lines.isEmpty else { return nil }
        return """
            <ul class="standing">\(lines.map { "<li>\($0)</li>" as HTML })</ul>
            """
    }

    private func line(_ label: Phrase.Watch, _ parts: String?...) -> String {
        let text = parts.compactMap(\.self).joined(separator: say.comma)
        return text.isEmpty ? say(label) : say(label) + say.colon + text
    }

    private var movement: [String] {
        var lines: [String] = []
        if let transfer = state.transfer {
            let whom = transfer.outlet.map { say($0) } ?? transfer.level.map { say($0) }
            lines.append(line(.waitsFor, say(transfer.direction), whom, say.moment(transfer.sentAt)))
        }
        if let returned = state.returned {
            lines.append(
                line(
                    returned.state == .contested ? .contested : .returned, say.moment(returned.returnedAt),
                    say(Phrase.Watch.returns(state.returns))))
        }
        if let referral = state.referral {
            lines.append(line(.referral, say(referral.outlet), say.day(referral.receivedOn)))
            lines.append(referral.result.map { say($0) } ?? say(Phrase.Watch.noFeedback))
        }
        return lines
    }

    private var rest: [String] {
        [
            state.pausedUntil.map { line(.pausedUntil, say.day($0), say($0.remaining(from: say.today))) },
            state.span?.extendedUntil.map { line(.extendedUntil, say.day($0)) },
        ].compactMap(\.self)
    }

    private var people: [String] {
        var lines: [String] = []
        if !state.refusals.isEmpty { lines.append(line(.refusals, list(state.refusals))) }
        if !state.represented.isEmpty { lines.append(line(.representatives, list(state.represented))) }
        if !state.helpers.isEmpty {
            let levels = Level.allCases.filter(state.helpers.contains).map { $0.mark(in: say.language) }
            lines.append(line(.helpers, levels.joined(separator: say.comma)))
        }
        if state.guests > 0 { lines.append(line(.guests, say(Phrase.Watch.guests(state.guests)))) }
        if state.recused.contains(state.holder.person) { lines.append(say(Phrase.Watch.recused)) }
        return lines
    }

    private func list(_ parties: PartySet) -> String { parties.numbers.map { names($0) }.joined(separator: say.comma) }

    private var afterwards: [String] {
        var lines: [String] = []
        if let other = state.mergedInto { lines.append(line(.merged, CaseCode(other).description)) }
        if state.caller != nil { lines.append(say(Phrase.Watch.callBack)) }
        if state.asksForSafety, state.followUps == 0, state.stage.isOpen, state.risk != .red { lines.append(say(Phrase.Watch.safety)) }
        return lines
    }
}
