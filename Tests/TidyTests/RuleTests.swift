// SPDX-License-Identifier: Apache-2.0
import Testing

@Suite("The rules find what breaks them")
struct RuleTests {
    static let licence = "// SPDX-License-Identifier: Apache-2.0\n"

    private func lines(of rules: [Rule], in text: String, at path: String = "Sources/HTML/Page.swift") -> [String] {
        let file = SourceFile(path: path, text: text)
        return rules.flatMap { $0.breaches(in: [file]) }.map { "\($0.line): \($0.fault)" }
    }

    @Test func `A long line, a long function and a missing licence are found`() {
        let body = String(repeating: "        step()\n", count: 49)
        let text =
            "struct Page {\n    func render(\n        width: Int\n    ) {\n\(body)    }\n}\n// "
            + String(repeating: "桥", count: 128)
        #expect(
            lines(of: Rule.shape, in: text) == [
                "56: longer than 130 characters", "2: a function of 53 lines", "1: no SPDX-License-Identifier",
            ])
    }

    @Test func `A function as long as allowed and one without a body are left alone`() {
        let body = String(repeating: "    step()\n", count: 48)
        let text =
            "\(Self.licence)protocol Step {\n    func run()\n    func stop() -> Int\n}\nfunc walk() {\n\(body)}\n"
        #expect(lines(of: Rule.shape, in: text) == [])
    }

    @Test func `A file of too many lines and of an empty name is found`() {
        let text = Self.licence + String(repeating: "\n", count: 500)
        #expect(
            lines(of: Rule.shape, in: text, at: "Sources/HTML/PageHelper.swift")
                == ["501: 501 lines", "1: Helper says nothing"])
    }

    @Test func `A generated file is exempt`() {
        let text = String(repeating: "\n", count: 600)
        #expect(lines(of: Rule.all, in: text, at: "Sources/Postgres/State+Generated.swift") == [])
    }

    @Test func `Words that do not belong are found, and longer words that hold them are not`() {
        let text = "// TO\("DO") later\nprint\("(")1)\nsprint(1)\nlet now = Date\("()")\nlet due = DueDate()\n"
        #expect(
            lines(of: Rule.words, in: text) == ["1: \"TO\("DO")\"", "2: \"print\("(")\"", "4: \"Date\("()")\""])
        #expect(lines(of: Rule.words, in: "print\("(")1)\n", at: "Sources/fengqiao/List.swift") == [])
    }

    @Test func `A declaration for others without documentation is found`() {
        let text = """
            package import Logging
            /// A page.
            @frozen
            public struct Page {
                public indirect enum Part {}
                /// Words.
                package let words: String
                package final class Count {}
                internal let hidden = 0
            }
            package extension Page {}
            """
        #expect(
            lines(of: Rule.declarations, in: text) == [
                "5: a declaration without documentation", "8: a declaration without documentation",
            ])
    }

    @Test func `A test that sleeps, is skipped or states nothing is found`() {
        let text = """
            @Te\("st") func `One`() async {
                try await Task.\("sleep")(for: .seconds(1))
            }
            @Te\("st")(.\("disabled")("later"))
            func two() {
                #expect(true)
            }
            """
        #expect(
            lines(of: Rule.tests, in: text, at: "Tests/HTMLTests/PageTests.swift")
                == ["2: sleeps", "4: is skipped", "1: a test without an expectation"])
    }

    @Test func `Links are followed from the README, and one that leads nowhere is found`() {
        let documents = Documents(in: [
            SourceFile(path: "README.md", text: "[map](docs/README.md) [site](https://example.org)"),
            SourceFile(path: "docs/README.md", text: "see\n[a](a.md#part) [adr](adr/) ![up](../LICENSE)"),
            SourceFile(path: "docs/a.md", text: "```\n[no](link.md)\n```\n[gone](b/gone.md)"),
            SourceFile(path: "docs/adr/README.md", text: ""),
            SourceFile(path: "docs/lonely.md", text: ""),
        ])
        let paths: Set = ["docs/README.md", "docs/a.md", "docs/adr", "LICENSE"]
        #expect(
            documents.brokenLinks(exists: paths.contains)
                == [Breach(path: "docs/a.md", line: 4, fault: "the link to docs/b/gone.md leads nowhere")])
        #expect(
            documents.unreachable == [Breach(path: "docs/lonely.md", line: 1, fault: "no document leads here")])
    }
}
