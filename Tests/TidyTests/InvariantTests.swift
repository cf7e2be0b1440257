// SPDX-License-Identifier: Apache-2.0
import Testing

/// The list of what must never happen names tests, and they are there.
@Suite struct InvariantTests {
    private struct Named: Hashable {
        let path: String
        let test: String
    }

    private static func document() throws -> SourceFile {
        try #require(SourceTree.files.first { $0.path == "docs/invariants.md" })
    }

    @Test func `The list has twenty-eight numbers in their order`() throws {
        let numbers = try Self.document().lines.compactMap { $0.firstMatch(of: #/^## (\d+)\. /#)?.output.1 }
        #expect(numbers.compactMap { Int($0) } == Array(1...28))
    }

    @Test func `Each of them is shown by a test, or says that it is not`() throws {
        var said: [Int] = []
        for line in try Self.document().lines where !line.isEmpty {
            if line.hasPrefix("## ") { said.append(0) } else if !said.isEmpty { said[said.count - 1] += 1 }
        }
        #expect(said.count == 28 && !said.contains(0))
    }

    @Test func `Every test that is named exists where it is said to be`() throws {
        let files = Dictionary(
            uniqueKeysWithValues: SourceTree.files.map { ($0.path, $0.lines.joined(separator: "\n")) })
        let named = try Self.document().lines.compactMap { line -> Named? in
            guard let match = line.firstMatch(of: #/^- (?:core|database|service): \[[^\]]+\]\(\.\./([^)]+)\) “(.+)”$/#)
            else {
                return nil
            }
            return Named(path: String(match.output.1), test: String(match.output.2))
        }
        let lines = try Self.document().lines.count { $0.hasPrefix("- ") }
        #expect(named.count == lines, "a line has another form")
        #expect(named.count > 50)
        let missing = named.filter { name in
            let quoted = ["\"\(name.test)\"", "`\(name.test)`", "def \(name.test)("]
            return !quoted.contains { files[name.path]?.contains($0) == true }
        }
        #expect(missing == [])
    }
}
