// SPDX-License-Identifier: Apache-2.0

/// How a clock is counted under a rule: by days or by time, from when, and how many.
struct Reckoning {
    let clock: RunningClock
    let rule: ClockRule
    let calendar: WorkCalendar
    let measure: Measure

    enum Measure {
        case days(DayCounter, number: Int)
        case time(TimeCounter, seconds: Int64)
    }

    /// `nil` when the rule asks for an agreed day and there is none.
    init?(_ clock: RunningClock, under rule: ClockRule, by calendar: WorkCalendar) {
        guard let measure = Self.measure(clock, rule, calendar) else { return nil }
        self.clock = clock
        self.rule = rule
        self.calendar = calendar
        self.measure = measure
    }

    private static func measure(
        _ clock: RunningClock, _ rule: ClockRule, _ calendar: WorkCalendar
    ) -> Measure? {
        func days(_ number: Int, after start: LegalDay, isWorkingDays: Bool = false) -> Measure {
            // A day that was agreed on from the beginning stands, whatever rests meanwhile.
            let stops = clock.fixedDue == nil ? StoppedDays.all(in: clock.segments) : []
            let counter = DayCounter(
                start: start, stops: stops, isWorkingDays: isWorkingDays, calendar: calendar)
            return .days(counter, number: number)
        }
        let start = clock.startedAt.day
        if let more = clock.extended { return days(more.until.days(since: more.agreedOn), after: more.agreedOn) }
        if let due = clock.fixedDue { return days(due.days(since: start), after: start) }
        switch rule.length {
        case .hours(let hours):
            return .time(TimeCounter(start: clock.startedAt, segments: clock.segments), seconds: Int64(hours) * 3_600)
        case .days(let number): return days(number, after: start)
        case .workingDays(let number): return days(number, after: start, isWorkingDays: true)
        case .months(let number): return days(start.adding(months: number).days(since: start), after: start)
        case .agreedDay: return nil
        }
    }

    /// The day on which the clock ends when its raw last day is this one; `nil` with the year that is not known.
    func lastDay(of raw: LegalDay) -> (day: LegalDay?, unknownYear: Int?) {
        var day = raw
        while rule.rollsOver {
            guard let isRest = calendar.isRestDay(day) else { return (nil, day.year) }
            if !isRest { break }
            day = day.adding(days: 1)
        }
        return (day, nil)
    }
}
