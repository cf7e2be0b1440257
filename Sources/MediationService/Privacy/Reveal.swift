// SPDX-License-Identifier: Apache-2.0
package import MediationCore

/// What somebody wants to see in full, and why.
package struct Reveal: Hashable, Sendable {
    package let party: PartyNumber
    package let detail: PartyDetail
    package let purpose: Purpose

    package init(party: PartyNumber, detail: PartyDetail, purpose: Purpose) {
        self.party = party
        self.detail = detail
        self.purpose = purpose
    }

    /// Why: a reason from the list, and the person's own words.
    package struct Purpose: Hashable, Sendable {
        package let reason: RevealReason
        package let note: String

        package init(reason: RevealReason, note: String) {
            self.reason = reason
            self.note = note
        }

        /// As it stands in the access log.
        var text: String { "\(reason.rawValue): \(note)" }
    }
}
