// SPDX-License-Identifier: Apache-2.0

/// A stretch of time; open at its end while it lasts.
package struct Interval: Hashable, Sendable {
    package let from: Timestamp
    package var to: Timestamp?

    package init(from: Timestamp, to: Timestamp? = nil) {
        self.from = from
        self.to = to
    }
}

/// The time of one round of mediation, kept as history and never as a sum, so that a deadline can be explained.
package struct MediationSpan: Hashable, Sendable {
    /// When everybody had agreed to this round.
    package let since: Timestamp
    /// When the present level took over: its own looks at the case count from here.
    package var levelSince: Timestamp
    package var pauses: [Interval]
    /// Waiting for a level that then sent the case back: not charged to whoever asked.
    package var waits: [Interval]
    /// The last day that every party agreed to, and when.
    package var extendedUntil: LegalDay?
    package var extendedOn: LegalDay?

    package init(since: Timestamp) {
        self.since = since
        levelSince = since
        pauses = []
        waits = []
        extendedUntil = nil
        extendedOn = nil
    }
}

/// A case that an outlet has taken on.
package struct ReferredCase: Hashable, Sendable {
    package let outlet: Outlet
    package let receivedOn: LegalDay
    package var result: OutletResult?
}
