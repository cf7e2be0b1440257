// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

@Suite("days of the calendar")
struct CalendarDayTests {
    @Test(
        "a month later is the same day, or the last one of a shorter month",
        arguments: [
            ("2025-01-31", 1, "2025-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2024-01-30", 1, "2024-02-29"),
            ("2025-08-31", 1, "2025-09-30"), ("2025-12-15", 1, "2026-01-15"), ("2025-11-30", 3, "2026-02-28"),
            ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"), ("2025-02-28", 1, "2025-03-28"),
            ("2025-05-31", 0, "2025-05-31"), ("2025-03-31", -1, "2025-02-28"), ("2025-01-15", -1, "2024-12-15"),
        ] as [(LegalDay, Int, LegalDay)])
    func months(day: LegalDay, months: Int, later: LegalDay) { #expect(day.adding(months: months) == later) }

    @Test("two days of seven are a weekend, before 1970 too")
    func weekends() {
        let monday: LegalDay = "1969-12-22"
        let weekends = (0..<28).filter { monday.adding(days: $0).isWeekend }
        #expect(weekends == [5, 6, 12, 13, 19, 20, 26, 27])
    }

    @Test("the days between two days are counted in both directions")
    func between() {
        let (early, late): (LegalDay, LegalDay) = ("2024-02-28", "2024-03-01")
        #expect(late.days(since: early) == 2)
        #expect(early.days(since: late) == -2)
    }
}

@Suite("the calendar of days of rest")
struct WorkCalendarTests {
    @Test("knows weekends, festivals and weekends that are worked")
    func rest() {
        let days: [LegalDay] = ["2025-09-26", "2025-09-27", "2025-09-28", "2025-10-01", "2025-10-09", "2025-10-11"]
        #expect(days.map(WorkCalendar.autumn2025.isRestDay) == [false, true, false, true, false, false])
    }

    @Test("says nothing of a year that it does not know, not even of its Sundays")
    func unknown() {
        #expect(WorkCalendar.autumn2025.isRestDay("2026-01-04") == nil)
        #expect(WorkCalendar.autumn2025.isRestDay("2024-12-31") == nil)
        #expect(WorkCalendar().isRestDay("2025-01-01") == nil)
    }

    @Test("takes over another one day by day, without losing its own")
    func merging() {
        let other = WorkCalendar(
            knownYears: [2026],
            exceptions: [
                "2025-10-11": .init(isRest: true, festival: nil), "2026-01-01": .init(isRest: true, festival: .newYear),
            ])
        let both = WorkCalendar.autumn2025.merging(other)
        #expect(both.knownYears == [2025, 2026])
        #expect(both.isRestDay("2025-10-11") == true)
        #expect(both.isRestDay("2025-10-01") == true)
        #expect(both.festival(on: "2026-01-01") == .newYear)
        #expect(both.announced.count == WorkCalendar.autumn2025.announced.count + 1)
        #expect(both.announced.map(\.day) == both.announced.map(\.day).sorted())
    }
}
