// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationRules
import Testing

@Suite("dates that lawyers count by hand")
struct VectorTests {
    /// One line of the table: when it began, the rule, the raw last day and the last.
    private func end(
        _ kind: ClockKind, _ length: ClockLength, from start: Timestamp
    ) throws -> Deadline.End {
        let rule = ClockRule(
            kind, length, rollsOver: length.isOfNaturalDays,
            basis: Basis(chinese: "约定", english: "convention", isLaw: false))
        let circumstances = ClockCircumstances(level: .village, type: .neighbour)
        let clock = RunningClock(kind, at: start, in: circumstances)
        return try #require(clock.deadline(under: rule, by: .shipped)).end
    }

    @Test("thirty days from an agreement end after the eight-day holiday")
    func holiday() throws {
        #expect(
            try end(.confirmation, .days(30), from: at("2025-09-05", 15))
                == .day(raw: "2025-10-05", last: "2025-10-09"))
    }

    @Test("a month from the thirty-first ends with the shorter month")
    func month() throws {
        #expect(
            try end(.mediation, .months(1), from: at("2025-01-31", 9)) == .day(raw: "2025-02-28", last: "2025-02-28"))
    }

    @Test("thirty days from the same day end on a Sunday, so on the Monday after")
    func sunday() throws {
        #expect(
            try end(.mediation, .days(30), from: at("2025-01-31", 9)) == .day(raw: "2025-03-02", last: "2025-03-03"))
    }

    @Test("a Sunday that is worked is a last day like any other")
    func makeUp() throws {
        #expect(
            try end(.confirmation, .days(30), from: at("2025-08-29", 9))
                == .day(raw: "2025-09-28", last: "2025-09-28"))
    }

    @Test("two working days from a Friday count the Sunday that is worked")
    func workingDays() throws {
        #expect(
            try end(.transfer, .workingDays(2), from: at("2025-09-26", 11))
                == .day(raw: "2025-09-29", last: "2025-09-29"))
    }

    @Test("the leap day ends a month, and a year later there is none")
    func leapDay() throws {
        #expect(
            try end(.mediation, .months(1), from: at("2024-01-30")) == .day(raw: "2024-02-29", last: "2024-02-29"))
        #expect(
            try end(.mediation, .months(12), from: at("2024-02-29")) == .day(raw: "2025-02-28", last: "2025-02-28"))
    }

    @Test("New Year's Day of a year that is not announced yet is not guessed")
    func unknown() throws {
        #expect(
            try end(.mediation, .days(30), from: at("2026-12-02")) == .unknown(year: 2027, raw: "2027-01-01"))
        #expect(
            try end(.mediation, .days(30), from: at("2026-12-01")) == .day(raw: "2026-12-31", last: "2026-12-31"))
    }
}

extension ClockLength {
    fileprivate var isOfNaturalDays: Bool {
        switch self {
        case .days, .months: true
        case .hours, .workingDays, .agreedDay: false
        }
    }
}
