// SPDX-License-Identifier: Apache-2.0

/// When a clock runs out, as far as that can be said, and when to speak up before and after.
package struct Deadline: Hashable, Sendable {
    package let kind: ClockKind
    /// The number of the item or of the whistle; 0 when it is the case's own.
    package let subject: Int
    package let end: End
    /// In order. For clocks that count days, the first instant of a day, by the raw last day: that is the safe side.
    package let warnings: [Timestamp]
    /// In order; none while the last day is not known.
    package let overdueSteps: [Timestamp]
    package let basis: Basis

    package init(
        kind: ClockKind, subject: Int, end: End, warnings: [Timestamp], overdueSteps: [Timestamp], basis: Basis
    ) {
        self.kind = kind
        self.subject = subject
        self.end = end
        self.warnings = warnings
        self.overdueSteps = overdueSteps
        self.basis = basis
    }

    /// When the time is over.
    package enum End: Hashable, Sendable {
        /// At the end of a day: `raw` as it is counted, `last` after days of rest were passed over.
        case day(raw: LegalDay, last: LegalDay)
        /// At an instant, for clocks that count hours.
        case instant(Timestamp)
        /// The days of rest of a year that is needed are not known; `raw` is given where it is natural days that count.
        case unknown(year: Int, raw: LegalDay?)
        /// The clock stands, with so much time left.
        case standing(since: Timestamp, left: CountedTime)
    }

    /// The day to go by: the last one, or the raw one while the last is not known; `nil` while there is none.
    package var dueOn: LegalDay? {
        switch end {
        case .day(_, let last): last
        case .instant(let instant): instant.day
        case .unknown(_, let raw): raw
        case .standing: nil
        }
    }

    /// The last instant in time: the exact one, or the last second of the last day.
    package var endsAt: Timestamp? {
        switch end {
        case .day(_, let last): last.end
        case .instant(let instant): instant
        case .unknown, .standing: nil
        }
    }

    /// Whether it is too late. Nobody is late by a day that is not known.
    package func isOver(at now: Timestamp) -> Bool {
        switch end {
        case .day(_, let last): now.day > last
        case .instant(let instant): now > instant
        case .unknown, .standing: false
        }
    }

    /// Whether a warning has come, so that the case shows yellow.
    package func isNear(at now: Timestamp) -> Bool { warnings.first.map { $0 <= now } ?? false }
}
