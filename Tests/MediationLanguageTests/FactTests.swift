// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationLanguage
import TestSupport
import Testing

@Suite("the history of a case")
struct FactTests {
    static func day(_ text: String) -> LegalDay { LegalDay(text) ?? LegalDay(daysSince1970: 0) }

    /// One fact of each kind at least, in the order of a case's life.
    static let examples: [Fact] = OpeningFacts.all + MovementFacts.all + AgreementFacts.all + RiskFacts.all

    static func story(in language: Language) -> String {
        examples.map { fact in
            let lines = fact.account(in: language, today: day("2026-11-22")) { $0.rawValue == 1 ? "A" : "B" }
            let title = fact.command.text(in: language) + " · " + fact.command.officialText(in: language)
            return ([title] + lines.map { "  " + $0 }).joined(separator: "\n")
        }.joined(separator: "\n") + "\n"
    }

    @Test("is told in both languages, every kind of step of it", arguments: Language.allCases)
    func told(language: Language) throws {
        let untold = Set(Command.Kind.allCases).subtracting(Self.examples.map(\.command))
        #expect(untold == [])
        try expectGolden(Self.story(in: language), "history.\(language.rawValue).txt")
    }

    /// Steps that are told by their heading alone; everything else that happened has its sentence.
    static let silent: Set<Command.Kind> = [
        .assign, .resume, .recall, .contestReturn, .voidAgreement, .drawCallBack, .reopen,
        .reportStatus, .noteSafety, .reportToPolice,
    ]

    @Test("leaves no step without a sentence that has one", arguments: Language.allCases)
    func complete(language: Language) {
        let empty = Self.examples.filter { fact in
            fact.account(in: language, today: Self.day("2026-11-22")) { "\($0.rawValue)" }.isEmpty
        }
        #expect(Set(empty.map(\.command)) == Self.silent)
    }
}
