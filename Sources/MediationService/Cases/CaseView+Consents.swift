// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore

extension CaseView {
    /// The consents to this mediation in force, each with the way in which it was given, in the order of the parties.
    ///
    /// - Throws: when an event was written past the program and cannot be read.
    package func consents() throws -> [Consent] {
        guard !row.state.consents.isEmpty else { return [] }
        // They are given with the acceptance, and anew when an agreement did not hold.
        guard let given = events.last(where: { $0.command == .accept || $0.command == .resumeMediation }) else {
            return []
        }
        let consents =
            switch try given.event().fact {
            case .accepted(let consents, _), .mediationResumed(let consents): consents
            default: [Consent]()
            }
        return consents.sorted { $0.party < $1.party }
    }
}
