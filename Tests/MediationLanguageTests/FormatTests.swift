// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationLanguage
import Testing

@Suite("days, times and amounts as people read them")
struct FormatTests {
    private func day(_ text: String) throws -> LegalDay { try #require(LegalDay(text)) }

    @Test(
        "a day has its weekday, and its year when that is not this one",
        arguments: [
            ("2025-09-05", "9月5日（周五）", "Fri 5 Sep"), ("2025-01-01", "1月1日（周三）", "Wed 1 Jan"),
            ("2026-03-02", "2026年3月2日（周一）", "Mon 2 Mar 2026"), ("1969-12-28", "1969年12月28日（周日）", "Sun 28 Dec 1969"),
        ])
    func days(text: String, chinese: String, english: String) throws {
        let today = try day("2025-11-22")
        #expect(try day(text).text(in: .chinese, today: today) == chinese)
        #expect(try day(text).text(in: .english, today: today) == english)
    }

    @Test("a day on paper has its year")
    func fullDays() throws {
        #expect(try day("2026-09-05").fullText(in: .chinese) == "2026年9月5日")
        #expect(try day("2026-09-05").fullText(in: .english) == "5 Sep 2026")
    }

    @Test("weekdays follow each other over the beginning of 1970")
    func weekdays() {
        let around = (-8...8).map { Weekday(LegalDay(daysSince1970: $0)).rawValue }
        // 1970-01-01, a Thursday, is the ninth.
        #expect(around == [2, 3, 4, 5, 6, 0, 1, 2, 3, 4, 5, 6, 0, 1, 2, 3, 4])
    }

    @Test(
        "a due day says how far away it is",
        arguments: [
            (3, "还有3天", "3 days left"), (1, "还有1天", "1 day left"), (0, "今天到期", "due today"),
            (-1, "超期1天", "1 day overdue"),
            (-2, "超期2天", "2 days overdue"),
        ])
    func remaining(days: Int, chinese: String, english: String) throws {
        let today = try day("2026-02-27")
        let remaining = today.adding(days: days).remaining(from: today)
        #expect(remaining == Sentence(chinese, english))
    }

    @Test("a time is that of Shanghai, on 24 hours")
    func times() throws {
        let today = try day("2025-09-05")
        #expect(today.start.clockText == "00:00")
        #expect(today.end.clockText == "23:59")
        let afternoon = today.start.adding(seconds: 15 * 3_600 + 4 * 60 + 59)
        #expect(afternoon.text(in: .chinese, today: today) == "9月5日（周五）15:04")
        #expect(afternoon.text(in: .english, today: today) == "Fri 5 Sep, 15:04")
    }

    @Test(
        "an amount in figures has groups of three and two places",
        arguments: [
            (0, "¥0.00"), (5, "¥0.05"), (120_000, "¥1,200.00"), (99_999, "¥999.99"), (100_000_050, "¥1,000,000.50"),
            (99_999_999_999_999, "¥999,999,999,999.99"),
        ] as [(Int64, String)])
    func figures(fen: Int64, text: String) throws {
        #expect(try #require(Amount(fen: fen)).figures == text)
    }

    @Test(
        "an amount in capitals is the one that a bank accepts",
        arguments: [
            (350_000, "叁仟伍佰元整"), (1_005_030, "壹万零伍拾元叁角"), (1_000_101, "壹万零壹元零壹分"), (5, "伍分"),
            (10_000_000_000, "壹亿元整"), (0, "零元整"), (30, "叁角"), (35, "叁角伍分"), (105, "壹元零伍分"), (1_000, "壹拾元整"),
            (140_950, "壹仟肆佰零玖元伍角"), (600_714, "陆仟零柒元壹角肆分"), (32_504, "叁佰贰拾伍元零肆分"), (10_700_000, "壹拾万柒仟元整"),
            (1_640_902, "壹万陆仟肆佰零玖元零贰分"), (10_000_000_100, "壹亿零壹元整"), (10_005_000_000, "壹亿零伍万元整"),
            (10_100_010_000, "壹亿零壹佰万零壹佰元整"), (2_000_000, "贰万元整"), (99_999_999_999_999, "玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"),
            (100_000_000_000, "壹拾亿元整"), (10_010_000_000, "壹亿零壹拾万元整"),
        ] as [(Int64, String)])
    func capitals(fen: Int64, text: String) throws {
        #expect(try #require(Amount(fen: fen)).capitals == text)
    }

    @Test("an amount in an agreement has its currency")
    func currency() throws {
        #expect(try #require(Amount(fen: 350_000)).currencyCapitals == "人民币叁仟伍佰元整")
    }

    @Test(
        "there is no amount below nothing or beyond a trillion yuan",
        arguments: [-1, 100_000_000_000_000, .max, .min] as [Int64])
    func limits(fen: Int64) { #expect(Amount(fen: fen) == nil) }
}
