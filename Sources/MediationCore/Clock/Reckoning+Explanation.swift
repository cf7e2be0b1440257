// SPDX-License-Identifier: Apache-2.0

extension Reckoning {
    /// How the deadline comes about, line by line.
    var explanation: [DeadlineLine] {
        let lines: [DeadlineLine] =
            switch measure {
            case .days(let counter, let number): explanation(counter, number)
            case .time(let counter, let seconds): explanation(counter, seconds)
            }
        return [.started(clock.startedAt)] + lines + [.basis(rule.basis)]
    }

    private func explanation(_ counter: DayCounter, _ number: Int) -> [DeadlineLine] {
        // Nobody counts to a day that was named; but pauses since then may have moved it.
        let isCounted = clock.extended == nil && clock.fixedDue == nil
        let result = counter.count(number)
        let counting = result.lines.filter { line in
            if case .countedDays = line { isCounted } else { true }
        }
        let end: [DeadlineLine] =
            switch result.end {
            case .standing(let segment, let left): [.standing(segment.kind, since: segment.from, left: left)]
            case .unknown(let year): [.unknownYear(year)]
            case .reached(let raw): [.rawLastDay(raw)] + rest(from: raw)
            }
        return beginning(counter, number) + counting + end
    }

    private func beginning(_ counter: DayCounter, _ number: Int) -> [DeadlineLine] {
        if let more = clock.extended { return [.extended(until: more.until, agreedOn: more.agreedOn)] }
        if let due = clock.fixedDue { return [.agreed(due)] }
        let first = DeadlineLine.firstDayNotCounted(counter.start)
        guard case .months(let months) = rule.length else { return [first] }
        return [first, .months(months, from: counter.start, to: counter.start.adding(days: number))]
    }

    /// What days of rest do to a raw last day.
    private func rest(from raw: LegalDay) -> [DeadlineLine] {
        guard rule.rollsOver else { return [.lastDay(raw)] }
        let (last, year) = lastDay(of: raw)
        guard let last else { return [.unknownYear(year ?? raw.year)] }
        guard last == raw else {
            let days = (0..<last.days(since: raw)).map(raw.adding(days:))
            let festival = days.compactMap(calendar.festival(on:)).first
            return [.restDays(from: raw, to: last.adding(days: -1), festival), .lastDay(last)]
        }
        return (raw.isWeekend ? [.makeUpDay(raw, calendar.festival(on: raw))] : []) + [.lastDay(raw)]
    }

    private func explanation(_ counter: TimeCounter, _ seconds: Int64) -> [DeadlineLine] {
        let result = counter.count(seconds: seconds)
        return switch result.end {
        case .standing(let segment, let left):
            result.lines + [.standing(segment.kind, since: segment.from, left: left)]
        case .reached(let instant): result.lines + [.lastInstant(instant)]
        }
    }
}
