// SPDX-License-Identifier: Apache-2.0
import Postgres
import Testing

@Suite("transactions", .serialized, .timeLimit(.minutes(1)))
struct TransactionTests {
    private struct Refused: Error {}

    @Test("what the body did is there after it returned, and not after it threw")
    func commitAndRollBack() async throws {
        try await withDatabase { database in
            try await database.execute("create temporary table t (n int8)")
            try await database.transaction { transaction in
                try transaction.execute("insert into t values (1)")
            }
            await #expect(throws: Refused.self) {
                try await database.transaction { transaction in
                    try transaction.execute("insert into t values (2)")
                    throw Refused()
                }
            }
            #expect(try await database.query(Number(sql: "select n from t")) == [1])
        }
    }

    @Test("a body that ignores a failed statement does not seem to have committed")
    func ignoredFailure() async throws {
        try await withDatabase { database in
            await #expect(throws: PostgresError.transaction(.rolledBack)) {
                try await database.transaction { transaction in
                    _ = try? transaction.query(Quotient(dividend: 1, divisor: 0))
                }
            }
        }
    }

    @Test("after the last pipeline has committed, nothing more can be done in the transaction")
    func afterCommit() async throws {
        try await withDatabase { database in
            try await database.execute("create temporary table t (n int8)")
            await #expect(throws: PostgresError.transaction(.alreadyEnded)) {
                try await database.transaction { transaction in
                    _ = try transaction.commit(Sum(first: 1, second: 1))
                    try transaction.execute("insert into t values (1)")
                }
            }
            #expect(try await database.query(Number(sql: "select n from t")) == [])
        }
    }

    @Test("a statement that commits by its own text ends the transaction as an error")
    func ownCommit() async throws {
        try await withDatabase { database in
            await #expect(throws: PostgresError.transaction(.alreadyEnded)) {
                try await database.transaction { transaction in
                    try transaction.execute("select 1")
                    try transaction.execute("commit")
                }
            }
            let sum = try await database.first(Sum(first: 1, second: 1))
            #expect(sum == 2)
        }
    }

    @Test("a deferred constraint fails the commit, wherever the commit travels")
    func deferredConstraint() async throws {
        try await withDatabase { database in
            try await database.execute("create temporary table t (n int8 unique deferrable initially deferred)")
            try await database.execute("insert into t values (1)")
            let insert: SQL = "insert into t values (1)"
            let errors = [
                await #expect(throws: PostgresError.self) { try await database.execute(insert) },
                await #expect(throws: PostgresError.self) {
                    try await database.execute(insert, .init(isolation: .serializable))
                },
                await #expect(throws: PostgresError.self) {
                    try await database.transaction { try $0.execute(insert) }
                },
            ]
            #expect(errors.map { $0?.sqlState } == [.uniqueViolation, .uniqueViolation, .uniqueViolation])
            #expect(try await database.query(Number(sql: "select n from t")) == [1])
        }
    }

    @Test(
        "isolation and access are those that were asked for",
        arguments: TransactionOptions.Isolation.allCases, TransactionOptions.Access.allCases)
    func options(isolation: TransactionOptions.Isolation, access: TransactionOptions.Access) async throws {
        let (level, readOnly) = try await withDatabase { database in
            try await database.pipeline(
                Setting(named: "transaction_isolation"), Setting(named: "transaction_read_only"),
                options: TransactionOptions(isolation: isolation, access: access))
        }
        let levels: [TransactionOptions.Isolation: String] = [
            .readCommitted: "read committed", .repeatableRead: "repeatable read", .serializable: "serializable",
        ]
        #expect(level == [levels[isolation]])
        #expect(readOnly == [access == .readOnly ? "on" : "off"])
    }

    @Test("settings and the time limit hold in the transaction and not after it")
    func settings() async throws {
        try await withDatabase { database in
            let options = TransactionOptions(settings: ["app.region": -7], statementTimeout: .milliseconds(1234))
            let (region, timeout) = try await database.pipeline(
                Setting(named: "app.region"), Setting(named: "statement_timeout"), options: options)
            #expect(region == ["-7"] && timeout == ["1234ms"])
            let (after, normal) = try await database.pipeline(
                Setting(named: "app.region"), Setting(named: "statement_timeout"))
            #expect(after == [""] && normal == ["5s"])
        }
    }

    @Test("a single statement with settings sees them in its one round trip")
    func singleStatement() async throws {
        try await withDatabase { database in
            let options = TransactionOptions(access: .readOnly, settings: ["app.region": 12])
            let value = try await database.query(Setting(named: "app.region"), options)
            #expect(value == ["12"])
        }
    }

    @Test("the sessions have UTC, UTF-8 and the limits of their lane")
    func session() async throws {
        let names = ["TimeZone", "client_encoding", "lock_timeout", "idle_in_transaction_session_timeout"]
        let lanes = try await withDatabase { database in
            var lanes: [[String?]] = []
            for lane in TransactionOptions.Lane.allCases {
                lanes.append(
                    try await database.transaction(.init(lane: lane)) { transaction in
                        try names.map { try transaction.first(Setting(named: $0)) ?? nil }
                    })
            }
            return lanes
        }
        #expect(lanes == [["UTC", "UTF8", "2s", "10s"], ["UTC", "UTF8", "10s", "1min"]])
    }

    @Test("a statement that runs too long is ended by the server, which is no cancellation of the task")
    func statementTimeout() async throws {
        try await withDatabase { database in
            let options = TransactionOptions(statementTimeout: .milliseconds(50))
            let error = await #expect(throws: PostgresError.self) {
                try await database.execute(Sleep(seconds: 30), options)
            }
            #expect(error?.sqlState == .queryCanceled)
        }
    }
}
