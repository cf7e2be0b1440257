// SPDX-License-Identifier: Apache-2.0
import Testing

/// What is said about safety names tests, and they are there.
@Suite struct ShownTests {
    private static let documents = ["docs/asvs.md", "docs/threat-model.md"]

    private struct Line: Hashable, CustomStringConvertible {
        let document: String
        let cells: [String]
        var description: String { "\(document): \(cells)" }
        /// Names of suites and of tests in Python, in the last cell.
        var names: [String] {
            (cells.last ?? "").matches(of: #/`((?:[A-Z]\w*Tests)|(?:test_\w+))`/#).map { String($0.output.1) }
        }
    }

    /// The rows of the tables of a document, without their heads.
    private static func rows(of path: String) throws -> [Line] {
        let document = try #require(SourceTree.files.first { $0.path == path })
        let lines = document.lines.filter { $0.hasPrefix("|") }.map { line in
            Line(
                document: path,
                cells: line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
                    .map { String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) })
        }
        let rules = lines.indices.filter { lines[$0].cells.allSatisfy { $0 == "---" } }
        let heads = Set(rules + rules.map { $0 - 1 })
        return lines.indices.filter { !heads.contains($0) }.map { lines[$0] }
    }

    private static var tests: Set<String> {
        let suites = SourceTree.files.filter { $0.path.hasPrefix("Tests/") }.flatMap { file in
            file.lines.flatMap { line -> [String] in
                line.matches(of: #/(?:struct|class|enum) (\w+Tests)\b|^def (test_\w+)\(/#).compactMap { match in
                    (match.output.1 ?? match.output.2).map(String.init)
                }
            }
        }
        return Set(suites)
    }

    @Test func `Every test that is named exists`() throws {
        let known = Self.tests
        let missing = try Self.documents.flatMap { try Self.rows(of: $0) }.flatMap { line in
            line.names.filter { !known.contains($0) }.map { "\(line.document): \($0)" }
        }
        #expect(missing == [])
    }

    @Test func `Every threat has what stands in the way, and a test that shows it`() throws {
        let threats = try Self.rows(of: "docs/threat-model.md").filter { $0.cells.count == 3 }
        #expect(threats.count > 20)
        let bare = threats.filter { $0.cells[1].isEmpty || $0.names.isEmpty }
        #expect(bare == [])
    }

    /// How many requirements of levels 1 and 2 each chapter of the standard has.
    private static let requirements = [
        "1": 27, "2": 11, "3": 19, "4": 10, "5": 9, "6": 35, "7": 18, "8": 7, "9": 7, "10": 29, "11": 14, "12": 9,
        "13": 13,
        "14": 9, "15": 13, "16": 16, "17": 7,
    ]

    @Test func `Every requirement stands once, and says how it is met or why not`() throws {
        let rows = try Self.rows(of: "docs/asvs.md")
        #expect(Set(rows.map(\.cells[0])).count == rows.count)
        let counted = rows.reduce(into: [String: Int]()) {
            $0[String($1.cells[0].prefix { $0 != "." }), default: 0] += 1
        }
        #expect(counted == Self.requirements)
        let wrong = rows.filter { row in
            guard row.cells.count == 5, ["1", "2"].contains(row.cells[1]) else { return true }
            return switch row.cells[3] {
            case "met": row.names.isEmpty
            case "not applicable", "**not met**": row.cells[4].isEmpty
            case _: true
            }
        }
        #expect(wrong == [])
    }
}
