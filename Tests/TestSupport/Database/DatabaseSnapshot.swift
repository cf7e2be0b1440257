// SPDX-License-Identifier: Apache-2.0
import Logging
import Postgres

/// What a database holds: its objects, a checksum of each table and the position of each sequence that was used.
struct DatabaseSnapshot: Sendable {
    private let contents: [String: String]
    /// The transaction that looked: rows of a later one were not there.
    private let transaction: Int64

    /// Looks at a database.
    static func take(of configuration: ConnectionConfiguration) async throws -> DatabaseSnapshot {
        try await withDatabase(configuration) { try await take(of: $0) }
    }

    /// Empties every table of what came later, and rewinds every sequence that this snapshot does not hold used.
    ///
    /// - Returns: whether the database now equals this snapshot.
    func restore(_ configuration: ConnectionConfiguration) async throws -> Bool {
        let kept = contents.filter { $0.value != Self.emptyTable }.keys.sorted().joined(separator: "|")
        return try await Self.withDatabase(configuration) { database in
            try await database.transaction(TransactionOptions(statementTimeout: .seconds(60))) { transaction in
                try transaction.execute(
                    """
                    select set_config('test.kept', \(kept), true),
                        set_config('test.transaction', \(self.transaction)::text, true)
                    """)
                try transaction.execute(Self.emptying)
            }
            return try await Self.take(of: database).contents == contents
        }
    }

    private static func take(of database: Database) async throws -> DatabaseSnapshot {
        let (rows, transactions) = try await database.transaction(
            TransactionOptions(statementTimeout: .seconds(60))
        ) { transaction in
            (try transaction.query(Contents()), try transaction.query(CurrentTransaction()))
        }
        return DatabaseSnapshot(
            contents: Dictionary(uniqueKeysWithValues: rows), transaction: transactions.first ?? 0)
    }

    private static func withDatabase<Answer>(
        _ configuration: ConnectionConfiguration, _ body: (Database) async throws -> Answer
    ) async throws -> Answer {
        let database = Database(.forTests(configuration), logger: .silent)
        database.start()
        let result: Result<Answer, any Error>
        do {
            result = .success(try await body(database))
        } catch {
            result = .failure(error)
        }
        await database.shutdown()
        return try result.get()
    }

    /// The MD5 of no text.
    private static let emptyTable = "d41d8cd98f00b204e9800998ecf8427e"

    /// Deletes instead of truncating, which is faster for few rows; as a replica, so that neither triggers nor foreign
    /// keys have a say. A copy of a database keeps the transactions that made its rows, and a server for tests is not
    /// used for so long that their numbers begin anew.
    private static let emptying: SQL = """
        do $$
        declare
            kept text[] := string_to_array(current_setting('test.kept'), '|');
            name text;
        begin
            perform set_config('session_replication_role', 'replica', true);
            for name in
                select format('%I.%I', nspname, relname)
                from pg_class join pg_namespace on pg_namespace.oid = relnamespace
                where relkind = 'r' and nspname !~ '^pg_' and nspname <> 'information_schema'
            loop
                if name <> all (kept) then
                    execute 'delete from ' || name;
                else
                    execute 'delete from ' || name || ' where xmin::text::bigint >= $1'
                        using current_setting('test.transaction')::bigint;
                end if;
            end loop;
            for name in
                select format('%I.%I', schemaname, sequencename) from pg_sequences where last_value is not null
            loop
                if name <> all (kept) then execute 'alter sequence ' || name || ' restart'; end if;
            end loop;
        end $$
        """

    /// `query_to_xml` runs a query whose text depends on the catalogue, from within a fixed one. The objects of
    /// PostgreSQL itself have numbers below 16384.
    private struct Contents: Statement {
        static let name: StaticString = "test_contents"
        var sql: SQL {
            """
            select name, (xpath('//md5/text()', query_to_xml(
                'select md5(coalesce(string_agg(whole_row::text, chr(10) order by whole_row::text), '''')) as md5 from '
                || name || ' as whole_row', false, false, '')))[1]::text
            from (
                select format('%I.%I', nspname, relname) as name
                from pg_class join pg_namespace on pg_namespace.oid = relnamespace
                where relkind = 'r' and nspname !~ '^pg_' and nspname <> 'information_schema'
            ) as tables
            union all
            select format('%I.%I', schemaname, sequencename), last_value::text
            from pg_sequences where last_value is not null
            union all
            select 'objects', coalesce(string_agg(oid::text, ',' order by oid), '')
            from (
                select oid from pg_class union all select oid from pg_type union all select oid from pg_proc
                union all select oid from pg_constraint union all select oid from pg_trigger
                union all select oid from pg_policy
            ) as objects
            where oid >= 16384
            """
        }

        static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (String, String) {
            try row.decode(String.self, String.self)
        }
    }

    private struct CurrentTransaction: Statement {
        static let name: StaticString = "test_current_transaction"
        var sql: SQL { "select pg_current_xact_id()::text::bigint" }
        static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Int64 { try row.decode(Int64.self) }
    }
}
