// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationLanguage
import TestSupport
import Testing

@Suite("pages of the handbook that are printed from the code")
struct HandbookTests {
    @Test("have every list of codes with its words")
    func codes() throws { try expectGolden(CodeList.markdown, "codes.md", in: "docs/generated") }

    @Test("have every command with what it is told")
    func commands() throws { try expectGolden(Command.Kind.markdown, "commands.md", in: "docs/generated") }
}
