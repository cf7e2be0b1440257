// SPDX-License-Identifier: Apache-2.0

/// Why somebody needs to see what is masked, or a case that is not theirs; it stands in the access log for ever.
package enum RevealReason: String, CaseIterable, Sendable {
    /// To call or to visit a party.
    case contact
    /// To be sure that it is this person.
    case identity
    /// To write a paper that needs it.
    case papers
    /// Somebody may be in danger.
    case safety
    /// To oversee or to support those who hold the case.
    case oversight
    /// The person asked what is kept of them.
    case ownRequest = "own_request"
}
