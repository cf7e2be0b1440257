// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Postgres

@Suite("Migration files")
struct MigrationFileTests {
    @Test("a name gives version and words, and the text gives the checksum")
    func parts() throws {
        let file = try MigrationFile(fileName: "0012_case_event.sql", script: Script(text: "select 1;\n"))
        #expect(file.version == 12)
        #expect(file.name == "case_event")
        #expect(file.fileName == "0012_case_event.sql")
        #expect(file.isTransactional)
        let hex = file.sha256.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        #expect(hex == "4a45092ccf992ea92250053a80b931b787924ba61648f420555511b84f10ab6c")
    }

    @Test(
        "other names are refused",
        arguments: [
            "1_short.sql", "00001_long.sql", "0000_zero.sql", "0001-dash.sql", "0001_Upper.sql", "0001_.sql",
            "0001__double.sql", "0001_end_.sql", "0001_first.SQL", "0001_first.sql.orig.sql", "readme.sql",
        ])
    func refusedNames(name: String) {
        #expect(throws: MigrationFailure.misnamed(fileName: name)) {
            try MigrationFile(fileName: name, script: Script(text: ""))
        }
    }

    @Test(
        "only the exact first line takes the transaction away",
        arguments: [
            ("-- no-transaction\nvacuum", false), ("-- no-transaction", false), ("vacuum", true), ("", true),
            ("\n-- no-transaction\nvacuum", true), ("-- no-transaction please\nvacuum", true),
        ])
    func header(text: String, isTransactional: Bool) throws {
        #expect(
            try MigrationFile(fileName: "0001_a.sql", script: Script(text: text)).isTransactional == isTransactional)
    }

    @Test("files are put in order whatever the folder's order is")
    func order() throws {
        let files = try [3, 1, 2].map(migration)
        #expect(try MigrationFile.inOrder(files).map(\.version) == [1, 2, 3])
        #expect(try MigrationFile.inOrder([]).isEmpty)
    }

    @Test("gaps and doubles are refused")
    func gapsAndDoubles() throws {
        #expect(throws: MigrationFailure.gap(before: "0003_step.sql")) {
            try MigrationFile.inOrder([migration(1), migration(3)])
        }
        #expect(throws: MigrationFailure.gap(before: "0002_step.sql")) {
            try MigrationFile.inOrder([migration(2)])
        }
        #expect(throws: MigrationFailure.doubled(version: 2)) {
            try MigrationFile.inOrder([migration(1), migration(2), migration(2), migration(3)])
        }
    }

    @Test(
        "the server's position becomes a line",
        arguments: [(1, 1), (5, 1), (6, 1), (7, 2), (8, 2), (10, 3), (99, 3), (0, 1), (-1, 1)])
    func lines(position: Int, line: Int) {
        #expect(Script(text: "12345\n枫\n\r90").line(at: position) == line)
    }

    private func migration(_ version: Int) throws(MigrationFailure) -> MigrationFile {
        try MigrationFile(fileName: "000\(version)_step.sql", script: Script(text: "select \(version)"))
    }
}
