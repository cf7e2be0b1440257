// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

extension FactTeller {
    /// Asking other units, and what they answered.
    func movement(_ fact: Fact) -> [String] {
        switch fact {
        case .escalated(let fact):
            [say("请\(say(fact.level))里帮忙", "to the \(say(fact.level).lowercased())"), say(fact.reason)]
                + (fact.isHelpOnly ? [say(Phrase.Queue.helpOnly)] : []) + consents(fact.consents)
        case .transferAccepted(let given): consents(given)
        case .transferReturned(let reason): [say(reason)]
        case .contestDecided(let doesStand):
            [
                doesStand
                    ? say("退得对，接着在这里谈", "the return stands; it goes on here")
                    : say("不该退，由那一级接过去办", "it should not have been sent back; that level takes it")
            ]
        case .handedDown(_, let level, let help, let given):
            [say("请\(say(level))里接着谈", "to the \(say(level).lowercased())")]
                + labelled(.help, help) + consents(given)
        case .joined(let level, let given):
            [say("\(say(level))里一起谈", "the \(say(level).lowercased()) helps")] + consents(given)
        case .referredOut(let outlet, let papers): [say(outlet)] + labelled(.papers, papers)
        case .received(let day): [self.day(day)]
        case .feedbackHeard(let result, let day): [line(say(result), self.day(day))]
        default: []
        }
    }
}
