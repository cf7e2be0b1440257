// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

extension FactTeller {
    /// What parties say, and what they are answered.
    func voice(_ fact: Fact) -> [String] {
        switch fact {
        case .partyHeard(let party, let wish): [name(party) + colon + say(wish)]
        case .partyAnswered(let party): [say("给\(name(party))回了话", "\(name(party)) was answered")]
        default: []
        }
    }
}
