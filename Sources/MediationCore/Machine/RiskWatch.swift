// SPDX-License-Identifier: Apache-2.0

/// What is owed while a case is red, and what was seen.
package struct RiskWatch: Hashable, Sendable {
    /// Since when it is red.
    package let redSince: Timestamp
    /// The last line of how things stand; the first is owed a day after it became red.
    package var statusAt: Timestamp
    /// Township or higher has said how people are kept safe at the next session.
    package var isSessionSafe: Bool
    /// The police wrote it down.
    package var isReported: Bool

    package init(redSince: Timestamp) {
        self.redSince = redSince
        statusAt = redSince
        isSessionSafe = false
        isReported = false
    }
}

/// The first voice for a lower risk.
package struct RiskLoweringVoice: Hashable, Sendable {
    package let person: PersonID
    package let to: Risk
}
