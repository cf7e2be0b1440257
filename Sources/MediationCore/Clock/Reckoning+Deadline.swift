// SPDX-License-Identifier: Apache-2.0

private let secondsADay: Int64 = 86_400

extension Reckoning {
    var deadline: Deadline {
        switch measure {
        case .days(let counter, let number): deadline(counter, number)
        case .time(let counter, let seconds): deadline(counter, seconds)
        }
    }

    private func deadline(_ counter: DayCounter, _ number: Int) -> Deadline {
        switch counter.count(number).end {
        case .standing(let segment, let left): made(.standing(since: segment.from, left: left))
        case .unknown(let year): made(.unknown(year: year, raw: nil))
        case .reached(let raw):
            switch lastDay(of: raw) {
            case (let last?, _):
                made(
                    .day(raw: raw, last: last), warnings: warnings(counter, number, raw: raw),
                    overdue: rule.overdueSteps.map { last.adding(days: $0).start })
            case (nil, let year):
                made(.unknown(year: year ?? raw.year, raw: raw), warnings: warnings(counter, number, raw: raw))
            }
        }
    }

    private func deadline(_ counter: TimeCounter, _ seconds: Int64) -> Deadline {
        switch counter.count(seconds: seconds).end {
        case .standing(let segment, let left): made(.standing(since: segment.from, left: left))
        case .reached(let end):
            made(
                .instant(end), warnings: warnings(counter, seconds, end: end),
                overdue: rule.overdueSteps.map { end.adding(seconds: Int64($0) * secondsADay) })
        }
    }

    private func made(
        _ end: Deadline.End, warnings: [Timestamp] = [], overdue: [Timestamp] = []
    ) -> Deadline {
        // Where the agreed day is nearer than the warning, the warning comes with the start.
        let sorted = warnings.map { max($0, clock.startedAt) }.sorted()
        let once = sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { sorted[$0] }
        return Deadline(
            kind: clock.kind, subject: clock.subject, end: end, warnings: once, overdueSteps: overdue,
            basis: rule.basis)
    }

    private func warnings(_ counter: DayCounter, _ number: Int, raw: LegalDay) -> [Timestamp] {
        rule.warnings.compactMap { warning in
            switch warning {
            case .percent(let percent): counter.start(ofDay: (number * percent + 99) / 100)
            case .daysAfterStart(let days): counter.start(ofDay: days)
            case .daysBefore(let days): counter.day(days, before: raw)?.start
            }
        }.filter { $0 <= raw.start }
    }

    private func warnings(_ counter: TimeCounter, _ seconds: Int64, end: Timestamp) -> [Timestamp] {
        rule.warnings.compactMap { warning in
            switch warning {
            case .percent(let percent): counter.instant(after: (seconds * Int64(percent) + 99) / 100)
            case .daysAfterStart(let days): counter.instant(after: Int64(days) * secondsADay)
            case .daysBefore(let days): end.adding(seconds: -Int64(days) * secondsADay)
            }
        }.filter { $0 <= end }
    }
}

extension DayCounter {
    /// The first instant of the day that is counted as this number; `nil` when the count does not get there.
    fileprivate func start(ofDay number: Int) -> Timestamp? {
        if case .reached(let day) = count(number).end { day.start } else { nil }
    }
}

extension TimeCounter {
    /// The instant at which so many seconds are counted; `nil` when the count does not get there.
    fileprivate func instant(after seconds: Int64) -> Timestamp? {
        if case .reached(let instant) = count(seconds: seconds).end { instant } else { nil }
    }
}
