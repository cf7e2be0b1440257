// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

@Suite("how a deadline comes about")
struct ExplanationTests {
    private func lines(_ length: ClockLength, of clock: RunningClock) -> [DeadlineLine] {
        clock.explanation(under: .counting(length), by: .autumn2025)
    }

    @Test("is told from the start over pauses and holidays to the last day")
    func whole() {
        let clock = RunningClock.started(at("2025-09-01", 9)).paused((at("2025-09-10", 8), at("2025-09-13", 8)))
        #expect(
            lines(.days(30), of: clock) == [
                .started(at("2025-09-01", 9)),
                .firstDayNotCounted("2025-09-01"),
                .countedDays(.days(9), from: "2025-09-02", to: "2025-09-10"),
                .notCounted(Segment(.paused, from: at("2025-09-10", 8), to: at("2025-09-13", 8)), .days(2)),
                .countedDays(.days(21), from: "2025-09-13", to: "2025-10-03"),
                .rawLastDay("2025-10-03"),
                .restDays(from: "2025-10-03", to: "2025-10-08", .nationalDay),
                .lastDay("2025-10-09"),
                .basis(.convention),
            ])
    }

    @Test("names the months, and the weekend that is worked")
    func months() {
        #expect(
            lines(.months(1), of: .started(at("2025-08-28"))) == [
                .started(at("2025-08-28")), .firstDayNotCounted("2025-08-28"),
                .months(1, from: "2025-08-28", to: "2025-09-28"),
                .countedDays(.days(31), from: "2025-08-29", to: "2025-09-28"), .rawLastDay("2025-09-28"),
                .makeUpDay("2025-09-28", .nationalDay), .lastDay("2025-09-28"), .basis(.convention),
            ])
    }

    @Test("tells hours to the instant")
    func hours() {
        let clock = RunningClock.started(at("2025-09-05", 9)).paused((at("2025-09-05", 9, 30), at("2025-09-05", 10)))
        #expect(
            lines(.hours(2), of: clock) == [
                .started(at("2025-09-05", 9)),
                .countedTime(seconds: 1_800, from: at("2025-09-05", 9), to: at("2025-09-05", 9, 30)),
                .notCounted(
                    Segment(.paused, from: at("2025-09-05", 9, 30), to: at("2025-09-05", 10)), .seconds(1_800)),
                .countedTime(seconds: 5_400, from: at("2025-09-05", 10), to: at("2025-09-05", 11, 30)),
                .lastInstant(at("2025-09-05", 11, 30)), .basis(.convention),
            ])
    }

    @Test("says that the clock stands, and that a year is not known")
    func open() {
        let standing = RunningClock.started(at("2025-09-01")).paused((at("2025-09-03"), nil))
        #expect(
            lines(.days(7), of: standing).suffix(2)
                == [.standing(.paused, since: at("2025-09-03"), left: .days(6)), .basis(.convention)])
        let late = RunningClock.started(at("2025-12-30"))
        #expect(
            lines(.days(7), of: late).suffix(3)
                == [.rawLastDay("2026-01-06"), .unknownYear(2026), .basis(.convention)])
        #expect(lines(.workingDays(7), of: late).suffix(2) == [.unknownYear(2026), .basis(.convention)])
    }

    @Test("names a day that was agreed on, and who moved it")
    func agreed() {
        let fixed = RunningClock.started(at("2025-09-01"), fixedDue: "2025-09-12")
        #expect(
            lines(.agreedDay, of: fixed) == [
                .started(at("2025-09-01")), .agreed("2025-09-12"), .rawLastDay("2025-09-12"), .lastDay("2025-09-12"),
                .basis(.convention),
            ])
        // A pause that was over by then is in the agreed day already, and no line of the count.
        var extended = RunningClock.started(at("2025-09-01")).paused((at("2025-09-08"), at("2025-09-10")))
        extended.extend(until: "2025-09-19", agreedOn: "2025-09-10")
        #expect(
            lines(.days(9), of: extended) == [
                .started(at("2025-09-01")), .extended(until: "2025-09-19", agreedOn: "2025-09-10"),
                .rawLastDay("2025-09-19"), .lastDay("2025-09-19"), .basis(.convention),
            ])
    }
}
