// SPDX-License-Identifier: Apache-2.0
import Postgres
import TestSupport
import Testing

@Suite("Databases for tests", .timeLimit(.minutes(2)))
struct TestDatabaseTests {
    @Test("a test finds its database without asking for a name", .database(.empty))
    func current() async throws {
        let test = try TestDatabase.current
        let names = try await test.database.query(CurrentDatabase())
        #expect(names == [test.name])
        #expect(test.name.hasPrefix("test_empty_"))
    }

    @Test("without the trait there is a plain error")
    func noTrait() {
        #expect(throws: NoTestDatabase.self) { try TestDatabase.current }
    }

    @Test("tests at the same time have different databases")
    func apart() async throws {
        try await TestDatabase.run(.empty) { first in
            try await TestDatabase.run(.empty) { second in
                #expect(first.name != second.name)
            }
        }
    }

    @Test("whatever a test leaves behind, the next one finds nothing", arguments: Leftover.allCases)
    func leftovers(leftover: Leftover) async throws {
        for _ in 0..<6 {
            try await TestDatabase.run(.empty) { test in
                #expect(try await test.database.query(CountRelations()) == [0])
                try await test.database.transaction { transaction in
                    for statement in leftover.statements { try transaction.execute(statement) }
                }
            }
        }
    }

    enum Leftover: CaseIterable {
        case table, sequence, nothing

        var statements: [SQL] {
            switch self {
            case .table: ["create table leftover (id int)", "insert into leftover values (1)"]
            case .sequence: ["create sequence leftover", "select nextval('leftover')"]
            case .nothing: []
            }
        }
    }

    private struct CurrentDatabase: Statement {
        static let name: StaticString = "current_database"
        var sql: SQL { "select current_database()::text" }
        static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> String { try row.decode(String.self) }
    }

    private struct CountRelations: Statement {
        static let name: StaticString = "count_relations"
        var sql: SQL { "select count(*) from pg_class where relnamespace = 'public'::regnamespace" }
        static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Int { try row.decode(Int.self) }
    }
}
