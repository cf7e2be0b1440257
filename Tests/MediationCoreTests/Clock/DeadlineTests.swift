// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

@Suite("a deadline")
struct DeadlineTests {
    private func end(_ length: ClockLength, of clock: RunningClock) -> Deadline.End? {
        clock.deadline(under: .counting(length), by: .autumn2025)?.end
    }

    @Test("does not count the day of the start, early or late on it", arguments: [0, 23] as [Int64])
    func firstDay(hour: Int64) {
        #expect(end(.days(7), of: .started(at("2025-09-01", hour))) == .day(raw: "2025-09-08", last: "2025-09-08"))
    }

    @Test("passes over days of rest at its end, and over nothing before")
    func rollOver() {
        #expect(end(.days(26), of: .started(at("2025-09-05"))) == .day(raw: "2025-10-01", last: "2025-10-09"))
        #expect(end(.days(2), of: .started(at("2025-10-08"))) == .day(raw: "2025-10-10", last: "2025-10-10"))
        #expect(end(.days(1), of: .started(at("2025-10-11"))) == .day(raw: "2025-10-12", last: "2025-10-13"))
    }

    @Test("stays on a day of rest where the rule says so")
    func noRollOver() {
        let rule = ClockRule(.check, .days(26), basis: .convention)
        let deadline = RunningClock.started(at("2025-09-05")).deadline(under: rule, by: WorkCalendar())
        #expect(deadline?.end == .day(raw: "2025-10-01", last: "2025-10-01"))
    }

    @Test("is lengthened by whole days of a pause only")
    func pauses() {
        let clock = RunningClock.started(at("2025-09-01", 9))
        let within = clock.paused((at("2025-09-03", 8), at("2025-09-03", 20)))
        let whole = clock.paused((at("2025-09-03"), at("2025-09-04")))
        let almost = clock.paused((at("2025-09-03", 0, 1), at("2025-09-04", 23, 59)))
        let two = clock.paused((at("2025-09-02", 14), at("2025-09-05", 9)))
        let ends = [within, whole, almost, two].map { end(.days(7), of: $0) }
        let days: [LegalDay] = ["2025-09-08", "2025-09-09", "2025-09-08", "2025-09-10"]
        #expect(ends == days.map { .day(raw: $0, last: $0) })
    }

    @Test("is lengthened by a pause that begins on its last day, if all of that day rests, and not by a later one")
    func latePauses() {
        let clock = RunningClock.started(at("2025-09-01", 9))
        let onLast = clock.paused((at("2025-09-08"), at("2025-09-10")))
        let duringLast = clock.paused((at("2025-09-08", 8), at("2025-09-10")))
        let after = clock.paused((at("2025-09-09"), nil))
        #expect(end(.days(7), of: onLast) == .day(raw: "2025-09-10", last: "2025-09-10"))
        #expect(end(.days(7), of: duringLast) == .day(raw: "2025-09-08", last: "2025-09-08"))
        #expect(end(.days(7), of: after) == .day(raw: "2025-09-08", last: "2025-09-08"))
    }

    @Test("is not there while the clock stands, but what is left is")
    func standing() {
        let clock = RunningClock.started(at("2025-09-01", 9)).paused((at("2025-09-04", 15), nil))
        #expect(end(.days(7), of: clock) == .standing(since: at("2025-09-04", 15), left: .days(4)))
        #expect(end(.workingDays(7), of: clock) == .standing(since: at("2025-09-04", 15), left: .workingDays(4)))
        #expect(end(.hours(80), of: clock) == .standing(since: at("2025-09-04", 15), left: .seconds(2 * 3_600)))
        let deadline = clock.deadline(under: .counting(.days(7), warnings: [.percent(50)]), by: .autumn2025)
        #expect(deadline?.dueOn == nil && deadline?.endsAt == nil && deadline?.warnings == [])
        #expect(deadline?.isOver(at: at("2026-01-01")) == false)
    }

    @Test("joins a pause and a wait that follow each other within a day")
    func adjacent() {
        var clock = RunningClock.started(at("2025-09-01", 9))
        clock.become(.excluded, at: at("2025-09-02", 23))
        clock.become(.paused, at: at("2025-09-04", 12))
        clock.become(.running, at: at("2025-09-06", 1))
        #expect(end(.days(7), of: clock) == .day(raw: "2025-09-11", last: "2025-09-11"))
        clock.become(.paused, at: at("2025-09-06", 1))
        clock.become(.running, at: at("2025-09-07", 0))
        #expect(end(.days(7), of: clock) == .day(raw: "2025-09-12", last: "2025-09-12"))
    }

    @Test("counts working days by the announced ones")
    func workingDays() {
        let friday = RunningClock.started(at("2025-09-26", 16))
        #expect(end(.workingDays(2), of: friday) == .day(raw: "2025-09-29", last: "2025-09-29"))
        #expect(end(.workingDays(4), of: friday) == .day(raw: "2025-10-09", last: "2025-10-09"))
        #expect(end(.workingDays(6), of: friday) == .day(raw: "2025-10-11", last: "2025-10-11"))
    }

    @Test("counts hours exactly, over night, and leaves out exactly what the clock stood")
    func hours() {
        let clock = RunningClock.started(at("2025-09-05", 23, 30))
        #expect(end(.hours(2), of: clock) == .instant(at("2025-09-06", 1, 30)))
        let paused = clock.paused((at("2025-09-06"), at("2025-09-06", 0, 45)))
        #expect(end(.hours(2), of: paused) == .instant(at("2025-09-06", 2, 15)))
        let late = clock.paused((at("2025-09-06", 1, 30), nil))
        #expect(end(.hours(2), of: late) == .instant(at("2025-09-06", 1, 30)))
    }

    @Test("says which year is not known, and the raw day if that can be counted")
    func unknownYear() {
        let december = RunningClock.started(at("2025-12-20"))
        #expect(end(.days(20), of: december) == .unknown(year: 2026, raw: "2026-01-09"))
        #expect(end(.workingDays(20), of: december) == .unknown(year: 2026, raw: nil))
        #expect(end(.days(8), of: december) == .day(raw: "2025-12-28", last: "2025-12-29"))
        let deadline = december.deadline(
            under: .counting(.days(20), warnings: [.daysBefore(2)], overdue: [1]), by: .autumn2025)
        #expect(deadline?.dueOn == "2026-01-09")
        #expect(deadline?.warnings == [at("2026-01-07")])
        #expect(deadline?.overdueSteps == [])
        #expect(deadline?.isOver(at: at("2027-01-01")) == false)
    }

    @Test("ends with its last day: the last minute is in time, midnight is not")
    func midnight() {
        let deadline = RunningClock.started(at("2025-09-01")).deadline(under: .counting(.days(4)), by: .autumn2025)
        #expect(deadline?.endsAt == at("2025-09-05").adding(seconds: 86_399))
        #expect(deadline?.isOver(at: at("2025-09-05", 23, 59)) == false)
        #expect(deadline?.isOver(at: at("2025-09-06")) == true)
        let hours = RunningClock.started(at("2025-09-01")).deadline(under: .counting(.hours(2)), by: .autumn2025)
        #expect(hours?.isOver(at: at("2025-09-01", 2)) == false)
        #expect(hours?.isOver(at: at("2025-09-01", 2).adding(seconds: 1)) == true)
    }
}
