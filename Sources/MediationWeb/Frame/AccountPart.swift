// SPDX-License-Identifier: Apache-2.0

/// What a form of a person's own account is sent to.
package enum AccountPart: String, CaseIterable, Sendable {
    case password
    /// One sign-in or token, or all others, are ended by sending which.
    case endings
    case tokens
    case secondFactor = "second-factor"
    /// The first code of a fresh secret.
    case confirmation = "second-factor/confirmation"
    case removal = "second-factor/removal"
    /// The office in which this sign-in acts.
    case office
}

/// What a form of somebody else's way in is sent to.
package enum AccessPart: String, CaseIterable, Sendable {
    case password
    case endings
    case removal = "second-factor-removal"
    case identity
}
