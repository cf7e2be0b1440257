// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Postgres

@Suite("The plan of a migration")
struct MigrationPlanTests {
    private let first: MigrationFile
    private let second: MigrationFile
    private let third: MigrationFile

    init() throws {
        first = try MigrationFile(fileName: "0001_first.sql", script: Script(text: "select 1"))
        second = try MigrationFile(fileName: "0002_second.sql", script: Script(text: "select 2"))
        third = try MigrationFile(fileName: "0003_third.sql", script: Script(text: "select 3"))
    }

    @Test("what the database lacks is pending, in order")
    func pending() throws {
        #expect(try plan(applied: []).pending == [first, second, third])
        #expect(try plan(applied: [row(first)]).pending == [second, third])
        #expect(try plan(applied: [row(first), row(second), row(third)]) == MigrationPlan(files: [], applied: []))
    }

    @Test("rows after the last file belong to a newer release")
    func beyond() throws {
        let plan = try MigrationPlan(files: [first], applied: [row(first), row(second), row(third)])
        #expect(plan.pending.isEmpty)
        #expect(plan.beyond == [row(second), row(third)])
    }

    @Test("a file that was changed, renamed or never finished stops everything")
    func tampering() {
        var changed = row(second)
        changed.sha256 = row(first).sha256
        #expect(throws: MigrationFailure.changed(fileName: "0002_second.sql")) {
            try plan(applied: [row(first), changed])
        }
        var renamed = row(second)
        renamed.name = "other"
        #expect(throws: MigrationFailure.renamed(applied: "0002_other.sql", fileName: "0002_second.sql")) {
            try plan(applied: [row(first), renamed])
        }
        var unfinished = row(second)
        unfinished.isFinished = false
        #expect(throws: MigrationFailure.unfinished(fileName: "0002_second.sql")) {
            try plan(applied: [row(first), unfinished])
        }
    }

    @Test("a file below one that is applied comes too late")
    func late() {
        #expect(throws: MigrationFailure.late(fileName: "0002_second.sql", applied: "0003_third.sql")) {
            try plan(applied: [row(first), row(third)])
        }
    }

    @Test("every failure is one plain sentence")
    func sentences() {
        let failures: [MigrationFailure] = [
            .unreadable(path: "migrations", reason: "No such file or directory"), .misnamed(fileName: "1.sql"),
            .doubled(version: 2), .gap(before: "0003_third.sql"), .changed(fileName: "0002_second.sql"),
            .renamed(applied: "0002_other.sql", fileName: "0002_second.sql"), .missing(applied: "0004_fourth.sql"),
            .late(fileName: "0002_second.sql", applied: "0003_third.sql"), .unfinished(fileName: "0002_second.sql"),
            .refused(
                fileName: "0002_second.sql", line: 3, sqlState: .undefinedTable,
                message: "relation \"a\" does not exist"),
            .endedTransaction(fileName: "0002_second.sql"), .busy(what: "0002_second.sql"),
            .disconnected(reason: "refused"),
        ]
        for sentence in failures.map(\.description) {
            #expect(
                sentence.hasSuffix(".") && !sentence.contains("\n"),
                "\(sentence)")
        }
        #expect(
            failures[9].description
                == "0002_second.sql, line 3 was refused with 42P01: relation \"a\" does not exist.")
    }

    private func plan(applied: [AppliedMigration]) throws(MigrationFailure) -> MigrationPlan {
        try MigrationPlan(files: [first, second, third], applied: applied)
    }

    private func row(_ file: MigrationFile) -> AppliedMigration {
        AppliedMigration(version: file.version, name: file.name, sha256: file.sha256)
    }
}
