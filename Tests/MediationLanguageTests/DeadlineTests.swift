// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationLanguage
import Testing

@Suite("deadlines as people read them")
struct DeadlineTests {
    private func day(_ text: String) throws -> LegalDay { try #require(LegalDay(text)) }

    /// Thirty days from 1 September with a pause in between, which end in the holidays.
    private func example() throws -> (clock: RunningClock, rule: ClockRule, calendar: WorkCalendar) {
        var clock = RunningClock(
            .mediation, at: try day("2025-09-01").start.adding(seconds: 9 * 3_600),
            in: ClockCircumstances(level: .village, type: .neighbour))
        clock.become(.paused, at: try day("2025-09-10").start.adding(seconds: 8 * 3_600))
        clock.become(.running, at: try day("2025-09-13").start.adding(seconds: 8 * 3_600))
        let first = try day("2025-10-01")
        let rest = WorkCalendar.Exception(isRest: true, festival: .nationalDay)
        let calendar = WorkCalendar(
            knownYears: [2025],
            exceptions: Dictionary(uniqueKeysWithValues: (0..<8).map { (first.adding(days: $0), rest) }))
        let basis = Basis(chinese: "司法部令75号第33条", english: "Order 75, article 33", isLaw: true)
        return (clock, ClockRule(.mediation, .days(30), rollsOver: true, basis: basis), calendar)
    }

    @Test("are explained line by line in both languages")
    func explanation() throws {
        let (clock, rule, calendar) = try example()
        let today = try day("2025-09-20")
        let lines = clock.explanation(under: rule, by: calendar).map { $0.sentence(today: today) }
        #expect(
            lines.map { $0.text(in: .chinese) } == [
                "9月1日（周一）09:00起算", "起算当天（9月1日（周一））不计入", "9月2日（周二）到9月10日（周三），计9天",
                "9月10日（周三）08:00到9月13日（周六）08:00中止，2天不计入", "9月13日（周六）到10月3日（周五），计21天",
                "数到最后一天是10月3日（周五）", "10月3日（周五）到10月8日（周三）是国庆节休息日，顺延", "所以最迟10月9日（周四）",
                "依据：司法部令75号第33条",
            ])
        #expect(
            lines.map { $0.text(in: .english) } == [
                "Started Mon 1 Sep, 09:00", "The day of the start, Mon 1 Sep, is not counted",
                "Tue 2 Sep to Wed 10 Sep: 9 days counted",
                "Wed 10 Sep, 08:00 to Sat 13 Sep, 08:00: paused, 2 days not counted",
                "Sat 13 Sep to Fri 3 Oct: 21 days counted", "The count ends on Fri 3 Oct",
                "Fri 3 Oct to Wed 8 Oct are days of rest (National Day)", "So the last day is Thu 9 Oct",
                "Source: Order 75, article 33",
            ])
    }

    @Test("say in one line when they end, or why that is not known")
    func oneLine() throws {
        let today = try day("2025-09-20")
        let (raw, last) = (try day("2025-10-03"), try day("2025-10-09"))
        func sentence(_ end: Deadline.End) -> Sentence {
            Deadline(
                kind: .mediation, subject: 0, end: end, warnings: [], overdueSteps: [],
                basis: Basis(chinese: "约定", english: "convention", isLaw: false)
            ).sentence(today: today)
        }
        #expect(sentence(.day(raw: last, last: last)) == Sentence("最迟10月9日（周四）", "by Thu 9 Oct"))
        #expect(
            sentence(.day(raw: raw, last: last))
                == Sentence("10月3日（周五）到期，遇休息日，最迟10月9日（周四）", "due Fri 3 Oct; because of days of rest, by Thu 9 Oct"))
        #expect(sentence(.instant(raw.start)) == Sentence("最迟10月3日（周五）00:00", "by Fri 3 Oct, 00:00"))
        #expect(
            sentence(.unknown(year: 2026, raw: raw))
                == Sentence("10月3日（周五）到期；2026年的放假安排还没有录入", "due Fri 3 Oct; the holidays of 2026 are not known yet"))
        #expect(
            sentence(.unknown(year: 2026, raw: nil))
                == Sentence("2026年的放假安排还没有录入", "the holidays of 2026 are not known yet"))
        #expect(
            sentence(.standing(since: raw.start, left: .seconds(5_430)))
                == Sentence("已停止计时，还剩1小时31分钟", "not running; 1 hour 31 minutes left"))
    }

    @Test("have words for every line there can be")
    func everyLine() throws {
        let today = try day("2025-09-20")
        let stop = Segment(.excluded, from: today.start)
        let lines: [DeadlineLine] = [
            .agreed(today), .extended(until: today, agreedOn: today), .months(1, from: today, to: today),
            .countedTime(seconds: 60, from: today.start, to: today.start), .notCounted(stop, .days(1)),
            .standing(.paused, since: today.start, left: .workingDays(2)), .makeUpDay(today, nil),
            .makeUpDay(today, .labourDay), .restDays(from: today, to: today, nil), .lastInstant(today.start),
            .unknownYear(2026),
        ]
        #expect(
            lines.map { $0.sentence(today: today).text(in: .chinese) } == [
                "当事人约定到9月20日（周六）", "各方9月20日（周六）同意延长到9月20日（周六）", "从9月20日（周六）起1个月，到9月20日（周六）",
                "9月20日（周六）00:00到9月20日（周六）00:00，计1分钟", "9月20日（周六）00:00起等上级答复，1天不计入",
                "9月20日（周六）00:00起停止计时（中止），还剩2个工作日", "9月20日（周六）虽是周末，但因调休上班，不顺延",
                "9月20日（周六）虽是周末，但因劳动节调休上班，不顺延", "9月20日（周六）是休息日，顺延", "所以最迟9月20日（周六）00:00",
                "2026年的放假安排还没有录入，最后一天要等录入以后才能确定",
            ])
        #expect(
            lines.map { $0.sentence(today: today).text(in: .english) } == [
                "The parties agreed on Sat 20 Sep", "On Sat 20 Sep, all parties agreed to go on until Sat 20 Sep",
                "1 month from Sat 20 Sep is Sat 20 Sep", "Sat 20 Sep, 00:00 to Sat 20 Sep, 00:00: 1 minute counted",
                "Since Sat 20 Sep, 00:00: waiting for the next level, 1 day not counted",
                "Not running since Sat 20 Sep, 00:00 (paused); 2 working days left",
                "Sat 20 Sep is a weekend, but worked to make up",
                "Sat 20 Sep is a weekend, but worked to make up for Labour Day", "Sat 20 Sep is a day of rest",
                "So it ends Sat 20 Sep, 00:00",
                "The holidays of 2026 are not known yet; the last day can be told once they are",
            ])
    }
}
