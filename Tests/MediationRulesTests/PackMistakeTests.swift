// SPDX-License-Identifier: Apache-2.0
import JSON
import MediationCore
import MediationRules
import Testing

@Suite("a mistake in a pack")
struct PackMistakeTests {
    private func mistake(_ pointer: String, in text: String) -> RulePackFault? { mistakes(in: text)[pointer] }

    private func mistake(_ pointer: String, rule: String) -> RulePackFault? {
        mistake(pointer, in: PackText.pack(rules: [rule]))
    }

    @Test("is not found where there is none")
    func right() { #expect(mistakes(in: PackText.pack(rules: [PackText.rule()])) == [:]) }

    @Test("is told with its line when the text is no JSON")
    func syntax() {
        guard case .syntax(let error)? = mistake("/id", in: "{\n\"id\": cn}") else {
            Issue.record("no syntax error")
            return
        }
        #expect([error.line, error.column] == [2, 7])
    }

    @Test("is found however many there are")
    func all() {
        let text = #"{"id": 7, "title": {"zh": " ", "fr": "x"}, "valid_from": "2026-02-30", "rules": [{}], "note": ""}"#
        #expect(
            mistakes(in: text) == [
                "/id": .wrongType(expected: .text), "/title/zh": .empty, "/title/en": .missing,
                "/title/fr": .unknownMember, "/authority": .missing, "/valid_from": .badDay("2026-02-30"),
                "/rules/0/kind": .missing, "/rules/0/length": .missing, "/rules/0/basis": .missing,
                "/note": .unknownMember,
            ])
    }

    @Test("is a missing source")
    func missingBasis() {
        #expect(
            mistake("/rules/0/basis", rule: #"{"kind": "mediation", "length": {"days": 30}}"#) == .missing)
        #expect(
            mistake("/rules/0/basis/zh", rule: PackText.rule(basis: #"{"en": "x", "law": true}"#)) == .missing)
        #expect(
            mistake("/rules/0/basis/law", rule: PackText.rule(basis: #"{"zh": "x", "en": "x", "law": "yes"}"#))
                == .wrongType(expected: .flag))
    }

    @Test("is a word that nobody knows")
    func words() {
        #expect(
            mistake("/rules/0/kind", rule: PackText.rule("holiday"))
                == .unknownWord("holiday", known: ClockKind.allCases.map(\.rawValue)))
        #expect(
            mistake(
                "/rules/0/when/dispute_types/1",
                rule: PackText.rule(more: #", "when": {"dispute_types": ["other", "war"]}"#))
                == .unknownWord("war", known: DisputeType.allCases.map(\.rawValue)))
        #expect(
            mistake("/rules/0/when/levels/0", rule: PackText.rule(more: #", "when": {"levels": ["province"]}"#))
                == .unknownWord("province", known: ["village", "township", "county"]))
        #expect(
            mistake("/rules/0/when/risk", rule: PackText.rule(more: #", "when": {"risk": "green"}"#))
                == .unknownWord("green", known: ["red"]))
        #expect(
            mistake("/rules/0/when/urgency", rule: PackText.rule(more: #", "when": {"urgency": "danger"}"#))
                == .unknownMember)
    }

    @Test("is a condition that asks for nothing, asks twice, or has no meaning")
    func conditions() {
        #expect(mistake("/rules/0/when", rule: PackText.rule(more: #", "when": {}"#)) == .empty)
        #expect(mistake("/rules/0/when/levels", rule: PackText.rule(more: #", "when": {"levels": []}"#)) == .empty)
        #expect(
            mistake("/rules/0/when/levels/1", rule: PackText.rule(more: #", "when": {"levels": ["county", "county"]}"#))
                == .repeated)
        #expect(
            mistake("/rules/0/when/whistle", rule: PackText.rule(more: #", "when": {"whistle": "ordinary"}"#))
                == .conditionWithoutMeaning)
    }

    @Test(
        "is a length that is negative, nothing or absurd",
        arguments: [
            ("days", "-1", 1...1_830), ("days", "0", 1...1_830), ("days", "100000", 1...1_830),
            ("hours", "9000", 1...8_760), ("working_days", "367", 1...366), ("months", "99999999999999999", 1...60),
        ])
    func lengths(unit: String, number: String, range: ClosedRange<Int>) {
        #expect(
            mistake("/rules/0/length/\(unit)", rule: PackText.rule("mediation", #"{"\#(unit)": \#(number)}"#))
                == .outOfRange(range))
    }

    @Test(
        "is a length in no unit or in two",
        arguments: [#"{}"#, #"{"days": 1, "hours": 2}"#, #"{"weeks": 2}"#, #""soon""#, "30", "null"])
    func units(length: String) {
        #expect(mistake("/rules/0/length", rule: PackText.rule("mediation", length)) == .wrongType(expected: .length))
    }

    @Test("is a fraction of a day")
    func fractions() {
        #expect(
            mistake("/rules/0/length/days", rule: PackText.rule("mediation", #"{"days": 1.5}"#))
                == .wrongType(expected: .integer))
    }

    @Test(
        "is a warning that comes before the start or after the limit",
        arguments: [
            (#"{"days": 7}"#, #"{"days_before": 7}"#), (#"{"days": 7}"#, #"{"days_after_start": 8}"#),
            (#"{"working_days": 3}"#, #"{"days_before": 3}"#), (#"{"hours": 24}"#, #"{"days_before": 1}"#),
            (#"{"hours": 24}"#, #"{"days_after_start": 2}"#), (#"{"months": 1}"#, #"{"days_before": 28}"#),
            (#""agreed_day""#, #"{"days_after_start": 1}"#),
        ])
    func warnings(length: String, warning: String) {
        let rule = PackText.rule("mediation", length, more: #", "warnings": [{"percent": 50}, \#(warning)]"#)
        #expect(mistakes(in: PackText.pack(rules: [rule])) == ["/rules/0/warnings/1": .warningOutsideLimit])
    }

    @Test("is a warning that is none")
    func noWarnings() {
        func warning(_ text: String) -> [String: RulePackFault] {
            mistakes(in: PackText.pack(rules: [PackText.rule(more: #", "warnings": \#(text)"#)]))
        }
        #expect(warning(#"[{"percent": 100}]"#) == ["/rules/0/warnings/0/percent": .outOfRange(1...99)])
        #expect(warning(#"[{"hours_before": 2}]"#) == ["/rules/0/warnings/0/hours_before": .unknownMember])
        #expect(warning(#"[{}]"#) == ["/rules/0/warnings/0": .wrongType(expected: .oneMember)])
        #expect(warning(#"[{"percent": 5}, {"percent": 5}]"#) == ["/rules/0/warnings/1": .repeated])
        #expect(warning("[]") == ["/rules/0/warnings": .empty])
        #expect(warning("7") == ["/rules/0/warnings": .wrongType(expected: .array)])
    }

    @Test("is overdue steps that do not ascend")
    func steps() {
        #expect(
            mistakes(in: PackText.pack(rules: [PackText.rule(more: #", "overdue": [1, 7, 7, 366]"#)]))
                == ["/rules/0/overdue/2": .stepsNotAscending, "/rules/0/overdue/3": .outOfRange(1...365)])
    }

    @Test("is rolling over what never ends on a day of rest", arguments: ["hours", "working_days"])
    func rollOver(unit: String) {
        #expect(
            mistake(
                "/rules/0/rolls_over", rule: PackText.rule("lead", #"{"\#(unit)": 5}"#, more: #", "rolls_over": true"#))
                == .needlessRollOver)
    }

    @Test("is reversed dates; one day is long enough")
    func dates() {
        let rules = [PackText.rule()]
        #expect(
            mistakes(in: PackText.pack(from: "2026-02-01", until: "2026-01-31", rules: rules))
                == ["/valid_until": .reversedDates])
        #expect(mistakes(in: PackText.pack(from: "2026-02-01", until: "2026-02-01", rules: rules)) == [:])
    }

    @Test(
        "is an id of another form or another region",
        arguments: ["cn", "cn-2026", "cn-26.1", "cn-2026.0", "cn-2026.01", "cn-2026.1-1", "cn+2026.1", "33-2026.1"])
    func ids(id: String) {
        #expect(mistakes(in: PackText.pack(id: id, rules: [PackText.rule()])) == ["/id": .badID])
    }

    @Test(
        "is a region that does not fit its level",
        arguments: [
            #"{"level": "county"}"#, #"{"level": "county", "region": "99"}"#,
            #"{"level": "county", "region": "09010a"}"#,
            #"{"level": "province", "region": "990101"}"#, #"{"level": "province", "region": "07"}"#,
            #"{"level": "national", "region": "33"}"#,
        ])
    func regions(authority: String) {
        #expect(
            mistake("/authority/region", in: PackText.pack(authority: authority, rules: [PackText.rule()]))
                == .badRegion)
    }

    @Test("is a rule said twice, or two of which nobody knows which is meant")
    func doubles() {
        let byLevel = PackText.rule(more: #", "when": {"levels": ["county"]}"#)
        let byType = PackText.rule(more: #", "when": {"dispute_types": ["medical"]}"#)
        #expect(
            mistakes(in: PackText.pack(rules: [byLevel, PackText.rule("lead"), byLevel]))
                == ["/rules/2": .conflict(.duplicateRule(earlier: 0))])
        #expect(
            mistakes(in: PackText.pack(rules: [PackText.rule("lead"), byLevel, byType]))
                == ["/rules/2": .conflict(.ambiguousRule(earlier: 1))])
    }

    @Test("is more rules than anybody reads, or none")
    func counts() {
        let rules = Array(repeating: PackText.rule(), count: 101)
        #expect(mistake("/rules", in: PackText.pack(rules: rules)) == .tooMany(limit: 100))
        #expect(mistake("/rules", in: PackText.pack(rules: [])) == .empty)
    }
}
