// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

@Suite("The period of a form")
struct ReportPeriodTests {
    @Test(
        "is read as it is written, with its months",
        arguments: [
            ("2026-03", "2026-03", "2026-03"), ("2026-Q1", "2026-01", "2026-03"), ("2026-Q4", "2026-10", "2026-12"),
            ("2026", "2026-01", "2026-12"),
        ])
    func months(text: String, first: String, last: String) throws {
        let period = try #require(ReportPeriod(text))
        #expect(period.description == text)
        #expect(period.months.lowerBound.description == first)
        #expect(period.months.upperBound.description == last)
    }

    @Test(
        "is nothing else",
        arguments: ["", "26", "2026-13", "2026-Q0", "2026-Q5", "2026-Q11", "2026-q1", "2026-", "abcd"])
    func nothingElse(text: String) {
        #expect(ReportPeriod(text) == nil)
    }

    @Test("knows the one before it and the same of the year before")
    func neighbours() throws {
        let quarter = try #require(ReportPeriod("2026-Q1"))
        #expect([quarter.previous, quarter.lastYear].map(\.description) == ["2025-Q4", "2025-Q1"])
        let month = try #require(ReportPeriod("2026-01"))
        #expect([month.previous, month.lastYear].map(\.description) == ["2025-12", "2025-01"])
    }

    @Test("a form has each item once, in a chapter and with a content, and its chapters do not mix")
    func items() {
        let chapters = FormItem.allCases.map(\.chapter)
        let order = chapters.reduce(into: [FormChapter]()) { order, chapter in
            if order.last != chapter { order.append(chapter) }
        }
        #expect(order == FormChapter.allCases)
    }

    @Test(
        "a closed month is found by what is printed on it", arguments: ["990101000000-2026-03", "990101101201-2025-12"])
    func id(text: String) {
        #expect(SnapshotID(text)?.description == text)
    }
}
