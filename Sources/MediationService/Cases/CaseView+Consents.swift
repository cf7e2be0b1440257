// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore

extension CaseView {
    /// The consents to this mediation in force, each with the way in which it was given, in the order of the parties.
    ///
    /// - Throws: when an event was written past the program and cannot be read.
    package func consents() throws -> [Consent] {
        guard !row.state.consents.isEmpty else { return [] }
        // Consents are given once, with the acceptance: no other event needs to be read.
        guard let acceptance = events.last(where: { $0.command == .accept }),
            case .accepted(let consents, _) = try acceptance.event().fact
        else { return [] }
        return consents.sorted { $0.party < $1.party }
    }
}
