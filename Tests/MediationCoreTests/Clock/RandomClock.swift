// SPDX-License-Identifier: Apache-2.0
import MediationCore
import TestSupport

/// A clock with a random history, under a random rule and calendar; edges come up more often than by chance.
struct RandomClock {
    let clock: RunningClock
    let rule: ClockRule
    let calendar: WorkCalendar

    init(using random: inout SplitMix64) {
        rule = Self.rule(&random)
        calendar = Self.calendar(&random)
        let start = Self.instant(
            after: ("2025-10-01" as LegalDay).adding(days: .random(in: 0...500, using: &random)).start, 0...1, &random)
        let due = start.day.adding(days: .random(in: 0...40, using: &random))
        let isFixed = rule.length == .agreedDay || Int.random(in: 0..<12, using: &random) == 0
        var clock = RunningClock(
            .mediation, of: .random(in: 0...3, using: &random), at: start, in: .village, fixedDue: isFixed ? due : nil)
        var now = start
        for _ in 0..<Int.random(in: 0...6, using: &random) {
            now = Self.instant(after: now, 0...6, &random)
            clock.become(Segment.Kind.allCases[Int.random(in: 0...2, using: &random)], at: now)
        }
        if Int.random(in: 0..<3, using: &random) > 0 {
            clock.become(.running, at: Self.instant(after: now, 0...6, &random))
        }
        if Int.random(in: 0..<5, using: &random) == 0 {
            let agreed = start.day.adding(days: .random(in: 0...20, using: &random))
            clock.extend(until: agreed.adding(days: .random(in: 0...30, using: &random)), agreedOn: agreed)
        }
        self.clock = clock
    }

    /// A later instant, at a whole minute; often midnight.
    private static func instant(
        after instant: Timestamp, _ days: ClosedRange<Int>, _ random: inout SplitMix64
    ) -> Timestamp {
        let day = instant.day.adding(days: .random(in: days, using: &random))
        let minutes = Bool.random(using: &random) ? 0 : Int64.random(in: 0..<1_440, using: &random)
        return max(instant, day.start.adding(seconds: minutes * 60))
    }

    private static func rule(_ random: inout SplitMix64) -> ClockRule {
        let number = Int.random(in: 2...40, using: &random)
        let lengths: [ClockLength] = [
            .days(number), .days(number), .workingDays(number), .workingDays(number), .months(number % 4 + 1),
            .hours(number * 2), .agreedDay,
        ]
        let warnings: [ClockWarning] = [.percent(80), .percent(50), .daysBefore(2), .daysAfterStart(1), .daysBefore(1)]
        return ClockRule(
            .mediation, lengths[Int.random(in: lengths.indices, using: &random)],
            rollsOver: .random(using: &random),
            warnings: Array(warnings.shuffled(using: &random).prefix(.random(in: 0...3, using: &random))),
            overdueSteps: [1, 7], basis: .convention)
    }

    private static func calendar(_ random: inout SplitMix64) -> WorkCalendar {
        var exceptions: [LegalDay: WorkCalendar.Exception] = [:]
        var day: LegalDay = "2025-10-01"
        for _ in 0..<20 {
            day = day.adding(days: .random(in: 2...40, using: &random))
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                exceptions[day] = WorkCalendar.Exception(
                    isRest: Int.random(in: 0..<3, using: &random) > 0, festival: nil)
                day = day.adding(days: 1)
            }
        }
        let years = [2025, 2026, 2027, 2028].prefix(Int.random(in: 1...4, using: &random))
        return WorkCalendar(knownYears: Set(years), exceptions: exceptions)
    }
}
