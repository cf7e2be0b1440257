// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

@Suite("warnings and reminders")
struct WarningTests {
    private func deadline(
        _ length: ClockLength, _ warnings: [ClockWarning], overdue: [Int] = [], of clock: RunningClock
    ) -> Deadline? {
        clock.deadline(under: .counting(length, warnings: warnings, overdue: overdue), by: .autumn2025)
    }

    @Test("come in order, each once, by the raw last day")
    func days() {
        let clock = RunningClock.started(at("2025-09-05", 9))
        let found = deadline(
            .days(30), [.daysAfterStart(29), .daysBefore(1), .percent(80), .daysAfterStart(20)], overdue: [1, 7],
            of: clock)
        #expect(found?.warnings == [at("2025-09-25"), at("2025-09-29"), at("2025-10-04")])
        #expect(found?.overdueSteps == [at("2025-10-10"), at("2025-10-16")])
        #expect(found?.dueOn == "2025-10-09")
    }

    @Test("move with a pause that lies before them")
    func pauses() {
        let clock = RunningClock.started(at("2025-09-05", 9)).paused((at("2025-09-10"), at("2025-09-13")))
        #expect(
            deadline(.days(20), [.daysAfterStart(4), .daysAfterStart(5)], of: clock)?.warnings
                == [at("2025-09-09"), at("2025-09-13")])
    }

    @Test("count working days where the clock does")
    func workingDays() {
        let clock = RunningClock.started(at("2025-09-26", 9))
        #expect(
            deadline(.workingDays(5), [.percent(50), .daysBefore(1)], of: clock)?.warnings
                == [at("2025-09-30"), at("2025-10-09")])
    }

    @Test("come to the second for clocks that count hours, and after whole days")
    func hours() {
        let clock = RunningClock.started(at("2025-09-05", 9)).paused((at("2025-09-05", 10), at("2025-09-05", 12)))
        let found = deadline(
            .hours(72), [.percent(50), .daysBefore(1), .daysAfterStart(1)], overdue: [1], of: clock)
        #expect(found?.warnings == [at("2025-09-06", 11), at("2025-09-06", 23), at("2025-09-07", 11)])
        #expect(found?.end == .instant(at("2025-09-08", 11)))
        #expect(found?.overdueSteps == [at("2025-09-09", 11)])
    }
}
