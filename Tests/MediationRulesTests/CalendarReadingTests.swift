// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationRules
import Testing

@Suite("a file of days of rest")
struct CalendarReadingTests {
    private func errors(in text: String) -> [WorkCalendarError] {
        do throws(WorkCalendarRefusal) {
            _ = try WorkCalendar(reading: Array(text.utf8))
            return []
        } catch {
            return error.errors
        }
    }

    @Test("is read with festivals by code, by name and by a name of its own")
    func read() throws {
        let text = """
            \u{FEFF}date,kind,festival\r
            2027-01-01,off,元旦\r
            2027-02-06,off,Spring Festival\r
            2027-02-07,work,spring_festival\r
            2027-04-09,off,三月三\r
            2027-05-01,off,\r

            """
        let calendar = try WorkCalendar(reading: Array(text.utf8))
        #expect(calendar.knownYears == [2027])
        #expect(
            calendar.announced.map(\.exception) == [
                .init(isRest: true, festival: .newYear), .init(isRest: true, festival: .springFestival),
                .init(isRest: false, festival: .springFestival), .init(isRest: true, festival: .local("三月三")),
                .init(isRest: true, festival: nil),
            ])
    }

    @Test("is refused with all of its mistakes, each with its line")
    func refused() {
        let text = """
            date,kind,festival
            2027-01-01,off,new_year
            2027-02-29,off,spring_festival
            2027-03-01,holiday,
            2027-01-01,work,
            2027-05-01,off
            01/05/2027,half,labour_day
            """
        #expect(
            errors(in: text) == [
                WorkCalendarError(line: 3, fault: .noSuchDay("2027-02-29")),
                WorkCalendarError(line: 4, fault: .unknownKind("holiday")),
                WorkCalendarError(line: 5, fault: .duplicateDay("2027-01-01", earlier: 2)),
                WorkCalendarError(line: 6, fault: .wrongColumns(2)),
                WorkCalendarError(line: 7, fault: .noSuchDay("01/05/2027")),
                WorkCalendarError(line: 7, fault: .unknownKind("half")),
            ])
    }

    @Test("is refused without its first line, without days, and in another encoding")
    func whole() {
        #expect(errors(in: "2027-01-01,off,new_year") == [WorkCalendarError(line: 1, fault: .wrongHead)])
        #expect(errors(in: "date,kind,festival\n") == [WorkCalendarError(line: 2, fault: .nothing)])
        #expect(throws: WorkCalendarRefusal(errors: [WorkCalendarError(line: 1, fault: .notUTF8)])) {
            try WorkCalendar(reading: [0xD4, 0xAA, 0xB5, 0xA9])
        }
    }

    @Test("makes a year known, but not the old year of which only its end is announced")
    func years() throws {
        let text = "date,kind,festival\n2027-12-31,off,new_year\n2028-01-01,off,new_year\n"
        let calendar = try WorkCalendar(reading: Array(text.utf8))
        #expect(calendar.knownYears == [2028])
        #expect(calendar.isRestDay("2027-12-31") == nil)
        let both = try WorkCalendar.shipped.adding(reading: Array(text.utf8))
        #expect(both.knownYears == Set(2018...2026).union([2028]))
        #expect(both.isRestDay("2026-01-01") == true)
    }

    @Test("changes nothing when it is refused")
    func unchanged() {
        let calendar = WorkCalendar.shipped
        #expect(throws: WorkCalendarRefusal.self) {
            try calendar.adding(reading: Array("date,kind,festival\n2027-01-01,off,\n2027-13-01,off,".utf8))
        }
        #expect(calendar.knownYears == Set(2018...2026))
    }

    @Test("has mistakes that are told in whole sentences")
    func sentences() {
        let error = WorkCalendarError(line: 5, fault: .duplicateDay("2027-01-01", earlier: 2))
        #expect(error.sentence.chinese == "第5行：2027-01-01在第2行已经有了。")
        #expect(error.sentence.english == "Line 5: 2027-01-01 stands in line 2 already.")
    }
}
