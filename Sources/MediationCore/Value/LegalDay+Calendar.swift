// SPDX-License-Identifier: Apache-2.0

extension LegalDay {
    /// The same day so many months later or, where that month is too short, its last day (Civil Code 202).
    package func adding(months: Int) -> LegalDay {
        let (year, month, day) = civil
        let count = year * 12 + month - 1 + months
        let (nextYear, nextMonth) = (count / 12, count % 12 + 1)
        // No month lacks more than three days of the thirty-one.
        for shortened in 0...3 {
            if let found = LegalDay(year: nextYear, month: nextMonth, day: day - shortened) { return found }
        }
        preconditionFailure("No calendar has the month \(nextMonth) of \(nextYear).")
    }

    /// Saturday or Sunday.
    package var isWeekend: Bool {
        // 1970-01-01 was a Thursday, so that Saturdays are 2 and Sundays 3 days after the beginning of a week there.
        let sinceThursday = (Int(daysSince1970) % 7 + 7) % 7
        return sinceThursday == 2 || sinceThursday == 3
    }

    /// The number of days from another day to this one; negative when the other is later.
    package func days(since other: LegalDay) -> Int { Int(daysSince1970 - other.daysSince1970) }
}
