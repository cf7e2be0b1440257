// SPDX-License-Identifier: Apache-2.0
import MediationCore

/// Finds a deadline by walking through every day, or every minute, and asking of each whether the clock ran.
struct NaiveClock {
    let clock: RunningClock
    let rule: ClockRule
    let calendar: WorkCalendar

    var deadline: Deadline? {
        if case .hours(let hours) = rule.length, clock.extended == nil, clock.fixedDue == nil {
            return byMinutes(hours * 60)
        }
        return byDays()
    }

    /// How much of a stretch the clock stood.
    private func stood(from: Timestamp, to: Timestamp) -> Int64 {
        clock.segments.lazy.filter { $0.kind != .running }.reduce(0) { sum, segment in
            let end = min(to.microseconds, segment.to?.microseconds ?? .max)
            return sum + max(0, end - max(from.microseconds, segment.from.microseconds))
        }
    }

    private var openStop: Segment? { clock.segments.last.flatMap { $0.kind != .running && $0.to == nil ? $0 : nil } }

    private func made(_ end: Deadline.End, _ warnings: [Timestamp] = [], _ overdue: [Timestamp] = []) -> Deadline {
        Deadline(
            kind: clock.kind, subject: clock.subject, end: end,
            warnings: Set(warnings.map { max($0, clock.startedAt) }).sorted(), overdueSteps: overdue,
            basis: rule.basis)
    }

    // MARK: Minutes

    private func byMinutes(_ total: Int) -> Deadline {
        var counted = 0
        var ends: [Timestamp] = []
        var minute = clock.startedAt
        while counted < total {
            let next = minute.adding(seconds: 60)
            if let stop = openStop, minute >= stop.from {
                return made(.standing(since: stop.from, left: .seconds(Int64(total - counted) * 60)))
            }
            if stood(from: minute, to: next) == 0 {
                counted += 1
                ends.append(next)
            }
            minute = next
        }
        let warnings = rule.warnings.compactMap { warning -> Timestamp? in
            switch warning {
            case .percent(let percent): ends[total * percent / 100 - 1]
            case .daysAfterStart(let days): ends.count >= days * 1_440 ? ends[days * 1_440 - 1] : nil
            case .daysBefore(let days): minute.adding(seconds: Int64(days) * -86_400)
            }
        }
        return made(.instant(minute), warnings, rule.overdueSteps.map { minute.adding(seconds: Int64($0) * 86_400) })
    }

    // MARK: Days

    private func byDays() -> Deadline? {
        guard let (start, total) = days else { return nil }
        var isWorking = false
        if case .workingDays = rule.length, clock.extended == nil, clock.fixedDue == nil { isWorking = true }
        var counted: [LegalDay] = []
        var day = start
        while counted.count < total {
            day = day.adding(days: 1)
            let isStopped =
                clock.fixedDue == nil && stood(from: day.start, to: day.adding(days: 1).start) == LegalDay.length
            if isStopped {
                if let stop = openStop, day.start >= stop.from {
                    let left = total - counted.count
                    return made(.standing(since: stop.from, left: isWorking ? .workingDays(left) : .days(left)))
                }
                continue
            }
            if isWorking {
                guard let isRest = calendar.isRestDay(day) else { return made(.unknown(year: day.year, raw: nil)) }
                if isRest { continue }
            }
            counted.append(day)
        }
        let raw = counted.last ?? start.adding(days: total)
        let warnings = warnings(counted, total, raw, isWorking)
        var last = raw
        while rule.rollsOver {
            guard let isRest = calendar.isRestDay(last) else {
                return made(.unknown(year: last.year, raw: raw), warnings)
            }
            guard isRest else { break }
            last = last.adding(days: 1)
        }
        return made(.day(raw: raw, last: last), warnings, rule.overdueSteps.map { last.adding(days: $0).start })
    }

    /// The day that is not counted, and how many are.
    private var days: (start: LegalDay, total: Int)? {
        let start = clock.startedAt.day
        if let more = clock.extended { return (more.agreedOn, distance(from: more.agreedOn, to: more.until)) }
        if let due = clock.fixedDue { return (start, distance(from: start, to: due)) }
        switch rule.length {
        case .days(let days), .workingDays(let days): return (start, days)
        case .months(let months):
            let (year, month, day) = start.civil
            let first = year * 12 + month - 1 + months
            let found = (0...3).lazy.compactMap { LegalDay(year: first / 12, month: first % 12 + 1, day: day - $0) }
                .first
            return found.map { (start, distance(from: start, to: $0)) }
        case .hours, .agreedDay: return nil
        }
    }

    private func distance(from: LegalDay, to: LegalDay) -> Int { Int(to.daysSince1970) - Int(from.daysSince1970) }

    private func warnings(_ counted: [LegalDay], _ total: Int, _ raw: LegalDay, _ isWorking: Bool) -> [Timestamp] {
        rule.warnings.compactMap { warning -> LegalDay? in
            switch warning {
            case .percent(let percent):
                counted.enumerated().first { ($0.offset + 1) * 100 >= total * percent }?.element ?? raw
            case .daysAfterStart(let days): days <= counted.count ? counted[days - 1] : nil
            case .daysBefore(let days): isWorking ? workingDay(days, before: raw) : raw.adding(days: -days)
            }
        }.filter { $0 <= raw }.map(\.start)
    }

    private func workingDay(_ number: Int, before raw: LegalDay) -> LegalDay? {
        var (day, left) = (raw, number)
        while left > 0 {
            day = day.adding(days: -1)
            guard let isRest = calendar.isRestDay(day) else { return nil }
            left -= isRest ? 0 : 1
        }
        return day
    }
}

extension LegalDay {
    /// In microseconds.
    fileprivate static let length: Int64 = 86_400_000_000
}
