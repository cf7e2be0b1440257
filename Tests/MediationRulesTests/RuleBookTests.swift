// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationRules
import Testing

@Suite("the book of rule packs")
struct RuleBookTests {
    private static let national = PackText.pack(
        from: "2020-01-01",
        rules: [
            PackText.rule("mediation", #"{"days": 30}"#, basis: PackText.law, more: #", "rolls_over": true"#),
            PackText.rule(
                "mediation", #"{"working_days": 30}"#, basis: PackText.law,
                more: #", "when": {"dispute_types": ["medical"]}"#),
            PackText.rule("confirmation", #"{"days": 30}"#, basis: PackText.law, more: #", "rolls_over": true"#),
            PackText.rule("acceptance", #"{"working_days": 3}"#),
        ])
    private static let province = PackText.pack(
        id: "99-2026.1", authority: #"{"level": "province", "region": "99"}"#, from: "2026-01-01",
        rules: [PackText.rule("acceptance", #"{"working_days": 5}"#)])
    private static let county = PackText.county(
        from: "2026-07-01", rules: [PackText.rule("acceptance", #"{"days": 1}"#)])

    private let here = CountyCode(rawValue: 990_101)

    @Test("puts together what holds in a county on a day")
    func compositions() throws {
        let book = try RuleBook([Self.county, Self.national, Self.province].map(pack))
        let days: [LegalDay] = ["2019-12-31", "2020-01-01", "2026-01-01", "2026-07-01"]
        #expect(
            days.map { book.rules(for: here, on: $0)?.id }
                == [nil, "cn-2026.1", "cn-2026.1+99-2026.1", "cn-2026.1+99-2026.1+990101-2026.1"])
        #expect(book.rules(for: CountyCode(rawValue: 990_102), on: "2026-07-01")?.id == "cn-2026.1+99-2026.1")
        #expect(book.rules(for: CountyCode(rawValue: 330_681), on: "2026-07-01")?.id == "cn-2026.1")
        let circumstances = ClockCircumstances(level: .village, type: .medical)
        let lengths = days.map { book.rules(for: here, on: $0)?.rule(for: .acceptance, in: circumstances)?.length }
        #expect(lengths == [nil, .workingDays(3), .workingDays(5), .days(1)])
    }

    @Test("finds the rules of an old case again when newer ones hold")
    func old() throws {
        let first = PackText.pack(id: "cn-2020.1", from: "2020-01-01", until: "2025-12-31", rules: [PackText.rule()])
        let second = PackText.pack(rules: [PackText.rule("mediation", #"{"days": 20}"#)])
        let book = try RuleBook([first, second].map(pack))
        let circumstances = ClockCircumstances(level: .village, type: .other)
        #expect(book.rules(for: here, on: "2025-12-31")?.id == "cn-2020.1")
        #expect(book.rules(for: here, on: "2026-01-01")?.id == "cn-2026.1")
        #expect(book.rules(id: "cn-2020.1")?.rule(for: .mediation, in: circumstances)?.length == .days(30))
        #expect(book.rules(id: "cn-2020.1+cn-2026.1") == nil)
        #expect(book.rules(id: "cn-1999.1") == nil)
    }

    @Test("is not changed by a pack that is refused")
    func refused() throws {
        let book = try RuleBook([pack(Self.national)])
        let looser = PackText.county(rules: [PackText.rule("mediation", #"{"days": 60}"#)])
        #expect(throws: RulePackRefusal.self) { try book.adding(reading: Array(looser.utf8)) }
        #expect(throws: RulePackRefusal.self) { try book.adding(reading: Array("{".utf8)) }
        #expect(book.packs.map(\.id) == ["cn-2026.1"])
        #expect(book.rules(for: here, on: "2026-07-01")?.id == "cn-2026.1")
        let more = try book.adding(reading: Array(Self.county.utf8))
        #expect(more.rules(for: here, on: "2026-07-01")?.id == "cn-2026.1+990101-2026.1")
    }

    @Test("refuses two packs of one authority on one day, and one id twice")
    func overlaps() throws {
        let until = PackText.pack(id: "cn-2020.1", from: "2020-01-01", until: "2026-01-01", rules: [PackText.rule()])
        let next = PackText.pack(rules: [PackText.rule()])
        #expect(
            try conflicts([until, next])
                == [
                    RulePackError(
                        pack: "cn-2026.1", pointer: "/valid_from",
                        fault: .conflict(.overlappingDates(other: "cn-2020.1")))
                ])
        let twice = try conflicts([
            PackText.pack(from: "2020-01-01", until: "2020-12-31", rules: [PackText.rule()]), next,
        ])
        #expect(twice == [RulePackError(pack: "cn-2026.1", pointer: "/id", fault: .conflict(.duplicateID))])
        #expect(try conflicts([next, PackText.county(rules: [PackText.rule()])]) == [])
    }

    @Test(
        "refuses an overlay that gives more time than a law",
        arguments: [
            PackText.rule("mediation", #"{"days": 31}"#), PackText.rule("mediation", #"{"months": 1}"#),
            PackText.rule("mediation", #"{"working_days": 11}"#), PackText.rule("mediation", #""agreed_day""#),
            PackText.rule("mediation", #"{"hours": 721}"#),
            PackText.rule("mediation", #"{"days": 60}"#, more: #", "when": {"levels": ["county"]}"#),
        ])
    func looser(rule: String) throws {
        let errors = try conflicts([Self.national, PackText.county(rules: [PackText.rule("lead"), rule])])
        #expect(
            errors == [
                RulePackError(
                    pack: "990101-2026.1", pointer: "/rules/1/length",
                    fault: .conflict(.loosensLaw(.mediation, of: "cn-2026.1")))
            ])
    }

    @Test(
        "takes an overlay that gives no more time than a law, or changes no law",
        arguments: [
            PackText.rule("mediation", #"{"days": 30}"#, more: #", "rolls_over": true"#),
            PackText.rule("mediation", #"{"days": 20}"#), PackText.rule("mediation", #"{"working_days": 9}"#),
            PackText.rule("mediation", #"{"hours": 48}"#), PackText.rule("acceptance", #"{"working_days": 9}"#),
        ])
    func tighter(rule: String) throws {
        #expect(try conflicts([Self.national, PackText.county(rules: [rule])]) == [])
    }

    @Test("refuses an overlay that changes a period of the parties, shorter or longer", arguments: [29, 31])
    func parties(days: Int) throws {
        let rule = PackText.rule("confirmation", #"{"days": \#(days)}"#, more: #", "rolls_over": true"#)
        #expect(
            try conflicts([Self.national, PackText.county(rules: [rule])]).map(\.fault)
                == [.conflict(.takesFromParties(.confirmation, of: "cn-2026.1"))])
    }

    @Test("refuses a law that an overlay has loosened before, and one of another time not")
    func laterLaw() throws {
        let book = try RuleBook([pack(PackText.county(rules: [PackText.rule("mediation", #"{"days": 60}"#)]))])
        #expect(throws: RulePackRefusal.self) { try book.adding(pack(Self.national)) }
        let past = PackText.pack(
            id: "cn-2020.1", from: "2020-01-01", until: "2025-12-31", rules: [PackText.rule(basis: PackText.law)])
        #expect(try book.adding(pack(past)).packs.count == 2)
    }
}
