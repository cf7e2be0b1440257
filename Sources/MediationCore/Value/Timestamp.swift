// SPDX-License-Identifier: Apache-2.0

/// An instant: microseconds since 1970-01-01T00:00:00Z, the resolution that PostgreSQL keeps.
package struct Timestamp: Hashable, Comparable, Sendable {
    package let microseconds: Int64

    package init(microseconds: Int64) { self.microseconds = microseconds }

    package static func < (left: Timestamp, right: Timestamp) -> Bool { left.microseconds < right.microseconds }

    /// This instant moved by whole seconds, which may be negative.
    package func adding(seconds: Int64) -> Timestamp { Timestamp(microseconds: microseconds + seconds * 1_000_000) }

    /// The calendar day in Asia/Shanghai on which this instant falls; the law counts by it (Civil Code 201–203).
    package var day: LegalDay {
        let local = microseconds + LegalDay.shanghaiOffset
        let days =
            local >= 0 ? local / LegalDay.microseconds : -((-local + LegalDay.microseconds - 1) / LegalDay.microseconds)
        return LegalDay(daysSince1970: Int32(days))
    }
}
