// SPDX-License-Identifier: Apache-2.0

extension MediationCase {
    /// What parties say, and what they are answered.
    mutating func applyVoice(_ event: CaseEvent) -> Bool {
        switch event.fact {
        case .partyHeard(let party, let wish):
            let since = voices.first { $0.party == party }?.since ?? event.at
            voices.removeAll { $0.party == party }
            voices.append(OpenVoice(party: party, wish: wish, since: since))
        case .partyAnswered(let party): voices.removeAll { $0.party == party }
        default: return false
        }
        return true
    }
}
