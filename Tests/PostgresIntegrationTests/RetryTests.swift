// SPDX-License-Identifier: Apache-2.0
import Postgres
import Testing

@Suite("repeated transactions", .serialized, .timeLimit(.minutes(1)))
struct RetryTests {
    private let raise: SQL = "do $$ begin raise exception 'lost a race' using errcode = '40001'; end $$"

    @Test("a transaction that lost a race is run again")
    func again() async throws {
        let attempts = Counter()
        let answer = try await withDatabase { database in
            try await database.transaction(.init(retry: .serialization(attempts: 3))) { transaction in
                if attempts.increment() < 3 { try transaction.execute(raise) }
                return try transaction.first(Sum(first: 2, second: 2))
            }
        }
        #expect(answer == 4)
        #expect(attempts.count == 3)
    }

    @Test("it is run again even if the body made its own error of the failure")
    func ownError() async throws {
        struct Own: Error {}
        let attempts = Counter()
        try await withDatabase { database in
            try await database.transaction(.init(retry: .serialization(attempts: 2))) { transaction in
                do { if attempts.increment() < 2 { try transaction.execute(raise) } } catch { throw Own() }
            }
        }
        #expect(attempts.count == 2)
    }

    @Test(
        "when the attempts are used up, the failure is reported; without a policy at once",
        arguments: [
            (RetryPolicy.none, 1), (.serialization(attempts: 3), 3),
        ])
    func usedUp(policy: RetryPolicy, expected: Int) async throws {
        let attempts = Counter()
        try await withDatabase { database in
            let error = await #expect(throws: PostgresError.self) {
                try await database.transaction(.init(retry: policy)) { transaction in
                    attempts.increment()
                    try transaction.execute(raise)
                }
            }
            #expect(error?.sqlState == .serializationFailure)
        }
        #expect(attempts.count == expected)
    }

    @Test("racing serializable increments lose nothing")
    func increments() async throws {
        try await withDatabase(workers: 4) { database in
            try await database.execute("drop table if exists postgres_test_counter")
            try await database.execute("create unlogged table postgres_test_counter as select 0::int8 as n")
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<40 {
                    group.addTask {
                        let options = TransactionOptions(isolation: .serializable, retry: .serialization(attempts: 100))
                        try await database.transaction(options) { transaction in
                            let number = try transaction.first(Number(sql: "select n from postgres_test_counter")) ?? 0
                            try transaction.execute("update postgres_test_counter set n = \(number + 1)")
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await database.first(Number(sql: "select n from postgres_test_counter")) == 40)
            try await database.execute("drop table postgres_test_counter")
        }
    }

    @Test("a deadlock ends for both when they are repeated")
    func deadlock() async throws {
        try await withDatabase(workers: 2) { database in
            try await database.execute("drop table if exists postgres_test_deadlock")
            try await database.execute(
                "create unlogged table postgres_test_deadlock as select n from generate_series(1, 2) n")
            try await withThrowingTaskGroup(of: Void.self) { group in
                for first in [1, 2] as [Int32] {
                    group.addTask {
                        try await database.transaction(.init(retry: .serialization(attempts: 5))) { transaction in
                            try transaction.execute("set local deadlock_timeout = '10ms'")
                            try transaction.execute("update postgres_test_deadlock set n = n where n = \(first)")
                            try transaction.execute(Sleep(seconds: 0.05))
                            try transaction.execute("update postgres_test_deadlock set n = n where n = \(3 - first)")
                        }
                    }
                }
                try await group.waitForAll()
            }
            let rows = try await database.first(Number(sql: "select count(*) from postgres_test_deadlock"))
            #expect(rows == 2)
            try await database.execute("drop table postgres_test_deadlock")
        }
    }

    private struct Wide: Statement {
        static let name: StaticString = "wide"
        var sql: SQL { "select * from postgres_test_wide" }

        static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Int {
            try row.decode(Int.self)
        }
    }

    @Test("statements that were prepared before the schema changed are prepared again, on every session")
    func stalePlans() async throws {
        try await withDatabase(workers: 3) { database in
            try await database.execute("drop table if exists postgres_test_wide")
            try await database.execute("create unlogged table postgres_test_wide as select 1::int4 as n")
            try await Self.onAllSessions(database, 3)
            try await database.execute(
                "alter table postgres_test_wide alter n type int8", .init(lane: .background))
            try await Self.onAllSessions(database, 3)
            let rows = try await database.first(Number(sql: "select count(*) from postgres_test_wide"))
            #expect(rows == 1)
            try await database.execute("drop table postgres_test_wide")
        }
    }

    /// Reads the table on every session, by keeping each busy until all have begun.
    private static func onAllSessions(_ database: Database, _ count: Int) async throws {
        try await withThrowingTaskGroup(of: Int?.self) { group in
            for _ in 0..<count {
                group.addTask {
                    try await database.transaction { transaction in
                        let number = try transaction.first(Wide())
                        try transaction.execute(Sleep(seconds: 0.1))
                        return number
                    }
                }
            }
            for try await number in group { #expect(number == 1) }
        }
    }
}
