// SPDX-License-Identifier: Apache-2.0

/// How long a clock runs, in the unit in which its source counts.
package enum ClockLength: Hashable, Sendable {
    /// Counted to the second from the moment of the start.
    case hours(Int)
    /// Natural days; the day of the start is not counted (Civil Code 201).
    case days(Int)
    /// Days on which offices work; the day of the start is not counted.
    case workingDays(Int)
    /// Until the same day of a later month (Civil Code 202).
    case months(Int)
    /// Until the day that the parties agreed on.
    case agreedDay
}

/// Time that a clock has counted, or has still to count.
package enum CountedTime: Hashable, Sendable {
    case seconds(Int64)
    case days(Int)
    case workingDays(Int)
}
