// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

@Suite("a day that was agreed on")
struct AgreedDayTests {
    private static let promise = ClockRule(
        .performance, .agreedDay, warnings: [.daysBefore(3)], overdueSteps: [1, 7, 15], basis: .convention)

    @Test("is the last one, with a reminder before and three after")
    func promise() {
        let clock = RunningClock(
            .performance, of: 2, at: at("2025-09-01", 10), in: .village, fixedDue: "2025-10-01")
        let deadline = clock.deadline(under: Self.promise, by: WorkCalendar())
        #expect(
            deadline
                == Deadline(
                    kind: .performance, subject: 2, end: .day(raw: "2025-10-01", last: "2025-10-01"),
                    warnings: [at("2025-09-28")],
                    overdueSteps: [at("2025-10-02"), at("2025-10-08"), at("2025-10-16")], basis: .convention))
    }

    @Test("is not moved by a pause")
    func pause() {
        let clock = RunningClock.started(at("2025-09-01", 10), fixedDue: "2025-10-01")
            .paused((at("2025-09-05"), nil))
        #expect(
            clock.deadline(under: Self.promise, by: WorkCalendar())?.end
                == .day(raw: "2025-10-01", last: "2025-10-01"))
    }

    @Test("warns from the start on when it is nearer than the warning, also when it is the same day")
    func near() {
        for due in ["2025-09-01", "2025-09-02"] as [LegalDay] {
            let deadline = RunningClock.started(at("2025-09-01", 10), fixedDue: due)
                .deadline(under: Self.promise, by: WorkCalendar())
            #expect(deadline?.end == .day(raw: due, last: due))
            #expect(deadline?.warnings == [at("2025-09-01", 10)])
            #expect(deadline?.isNear(at: at("2025-09-01", 9)) == false)
            #expect(deadline?.isNear(at: at("2025-09-01", 11)) == true)
        }
    }

    @Test("is needed where the rule goes by it")
    func missing() {
        let clock = RunningClock.started(at("2025-09-01"))
        #expect(clock.deadline(under: Self.promise, by: WorkCalendar()) == nil)
        #expect(clock.explanation(under: Self.promise, by: WorkCalendar()) == [])
    }

    @Test("takes the place of the limit when all consent to more time; only pauses since then move it")
    func extended() {
        var clock = RunningClock.started(at("2025-08-01", 9))
            .paused((at("2025-08-10"), at("2025-08-20")))
        clock.extend(until: "2025-09-12", agreedOn: "2025-08-25")
        let rule = ClockRule.counting(.days(30), warnings: [.percent(80)])
        #expect(clock.deadline(under: rule, by: .autumn2025)?.end == .day(raw: "2025-09-12", last: "2025-09-12"))
        // 80 % of the 18 days since the consent.
        #expect(clock.deadline(under: rule, by: .autumn2025)?.warnings == [at("2025-09-09")])
        let paused = clock.paused((at("2025-09-02"), at("2025-09-04")))
        #expect(paused.deadline(under: rule, by: .autumn2025)?.end == .day(raw: "2025-09-14", last: "2025-09-15"))
    }

    @Test("ends an hour clock with its day when all consent to more time")
    func extendedHours() {
        var clock = RunningClock.started(at("2025-09-01", 9))
        clock.extend(until: "2025-09-03", agreedOn: "2025-09-01")
        #expect(
            clock.deadline(under: .counting(.hours(2)), by: .autumn2025)?.end
                == .day(raw: "2025-09-03", last: "2025-09-03"))
    }
}
