// SPDX-License-Identifier: Apache-2.0

/// Counts days from the day after the start, leaving out whole days on which the clock stood.
///
/// Natural days are reckoned by subtraction, a step a stop; only working days are walked through.
struct DayCounter {
    /// The day that is not counted.
    let start: LegalDay
    let stops: [StoppedDays]
    let isWorkingDays: Bool
    let calendar: WorkCalendar

    /// Where a count came to, and how.
    struct Result {
        var lines: [DeadlineLine] = []
        var end: End

        enum End {
            case reached(LegalDay)
            case unknown(year: Int)
            case standing(Segment, left: CountedTime)
        }
    }

    init(start: LegalDay, stops: [StoppedDays], isWorkingDays: Bool, calendar: WorkCalendar) {
        self.start = start
        // What was over before the start took nothing out of it.
        self.stops = stops.filter { stop in stop.end.map { $0 > start } ?? true }
        self.isWorkingDays = isWorkingDays
        self.calendar = calendar
    }

    /// Finds the day that is counted as this number.
    func count(_ number: Int) -> Result {
        guard number > 0 else { return Result(end: .reached(start.adding(days: number))) }
        var result = Result(end: .reached(start))
        var next = start.adding(days: 1)
        var left = number
        for stop in stops {
            let first = max(stop.first, next)
            if advance(&next, before: first, counting: &left, into: &result) { return result }
            guard let end = stop.end else {
                result.end = .standing(stop.segment, left: time(left))
                return result
            }
            next = max(end, first)
            result.lines.append(.notCounted(stop.segment, .days(next.days(since: first))))
        }
        _ = advance(&next, before: nil, counting: &left, into: &result)
        return result
    }

    /// Counts up to a limit; `true` when the result is found, before it or because a year is not known.
    private func advance(
        _ next: inout LegalDay, before limit: LegalDay?, counting left: inout Int, into result: inout Result
    ) -> Bool {
        let from = next
        let all = left
        var last = from
        if isWorkingDays {
            while left > 0, limit.map({ next < $0 }) ?? true {
                guard let isRest = calendar.isRestDay(next) else {
                    result.end = .unknown(year: next.year)
                    return true
                }
                if !isRest { left -= 1 }
                last = next
                next = next.adding(days: 1)
            }
        } else {
            let counted = limit.map { min(left, $0.days(since: from)) } ?? left
            left -= counted
            last = from.adding(days: counted - 1)
            next = from.adding(days: counted)
        }
        if next > from { result.lines.append(.countedDays(time(all - left), from: from, to: last)) }
        if left == 0 { result.end = .reached(last) }
        return left == 0
    }

    private func time(_ number: Int) -> CountedTime { isWorkingDays ? .workingDays(number) : .days(number) }
}

extension DayCounter {
    /// The day so many days before another, in the unit of the count; `nil` when a year is not known.
    func day(_ number: Int, before day: LegalDay) -> LegalDay? {
        guard isWorkingDays else { return day.adding(days: -number) }
        var (earlier, left) = (day, number)
        while left > 0 {
            earlier = earlier.adding(days: -1)
            guard let isRest = calendar.isRestDay(earlier) else { return nil }
            if !isRest { left -= 1 }
        }
        return earlier
    }
}
