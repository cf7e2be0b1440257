// SPDX-License-Identifier: Apache-2.0

/// The number of the advisory lock that migrators of a database exclude each other with: the letters "migrate".
private let migrationLock: Int64 = 0x6d_6967_7261_7465

struct LockMigrations: Statement {
    static let name: StaticString = "lock_migrations"
    var sql: SQL { "select pg_advisory_lock(\(migrationLock))" }
}

struct CreateMigrationTable: Statement {
    static let name: StaticString = "create_migration_table"
    static let preparation: StatementPreparation = .never
    /// A `duration` of null means: begun and not finished.
    var sql: SQL {
        """
        create table if not exists schema_migration (
            version integer primary key check (version > 0),
            name text not null,
            sha256 bytea not null check (length(sha256) = 32),
            applied_at timestamptz not null default clock_timestamp(),
            duration interval
        )
        """
    }
}

struct HasMigrationTable: Statement {
    static let name: StaticString = "has_migration_table"
    var sql: SQL { "select to_regclass('schema_migration') is not null" }

    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Bool {
        try row.decode(Bool.self)
    }
}

struct AppliedMigrations: Statement {
    static let name: StaticString = "applied_migrations"
    var sql: SQL { "select version, name, sha256, duration is not null from schema_migration order by version" }

    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> AppliedMigration {
        let (version, name, sha256, isFinished) = try row.decode(Int32.self, String.self, [UInt8].self, Bool.self)
        return AppliedMigration(version: version, name: name, sha256: sha256, isFinished: isFinished)
    }
}

struct BeginMigration: Statement {
    static let name: StaticString = "begin_migration"
    let file: MigrationFile
    var sql: SQL {
        "insert into schema_migration (version, name, sha256) values (\(file.version), \(file.name), \(file.sha256))"
    }
}

extension Script {
    /// Takes back what a file has set, so that its row is finished by the role and in the schema where it began.
    static let resetSession = Script(text: "reset session authorization; reset role; reset all")
}

struct FinishMigration: Statement {
    static let name: StaticString = "finish_migration"
    let version: Int32
    var sql: SQL {
        "update schema_migration set duration = clock_timestamp() - applied_at where version = \(version)"
    }
}
