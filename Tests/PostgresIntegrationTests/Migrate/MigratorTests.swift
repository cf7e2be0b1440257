// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing

@testable import Postgres

@Suite("The migrator", .database(.empty), .timeLimit(.minutes(2)))
struct MigratorTests {
    @Test("files are applied once, in order")
    func applies() async throws {
        let files = try [
            file(1, "create table a (id int primary key); insert into a values (1), (2);"),
            file(2, "alter table a add note text; update a set note = 'x';"),
        ]
        #expect(try await migrator(files).migrate() == files)
        #expect(try await migrator(files).migrate() == [])
        #expect(try await numbers("select count(*) from a where note = 'x'") == [2])
        #expect(try await numbers("select version::bigint from schema_migration order by version") == [1, 2])
        #expect(try await numbers("select count(*) from schema_migration where duration < '1 min'") == [2])
    }

    @Test("the status tells what the database lacks and what it has too much")
    func status() async throws {
        let files = try [file(1, "create table a ()"), file(2, "create table b ()"), file(3, "create table c ()")]
        #expect(try await migrator([]).status() == .current)
        #expect(try await migrator(files).status() == .behind(pending: files.map(\.fileName)))
        try await migrator(Array(files.prefix(2))).migrate()
        #expect(try await migrator(files).status() == .behind(pending: ["0003_step.sql"]))
        #expect(try await migrator(Array(files.prefix(2))).status() == .current)
        #expect(try await migrator(Array(files.prefix(1))).status() == .ahead(applied: ["0002_step.sql"]))
        #expect(try await numbers("select count(*) from pg_tables where tablename = 'schema_migration'") == [1])
    }

    @Test("a file that fails leaves nothing behind, and those before it stay")
    func failure() async throws {
        let files = try [
            file(1, "create table a ();"),
            file(2, "create table b ();\n\nselect nothing from nowhere;\ncreate table c ();"),
        ]
        let refusal = MigrationFailure.refused(
            fileName: "0002_step.sql", line: 3, sqlState: .undefinedTable,
            message: "relation \"nowhere\" does not exist")
        await #expect(throws: refusal) { try await migrator(files).migrate() }
        #expect(try await migrator(files).status() == .behind(pending: ["0002_step.sql"]))
        #expect(try await numbers("select count(*) from pg_tables where tablename in ('b', 'c')") == [0])
        #expect(try await migrator([files[0], file(2, "create table b ()")]).migrate().map(\.version) == [2])
    }

    @Test("a change of an applied file stops before anything is run")
    func changedFile() async throws {
        try await migrator([file(1, "create table a ()")]).migrate()
        let files = try [file(1, "create table other ()"), file(2, "create table b ()")]
        await #expect(throws: MigrationFailure.changed(fileName: "0001_step.sql")) {
            try await migrator(files).migrate()
        }
        await #expect(throws: MigrationFailure.changed(fileName: "0001_step.sql")) {
            try await migrator(files).status()
        }
        #expect(try await numbers("select count(*) from pg_tables where tablename = 'b'") == [0])
    }

    @Test("an older release does not touch a newer database")
    func newerDatabase() async throws {
        let files = try [file(1, "create table a ()"), file(2, "create table b ()")]
        try await migrator(files).migrate()
        await #expect(throws: MigrationFailure.missing(applied: "0002_step.sql")) {
            try await migrator([files[0]]).migrate()
        }
    }

    @Test("settings and temporary tables of one file mean nothing to the next")
    func isolation() async throws {
        let files = try [
            file(1, "set search_path = nowhere; set role pg_monitor; create temporary table t ();"),
            file(
                2, "create table public.a as select current_user::text as who, current_setting('search_path') as path;"),
        ]
        try await migrator(files).migrate()
        #expect(try await numbers("select count(*) from a where who = 'postgres' and path <> 'nowhere'") == [1])
    }

    @Test("a file that ends its transaction is told off")
    func endedTransaction() async throws {
        await #expect(throws: MigrationFailure.endedTransaction(fileName: "0001_step.sql")) {
            try await migrator([file(1, "create table a (); commit;")]).migrate()
        }
    }

    @Test("a file that wants data for COPY fails instead of hanging")
    func copy() async throws {
        await #expect(throws: MigrationFailure.self) {
            try await migrator([file(1, "create table a (id int); copy a from stdin;")]).migrate()
        }
    }

    @Test("without a transaction an index can be built concurrently")
    func concurrentIndex() async throws {
        let files = try [
            file(1, "create table a (id int)"),
            file(2, "-- no-transaction\ncreate index concurrently a_id on a (id)"),
        ]
        #expect(try await migrator(files).migrate().count == 2)
        #expect(try await numbers("select count(*) from pg_indexes where indexname = 'a_id'") == [1])
    }

    @Test("without a transaction a file that failed waits for a person")
    func unfinished() async throws {
        let files = try [file(1, "-- no-transaction\ncreate index concurrently a_id on nowhere (id)")]
        await #expect(throws: MigrationFailure.self) { try await migrator(files).migrate() }
        await #expect(throws: MigrationFailure.unfinished(fileName: "0001_step.sql")) {
            try await migrator(files).migrate()
        }
    }

    @Test("migrators at the same time apply each file once")
    func race() async throws {
        let files = try (1...5).map { try file($0, "create table t\($0) ()") }
        let applied = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<4 { group.addTask { try await migrator(files).migrate().count } }
            return try await group.reduce(0, +)
        }
        #expect(applied == 5)
    }

    @Test("a lock that somebody else holds is tried again, and in the end reported")
    func lockedTable() async throws {
        try await migrator([file(1, "create table a ()")]).migrate()
        let files = try [file(1, "create table a ()"), file(2, "alter table a add note text")]
        let patience = Migrator.Patience(lockTimeout: .milliseconds(20), attempts: 3, pause: .milliseconds(1))
        let isLocked = Signal("the lock")
        let isTried = Gate("the end of the migration")
        let test = try TestDatabase.current
        let holder = Task {
            try await test.database.transaction { transaction in
                try transaction.execute("lock table a in access share mode")
                isLocked.fire()
                try isTried.pass()
            }
        }
        try await isLocked.wait()
        await #expect(throws: MigrationFailure.busy(what: "0002_step.sql")) {
            try await migrator(files, patience: patience).migrate()
        }
        isTried.open()
        try await holder.value
        #expect(try await migrator(files).migrate().map(\.version) == [2])
    }

    @Test("a server that is not there is a plain sentence")
    func noServer() async throws {
        let nowhere = ConnectionConfiguration(host: "/nowhere", database: "postgres", user: "postgres")
        let migrator = Migrator(nowhere, files: [], logger: .silent)
        await #expect(throws: MigrationFailure.self) { try await migrator.status() }
    }

    private func file(_ version: Int, _ text: String) throws -> MigrationFile {
        try MigrationFile(fileName: "000\(version)_step.sql", script: Script(text: text))
    }

    private func migrator(
        _ files: [MigrationFile], patience: Migrator.Patience = Migrator.Patience()
    ) throws -> Migrator {
        Migrator(try TestDatabase.current.configuration, files: files, patience: patience, logger: .silent)
    }

    private func numbers(_ sql: SQL) async throws -> [Int] {
        try await TestDatabase.current.database.query(Numbers(sql: sql))
    }
}

/// Any query of one column of whole numbers.
struct Numbers: Statement {
    static let name: StaticString = "numbers"
    static let preparation: StatementPreparation = .never
    let sql: SQL

    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Int {
        try row.decode(Int.self)
    }
}
