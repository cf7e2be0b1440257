// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

@Suite("a calendar day")
struct LegalDayTests {
    @Test("agrees with counting day by day from 1900 to 2100")
    func calendar() {
        var expected = (year: 1900, month: 1, day: 1)
        // 1900-01-01 is 25 567 days before 1970-01-01.
        var number: Int32 = -25_567
        var wrong: [String] = []
        while expected.year <= 2100 {
            let day = LegalDay(daysSince1970: number)
            let made = LegalDay(year: expected.year, month: expected.month, day: expected.day)
            if day.civil != expected || made != day { wrong.append("\(expected)") }
            expected = next(after: expected)
            number += 1
        }
        #expect(wrong.prefix(5) == [])
        #expect(number == 47_847)
    }

    private func next(after date: (year: Int, month: Int, day: Int)) -> (year: Int, month: Int, day: Int) {
        let isLeap = date.year % 4 == 0 && (date.year % 100 != 0 || date.year % 400 == 0)
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        if date.day < lengths[date.month - 1] { return (date.year, date.month, date.day + 1) }
        return date.month < 12 ? (date.year, date.month + 1, 1) : (date.year + 1, 1, 1)
    }

    @Test(
        "is written and read alike",
        arguments: [
            "0001-01-01", "1900-02-28", "1970-01-01", "1999-12-31", "2000-02-29", "2026-11-22", "2100-12-31",
            "9999-12-31",
        ])
    func text(text: String) { #expect(LegalDay(text)?.description == text) }

    @Test(
        "is not read from anything but a day that exists",
        arguments: [
            "", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-04-31", "0000-01-01",
            "2026-1-1", "2026/01/01", "20260101", "2026-01-01 ", " 2026-01-01", "2026-01-0a", "２０２６-01-01",
            "-026-01-01",
        ])
    func refused(text: String) { #expect(LegalDay(text) == nil) }

    @Test(
        "does not come from parts out of range",
        arguments: [
            (10_000, 1, 1), (0, 1, 1), (-1, 1, 1), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0), (2026, 1, 32),
            (Int.max, Int.max, Int.max),
        ])
    func parts(year: Int, month: Int, day: Int) { #expect(LegalDay(year: year, month: month, day: day) == nil) }

    @Test("begins and ends at midnight in Shanghai")
    func midnight() {
        let day: LegalDay = "2026-03-02"
        // 2026-03-01T16:00:00Z
        #expect(day.start == Timestamp(microseconds: 1_772_380_800_000_000))
        #expect(day.end == Timestamp(microseconds: 1_772_467_199_000_000))
        #expect(day.start.day == day && day.end.day == day)
        #expect(Timestamp(microseconds: day.start.microseconds - 1).day == day.adding(days: -1))
        #expect(Timestamp(microseconds: day.adding(days: 1).start.microseconds - 1).day == day)
        #expect(day.adding(days: 1).start.day == day.adding(days: 1))
    }

    @Test(
        "is found before 1970 too",
        arguments: [
            (Int64(0), "1970-01-01"), (-1, "1970-01-01"), (-28_800_000_000, "1970-01-01"),
            (-28_800_000_001, "1969-12-31"),
            (-115_200_000_000, "1969-12-31"), (-115_200_000_001, "1969-12-30"),
        ])
    func early(microseconds: Int64, day: String) {
        #expect(Timestamp(microseconds: microseconds).day.description == day)
    }

    @Test("is counted forwards and backwards over months and leap years")
    func adding() {
        #expect(("2025-01-31" as LegalDay).adding(days: 30) == "2025-03-02")
        #expect(("2025-09-05" as LegalDay).adding(days: 30) == "2025-10-05")
        #expect(("2024-03-01" as LegalDay).adding(days: -1) == "2024-02-29")
        #expect(("2026-03-02" as LegalDay) < "2026-03-03")
        #expect(("2026-03-02" as LegalDay).year == 2026)
    }
}
