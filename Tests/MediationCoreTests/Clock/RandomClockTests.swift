// SPDX-License-Identifier: Apache-2.0
import MediationCore
import TestSupport
import Testing

@Suite("a clock with a random history")
struct RandomClockTests {
    private func clocks(_ seed: Seed, count: Int = 200) -> [RandomClock] {
        var random = SplitMix64(seed)
        return (0..<count).map { _ in RandomClock(using: &random) }
    }

    @Test("runs out when counting day by day and minute by minute says so", arguments: Seed.batch(24))
    func naive(seed: Seed) {
        for run in clocks(seed) {
            let found = run.clock.deadline(under: run.rule, by: run.calendar)
            let naive = NaiveClock(clock: run.clock, rule: run.rule, calendar: run.calendar).deadline
            #expect(found == naive, "repeat with \(seed): \(run)")
        }
    }

    @Test("is explained by lines that add up and end where the deadline does", arguments: Seed.batch(12))
    func explained(seed: Seed) throws {
        for run in clocks(seed) {
            let deadline = try #require(run.clock.deadline(under: run.rule, by: run.calendar))
            let lines = run.clock.explanation(under: run.rule, by: run.calendar)
            #expect(lines.first == .started(run.clock.startedAt), "repeat with \(seed)")
            #expect(lines.last == .basis(run.rule.basis), "repeat with \(seed)")
            switch deadline.end {
            case .day(let raw, let last):
                #expect(lines.contains(.rawLastDay(raw)) && lines.contains(.lastDay(last)), "repeat with \(seed)")
            case .instant(let instant): #expect(lines.contains(.lastInstant(instant)), "repeat with \(seed)")
            case .unknown(let year, _): #expect(lines.contains(.unknownYear(year)), "repeat with \(seed)")
            case .standing: #expect(lines.contains { $0.isStanding }, "repeat with \(seed)")
            }
            if deadline.endsAt != nil, run.clock.extended == nil, run.clock.fixedDue == nil {
                #expect(lines.reduce(0) { $0 + $1.counted } == run.length, "repeat with \(seed): \(lines)")
            }
        }
    }

    @Test("sees every kind of end, so that the other tests see something")
    func coverage() {
        let deadlines = (0..<12).flatMap { clocks(Seed($0)) }
            .compactMap { $0.clock.deadline(under: $0.rule, by: $0.calendar) }
        let kinds = Set(
            deadlines.map { deadline in
                switch deadline.end {
                case .day(let raw, let last): raw == last ? "day" : "moved"
                case .instant: "instant"
                case .unknown(_, let raw): raw == nil ? "unknown" : "unknown, raw"
                case .standing: "standing"
                }
            })
        #expect(kinds == ["day", "moved", "instant", "unknown", "unknown, raw", "standing"])
    }
}

extension DeadlineLine {
    fileprivate var isStanding: Bool { if case .standing = self { true } else { false } }

    /// The days, or the seconds of an hour clock, that this line counts.
    fileprivate var counted: Int64 {
        switch self {
        case .countedDays(.days(let days), _, _), .countedDays(.workingDays(let days), _, _): Int64(days)
        case .countedTime(let seconds, _, _): seconds
        case _: 0
        }
    }
}

extension RandomClock {
    /// What the lines must add up to.
    fileprivate var length: Int64 {
        switch rule.length {
        case .hours(let hours): Int64(hours) * 3_600
        case .days(let days), .workingDays(let days): Int64(days)
        case .months(let months): Int64(clock.startedAt.day.adding(months: months).days(since: clock.startedAt.day))
        case .agreedDay: 0
        }
    }
}
