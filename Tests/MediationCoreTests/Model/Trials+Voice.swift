// SPDX-License-Identifier: Apache-2.0
import MediationCore

/// What is tried with what parties say.
extension Trials {
    func voice(_ kind: Command.Kind) -> [Trial]? {
        switch kind {
        case .hearParty: each(["not solved": hear(numbers.first ?? 1)])
        case .answerParty: each(["in words": answer(numbers.first ?? 1, "明天上午到村里谈")])
        default: nil
        }
    }

    func oddVoice(_ kind: Command.Kind) -> [Trial]? {
        switch kind {
        case .hearParty: each(["an outsider": hear(outsider)])
        case .answerParty:
            each([
                "who said nothing": answer(numbers.last ?? 2, "好"), "a blank": answer(numbers.first ?? 1, " "),
                "an outsider": answer(outsider, "好"),
            ])
        default: nil
        }
    }

    private func hear(_ party: PartyNumber) -> Command { .hearParty(Voice(party: party, wish: .notSolved)) }

    private func answer(_ party: PartyNumber, _ text: String) -> Command {
        .answerParty(VoiceAnswer(party: party, answer: text))
    }
}
