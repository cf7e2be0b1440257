// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationLanguage
import MediationRules
import TestSupport
import Testing

@Suite("the rules that are part of the program")
struct ShippedTests {
    private let county = CountyCode(rawValue: 330_681)
    private let demo = CountyCode(rawValue: 990_101)

    private func length(
        _ kind: ClockKind, _ level: Level = .village, _ type: DisputeType = .neighbour, isRed: Bool = false,
        isEmergency: Bool = false
    ) throws -> ClockLength? {
        let rules = try #require(RuleBook.shipped.rules(for: county, on: "2026-11-22"))
        let circumstances = ClockCircumstances(level: level, type: type, isRed: isRed, isEmergency: isEmergency)
        return rules.rule(for: kind, in: circumstances)?.length
    }

    @Test("have a limit for everything that can be owed")
    func complete() throws {
        let rules = try #require(RuleBook.shipped.rules(for: county, on: "2018-01-01"))
        #expect(Set(rules.all.map(\.kind)) == Set(ClockKind.allCases))
    }

    @Test("hold from 2018 on, and in the demo county with its own from 2026 on")
    func dates() {
        #expect(RuleBook.shipped.rules(for: county, on: "2017-12-31") == nil)
        #expect(RuleBook.shipped.rules(for: county, on: "2018-01-01")?.id == "cn-2026.1")
        #expect(RuleBook.shipped.rules(for: demo, on: "2025-12-31")?.id == "cn-2026.1")
        #expect(RuleBook.shipped.rules(for: demo, on: "2026-01-01")?.id == "cn-2026.1+990101-2026.1")
    }

    @Test("give each kind of case its own limit")
    func limits() throws {
        #expect(try length(.mediation) == .days(30))
        #expect(try length(.mediation, .village, .medical) == .workingDays(30))
        #expect(try length(.transfer) == .workingDays(2))
        #expect(try length(.transfer, .township, isRed: true) == .hours(2))
        #expect(try length(.check, .township) == .days(7))
        #expect(try length(.check, .county) == nil)
        #expect(try length(.arbitrationNotice, .village, .migrantWages) == .days(15))
        #expect(try length(.arbitrationNotice) == nil)
        #expect(try length(.status) == nil)
        #expect(try length(.status, isRed: true) == .hours(24))
        #expect(try length(.whistleAnswer) == .hours(24))
        #expect(try length(.whistleAnswer, isEmergency: true) == .hours(2))
    }

    @Test("remind of the court's confirmation on days 20, 27 and 29, and end after the holiday")
    func confirmation() throws {
        let rules = try #require(RuleBook.shipped.rules(for: county, on: "2025-09-05"))
        let clock = RunningClock(
            .confirmation, at: at("2025-09-05", 15), in: ClockCircumstances(level: .village, type: .neighbour))
        let deadline = try #require(rules.deadline(of: clock, by: .shipped))
        #expect(deadline.end == .day(raw: "2025-10-05", last: "2025-10-09"))
        #expect(deadline.warnings == [at("2025-09-25"), at("2025-10-02"), at("2025-10-04")])
        #expect(deadline.basis.isLaw)
    }

    @Test("know the days of rest of 2018 to 2026")
    func calendar() {
        #expect(WorkCalendar.shipped.knownYears == Set(2018...2026))
        #expect(WorkCalendar.shipped.announced.count == 322)
        #expect(WorkCalendar.shipped.festival(on: "2023-09-29") == .midAutumn)
        #expect(WorkCalendar.shipped.isRestDay("2026-02-14") == false)
    }

    @Test("make up for festivals on weekends only, or there would be a mistake")
    func makeUpDays() {
        let worked = WorkCalendar.shipped.announced.filter { !$0.exception.isRest }
        #expect(worked.filter { !$0.day.isWeekend }.map(\.day) == [])
        #expect(worked.count == 59)
    }

    @Test("stand in the handbook", arguments: Language.allCases)
    func handbook(language: Language) throws {
        let rules = try #require(RuleBook.shipped.rules(id: "cn-2026.1"))
        let name =
            switch language {
            case .chinese: "deadlines.zh-Hans.md"
            case .english: "deadlines.md"
            }
        try expectGolden(rules.markdown(in: language), name, in: "docs/generated")
    }
}
