// SPDX-License-Identifier: Apache-2.0
import FoundationEssentials
import MediationCore
import TestSupport
import Testing

@Suite("the edges in the database")
struct EdgeFileTests {
    /// The file that ends with what is printed; those before it have been released and are never edited.
    private static let newest = "0023_endings.sql"

    /// Edges that were once in the table of rules and are not any more: letting go was once taken for performing.
    private static let retired = Set(
        ["agreed", "performing", "defaulted"].flatMap { stage in
            Level.allCases.map { "('\(stage)', '\($0.rawValue)', 'excuse', 'performed', '\($0.rawValue)')" }
        })

    @Test("are printed from the table of rules, as far as earlier migrations do not bring them")
    func printed() throws {
        let earlier = try Self.rows { $0 < Self.newest }
        let printed = Edge.migration(besides: Set(earlier))
        let head = try Self.text(of: Self.newest).split(separator: "\n-- Printed from", maxSplits: 1)[0]
        try expectGolden(head + "\n" + printed, Self.newest, in: "migrations")
    }

    @Test("are those of the table of rules and the retired ones, each inserted once")
    func complete() throws {
        let rows = try Self.rows { _ in true }
        #expect(Set(rows) == Self.retired.union(Edge.all.map(\.row)))
        #expect(rows.count == Set(rows).count)
    }

    /// The rows of `case_transition` that migrations of these names insert.
    private static func rows(of isMeant: (String) -> Bool) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: Repository.migrations).sorted()
            .filter { $0.hasSuffix(".sql") && isMeant($0) }
            .flatMap { try rows(in: text(of: $0)) }
    }

    private static func text(of name: String) throws -> String {
        let path = "\(Repository.migrations)/\(name)"
        let bytes = try #require(FileManager.default.contents(atPath: path), "\(name) cannot be read.")
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What stands between the heads of such inserts and the semicolons behind them, a row a line.
    private static func rows(in text: String) -> [String] {
        text.split(separator: "insert into case_transition ").dropFirst().flatMap { part in
            part.prefix { $0 != ";" }.split(separator: "\n").dropFirst().map { line in
                String(line.drop { $0 == " " }.reversed().drop { $0 == "," }.reversed())
            }
        }
    }
}
