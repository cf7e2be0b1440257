// SPDX-License-Identifier: Apache-2.0
import MediationCore
import TestSupport
import Testing

@testable import MediationLanguage

@Suite("pages of the handbook that are printed from the code")
struct HandbookTests {
    @Test("have every list of codes with its words")
    func codes() throws { try expectGolden(CodeList.markdown, "codes.md", in: "docs/generated") }

    @Test("have every command with what it is told")
    func commands() throws { try expectGolden(Command.Kind.markdown, "commands.md", in: "docs/generated") }

    @Test("tell the office in Chinese how a case goes")
    func handbook() throws { try expectGolden(Handbook.page, "state-machine.zh-Hans.md", in: "docs") }

    @Test("state every condition in words, and no two alike in one rule", arguments: Transitions.Chapter.allCases)
    func conditions(chapter: Transitions.Chapter) {
        for rule in chapter.rules {
            let words = rule.guards.map(\.condition)
            #expect(Set(words).count == words.count, "\(rule.command): \(words)")
            #expect(rule.guards.filter { $0.condition == $0.rawValue } == [])
        }
    }
}
