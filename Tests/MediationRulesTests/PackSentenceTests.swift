// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationRules
import Testing

@Suite("what is said about a mistake in a pack")
struct PackSentenceTests {
    private static let faults: [RulePackFault] = [
        .missing, .unknownMember, .empty, .tooMany(limit: 100), .repeated, .badID, .badDay("2026-02-30"), .badRegion,
        .reversedDates, .unknownWord("holiday", known: ["lead", "archive"]), .outOfRange(1...60),
        .warningOutsideLimit, .stepsNotAscending, .needlessRollOver, .conditionWithoutMeaning,
        .wrongType(expected: .object), .wrongType(expected: .array), .wrongType(expected: .text),
        .wrongType(expected: .integer), .wrongType(expected: .flag), .wrongType(expected: .length),
        .wrongType(expected: .oneMember), .conflict(.duplicateRule(earlier: 3)), .conflict(.ambiguousRule(earlier: 3)),
        .conflict(.duplicateID), .conflict(.overlappingDates(other: "cn-2026.1")),
        .conflict(.loosensLaw(.mediation, of: "cn-2026.1")),
        .conflict(.takesFromParties(.confirmation, of: "cn-2026.1")),
    ]

    @Test("is a sentence of its own in each language")
    func sentences() {
        let said = Self.faults.map(\.sentence)
        #expect(said.filter { !$0.chinese.hasSuffix("。") }.map(\.chinese) == [])
        #expect(said.filter { !$0.english.hasSuffix(".") }.map(\.english) == [])
        #expect(Set(said.map(\.chinese)).count == said.count)
        #expect(Set(said.map(\.english)).count == said.count)
    }

    @Test("names the place, the word and what could stand there")
    func words() throws {
        let unknown = RulePackFault.unknownWord("holiday", known: ["lead", "archive"]).sentence
        #expect(unknown.english == "\"holiday\" is not known here; use one of: lead, archive.")
        #expect(unknown.chinese == "没有“holiday”这个词；可以写：lead、archive。")
        let syntax = try #require(mistakes(in: "{\n]").values.first)
        #expect(syntax.sentence.english == "Line 2, byte 1 is not JSON (unexpected_character).")
        #expect(syntax.sentence.chinese == "第2行第1个字节不是JSON（unexpected_character）。")
    }
}
