// SPDX-License-Identifier: Apache-2.0
import Postgres
import TestSupport
import Testing

@Suite("A bad network", .database(.empty), .timeLimit(.minutes(1)))
struct FaultTests {
    private static let rowsIn = CopyCommand("copy_rows", "copy item from stdin")
    private static let rowsOut = CopyCommand("export_rows", "copy (select generate_series(1, 100000)) to stdout")

    init() async throws {
        try await TestDatabase.current.database.execute("create table item (id bigint primary key)")
    }

    @Test(
        "a query whose session is cut is an error, and the next one has a new session",
        arguments: cuts("generate_series"))
    func query(fault: FaultProxy.Fault) async throws {
        try await behindProxy { database, proxy in
            proxy.set(fault)
            let error = try await #require(throws: PostgresError.self) {
                try await database.query(Numbers(sql: "select generate_series(1, 2000)"))
            }
            #expect(isLoss(error), "\(error)")
            try await proxy.struck.wait()
            #expect(try await database.query(Numbers(sql: "select generate_series(1, 2000)")).count == 2_000)
        }
    }

    @Test("a transaction that is cut before its commit did not happen")
    func openTransaction() async throws {
        try await behindProxy { database, proxy in
            let error = try await #require(throws: PostgresError.self) {
                try await database.transaction { transaction in
                    try transaction.execute("insert into item values (1)")
                    proxy.cutAll()
                    try transaction.execute("insert into item values (2)")
                }
            }
            #expect(isLoss(error), "\(error)")
            #expect(try await stored() == [])
        }
    }

    @Test("whether a commit that is cut took effect is unknown, and it is not repeated")
    func commit() async throws {
        for (fault, outcome) in [(FaultProxy.Fault.cutBefore("commit\u{0}"), []), (.cutAfter("commit\u{0}"), [1])] {
            try await behindProxy { database, proxy in
                let bodies = Counter()
                proxy.set(fault)
                let error = try await #require(throws: PostgresError.self) {
                    try await database.transaction(TransactionOptions(retry: .serialization(attempts: 3))) {
                        transaction in
                        bodies.increment()
                        try transaction.execute("insert into item values (1)")
                    }
                }
                guard case .transaction(.outcomeUnknown) = error else {
                    Issue.record("The outcome should be unknown: \(error)")
                    return
                }
                #expect(bodies.count == 1)
                try await proxy.struck.wait()
            }
            #expect(try await stored() == outcome)
        }
    }

    @Test("answers in single bytes are answers")
    func dribble() async throws {
        try await behindProxy { database, proxy in
            proxy.set(.dribble(bytes: 1))
            let (first, second) = try await database.transaction { transaction in
                try transaction.pipeline(
                    Numbers(sql: "select generate_series(1, 500)"), Numbers(sql: "select \(Int64(7))"))
            }
            #expect(first == Array(1...500))
            #expect(second == [7])
            await #expect(throws: PostgresError.self) { try await database.execute("select 1 / 0") }
            #expect(try await database.query(Numbers(sql: "select 1::int8")) == [1])
        }
    }

    @Test("a copy that is cut stores nothing")
    func copyIn() async throws {
        try await behindProxy { database, proxy in
            proxy.set(.cutBefore("77777"))
            let error = try await #require(throws: PostgresError.self) {
                try await database.transaction { transaction in
                    _ = try transaction.copyIn(Self.rowsIn, pieces: (1...100_000).lazy.map { Array("\($0)\n".utf8) })
                }
            }
            #expect(isLoss(error), "\(error)")
            #expect(try await stored() == [])
            #expect(try await database.query(Numbers(sql: "select 1::int8")) == [1])
        }
    }

    @Test("an export that is cut is an error and not a short export")
    func copyOut() async throws {
        try await behindProxy { database, proxy in
            proxy.set(.cutReplies(afterBytes: 100_000))
            let error = try await #require(throws: PostgresError.self) {
                try await database.transaction { transaction in _ = try transaction.copyOut(Self.rowsOut) { _ in } }
            }
            #expect(isLoss(error), "\(error)")
            #expect(try await database.query(Numbers(sql: "select 1::int8")) == [1])
        }
    }

    @Test("sessions that were cut while nobody used them are replaced unnoticed")
    func restingSessions() async throws {
        try await behindProxy { database, proxy in
            for _ in 1...5 {
                let rows = try await database.query(Numbers(sql: "select 1::int8"))
                #expect(rows == [1])
                try await rest(of: database)
                proxy.cutAll()
            }
        }
    }

    @Test("when the server cannot be reached jobs wait, and run when it can")
    func unreachable() async throws {
        try await behindProxy { database, proxy in
            proxy.set(.refuseConnections)
            try await rest(of: database)
            proxy.cutAll()
            async let answer = database.query(Numbers(sql: "select 1::int8"))
            try await proxy.refused.wait()
            proxy.set(.none)
            #expect(try await answer == [1])
        }
    }

    @Test("a stop comes to its end although the network is silent")
    func silence() async throws {
        let proxy = try FaultProxy(to: TestServer.socketFolder)
        defer { proxy.close() }
        let job = try await TestDatabase.current.withDatabase(host: proxy.socketFolder) { configuration in
            configuration.drainTimeout = .milliseconds(50)
        } _: { database in
            let isStalled = Signal("The query")
            let job = Task {
                try await database.transaction { transaction in
                    try transaction.execute("insert into item values (1)")
                    proxy.set(.stall)
                    isStalled.fire()
                    try transaction.execute("insert into item values (2)")
                }
            }
            try await isStalled.wait()
            return job
        }
        await #expect(throws: PostgresError.self) { try await job.value }
    }

    private static func cuts(_ text: String) -> [FaultProxy.Fault] {
        [.cutBefore(text), .cutAfter(text), .cutReplies(afterBytes: 0), .cutReplies(afterBytes: 999)]
    }

    /// Runs a body with a pool of one session, opened already, that leads through a proxy.
    private func behindProxy(_ body: (Database, FaultProxy) async throws -> Void) async throws {
        let proxy = try FaultProxy(to: TestServer.socketFolder)
        defer { proxy.close() }
        try await TestDatabase.current.withDatabase(host: proxy.socketFolder) { configuration in
            configuration.interactive.workers = 1
        } _: { database in
            #expect(try await database.query(Numbers(sql: "select 0::int8")) == [0])
            try await body(database, proxy)
        }
    }

    /// The answer to a job comes a moment before its worker rests, and only resting sessions are looked after.
    private func rest(of database: Database) async throws {
        try await within("The rest") {
            while database.load(of: .interactive).running > 0 {
                try Task.checkCancellation()
                await Task.yield()
            }
        }
    }

    private func isLoss(_ error: PostgresError) -> Bool {
        if case .connection = error { true } else { false }
    }

    private func stored() async throws -> [Int] {
        try await TestDatabase.current.database.query(Numbers(sql: "select id from item order by id"))
    }
}
