// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

extension FactTeller {
    /// From the first word to the consent of everybody.
    func opening(_ fact: Fact) -> [String] {
        switch fact {
        case .reported(let lead): [say(lead.source)]
        case .dismissed(let reason): [say(reason)]
        case .registered(let fact): registered(fact)
        case .consentRecorded(let party, let scope, let answer, let way):
            [
                say(
                    "\(name(party))，\(say(scope))：\(say(answer))（\(say(way))）",
                    "\(name(party)), \(say(scope)): \(say(answer)) (\(say(way)))")
            ]
        case .accepted(let given, _): consents(given)
        case .declined(let reason, let routes): [say(reason)] + labelled(.routes, routes)
        default: []
        }
    }

    private func registered(_ fact: RegisteredFact) -> [String] {
        [
            line(say(fact.source), say(fact.type), say(fact.urgency)),
            labelled(.requestDate, day(fact.requestedOn)),
        ]
    }
}
