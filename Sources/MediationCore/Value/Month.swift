// SPDX-License-Identifier: Apache-2.0

/// A month of the calendar: the grain in which figures are kept, closed and reported.
package struct Month: Hashable, Comparable, Sendable {
    /// Months since January of the year 0.
    private let ordinal: Int

    private init(ordinal: Int) { self.ordinal = ordinal }

    /// The month of a day.
    package init(_ day: LegalDay) {
        let (year, month, _) = day.civil
        ordinal = year * 12 + month - 1
    }

    /// A month written as `2026-03`; anything else is `nil`.
    package init?(_ text: some StringProtocol) {
        guard let first = LegalDay(text + "-01") else { return nil }
        self.init(first)
    }

    package static func < (left: Month, right: Month) -> Bool { left.ordinal < right.ordinal }

    package var year: Int { ordinal / 12 }
    /// 1 for January.
    package var number: Int { ordinal % 12 + 1 }

    package var first: LegalDay {
        guard let day = LegalDay(year: year, month: number, day: 1) else {
            preconditionFailure("No calendar has the month \(self).")
        }
        return day
    }

    package var last: LegalDay { adding(1).first.adding(days: -1) }

    package func adding(_ months: Int) -> Month { Month(ordinal: ordinal + months) }

    /// How many months lie between another month and this one; negative when the other is later.
    package func months(since other: Month) -> Int { ordinal - other.ordinal }

    /// All months from one to another, both included; none when they are reversed.
    package static func all(from: Month, through: Month) -> [Month] {
        guard from <= through else { return [] }
        return (0...through.months(since: from)).map(from.adding)
    }
}

extension Month: CustomStringConvertible {
    /// `2026-03`
    package var description: String { padded(year, to: 4) + "-" + padded(number, to: 2) }
}
