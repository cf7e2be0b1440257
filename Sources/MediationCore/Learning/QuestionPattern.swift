// SPDX-License-Identifier: Apache-2.0

/// What is worth a second look, and no reproach: such cases are drawn more often for a call-back by another unit.
package enum QuestionPattern: String, CaseIterable, Sendable {
    /// Cases of one place that say the same and were written down within minutes.
    case twins
    /// Written down, agreed, kept and closed on one day.
    case sameDay = "same_day"
    /// Most closings of a unit's month came on its last two days.
    case monthEnd = "month_end"
    /// A unit that has closed many cases in half a year, and all of them well.
    case flawless
}
