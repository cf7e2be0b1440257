// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Postgres

@Suite("lost sessions", .serialized, .timeLimit(.minutes(1)))
struct LossTests {
    @Test("a session that was killed while it rested is replaced before the next job")
    func atRest() async throws {
        try await withDatabase { database in
            let backend = try #require(try await database.first(BackendID()))
            let isGone = try await database.first(Terminate(backend: backend), .init(lane: .background))
            #expect(isGone == true)
            let next = try await database.first(BackendID())
            #expect(next != nil && next != backend)
        }
    }

    @Test("a session that is killed during a job fails it, with the words of the server")
    func duringJob() async throws {
        try await withDatabase { database in
            let error = await #expect(throws: PostgresError.self) {
                try await database.transaction { transaction in
                    let backend = try transaction.first(BackendID()) ?? 0
                    _ = try transaction.first(Terminate(backend: backend))
                }
            }
            guard case .connection(let failure) = error else {
                Issue.record("expected a lost connection instead of \(String(describing: error))")
                return
            }
            #expect(failure.reason == .lost && failure.sqlState == .adminShutdown)
            #expect(!failure.isSafeToRetry)
            let rows = try await database.first(Sum(first: 1, second: 2))
            #expect(rows == 3)
        }
    }

    @Test("a body that ignores the loss of its session does not seem to have committed")
    func ignoredLoss() async throws {
        try await withDatabase { database in
            let error = await #expect(throws: PostgresError.self) {
                try await database.transaction { transaction in
                    let backend = try transaction.first(BackendID()) ?? 0
                    _ = try? transaction.first(Terminate(backend: backend))
                }
            }
            guard case .connection = error else {
                Issue.record("expected a lost connection instead of \(String(describing: error))")
                return
            }
        }
    }

    @Test("a session that is lost while it commits leaves the outcome unknown, and nothing is repeated")
    func duringCommit() async throws {
        try await withDatabase { database in
            let attempts = Counter()
            let error = await #expect(throws: PostgresError.self) {
                try await database.transaction(.init(retry: .serialization(attempts: 3))) { transaction in
                    attempts.increment()
                    try transaction.execute("create temporary table t (n int8)")
                    try transaction.execute(
                        """
                        create function pg_temp.die() returns trigger language plpgsql
                        as $$ begin perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(5); end $$
                        """)
                    try transaction.execute(
                        """
                        create constraint trigger die after insert on t deferrable initially deferred
                        for each row execute function pg_temp.die()
                        """)
                    try transaction.execute("insert into t values (1)")
                }
            }
            guard case .transaction(.outcomeUnknown(let failure)) = error else {
                Issue.record("expected an unknown outcome instead of \(String(describing: error))")
                return
            }
            #expect(failure.sqlState == .adminShutdown)
            #expect(attempts.count == 1)
        }
    }

    @Test("an open transaction that computes too long is ended by the server")
    func idleInTransaction() async throws {
        try await withDatabase { database in
            let error = await #expect(throws: PostgresError.self) {
                try await database.transaction { transaction in
                    try transaction.execute("set local idle_in_transaction_session_timeout = 1")
                    while !SocketWaiter.isReadable(transaction.connection.handle.socket) {}
                    try transaction.execute("select 1")
                }
            }
            guard case .connection(let failure) = error else {
                Issue.record("expected a lost connection instead of \(String(describing: error))")
                return
            }
            #expect(failure.sqlState == .idleInTransactionSessionTimeout)
        }
    }

    @Test("without a server jobs wait for it and then fail with what is known")
    func noServer() async throws {
        var configuration = DatabaseConfiguration(
            connection: ConnectionConfiguration(host: "/nonexistent", database: "postgres", user: "postgres"))
        configuration.interactive = PoolLimits(workers: 2, queueTimeout: .milliseconds(300))
        try await withDatabase(configuration) { database in
            await #expect(throws: PostgresError.pool(.queueTimeout)) { try await database.first(BackendID()) }
        }
        configuration.interactive.queueTimeout = .seconds(30)
        configuration.interactive.unavailableAfter = .milliseconds(200)
        try await withDatabase(configuration) { database in
            let error = await #expect(throws: PostgresError.self) { try await database.first(BackendID()) }
            guard case .pool(.unavailable(let failure)) = error else {
                Issue.record("expected an unavailable server instead of \(String(describing: error))")
                return
            }
            #expect(failure.reason == .refused)
        }
    }
}
