// SPDX-License-Identifier: Apache-2.0

/// One line of how a deadline comes about, in the order of counting; the words are in the language's catalogue.
package enum DeadlineLine: Hashable, Sendable {
    case started(Timestamp)
    /// The day was agreed on by the parties and is not counted.
    case agreed(LegalDay)
    case extended(until: LegalDay, agreedOn: LegalDay)
    case firstDayNotCounted(LegalDay)
    /// So many months from one day to the other.
    case months(Int, from: LegalDay, to: LegalDay)
    case countedDays(CountedTime, from: LegalDay, to: LegalDay)
    case countedTime(seconds: Int64, from: Timestamp, to: Timestamp)
    /// What a stop takes out of the count: whole natural days, or for hours the exact time.
    case notCounted(Segment, CountedTime)
    case standing(Segment.Kind, since: Timestamp, left: CountedTime)
    case rawLastDay(LegalDay)
    /// A weekend on which offices work.
    case makeUpDay(LegalDay, Festival?)
    case restDays(from: LegalDay, to: LegalDay, Festival?)
    case lastDay(LegalDay)
    case lastInstant(Timestamp)
    case unknownYear(Int)
    case basis(Basis)
}
