// SPDX-License-Identifier: Apache-2.0
import Logging
import Postgres
import Testing

@Suite("pool", .serialized, .timeLimit(.minutes(1)))
struct PoolTests {
    @Test("when the queue is full, the next job is refused at once with its own error")
    func overload() async throws {
        try await withDatabase(queued: 2) { database in
            let blocker = try await Blocker(database)
            try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 0..<6 {
                    group.addTask {
                        do {
                            _ = try await database.first(Sum(first: 1, second: 1))
                            return true
                        } catch PostgresError.pool(.queueFull) {
                            return false
                        }
                    }
                }
                // Nobody is served while the only worker is busy, so these are the four that were refused.
                for _ in 0..<4 {
                    let isServed = try await group.next()
                    #expect(isServed == false)
                }
                try await blocker.release()
                let served = try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
                #expect(served == 2)
            }
        }
    }

    @Test("a job that waits too long fails with its own error, and the worker goes on")
    func queueTimeout() async throws {
        try await withDatabase(queueTimeout: .milliseconds(500)) { database in
            let blocker = try await Blocker(database)
            await #expect(throws: PostgresError.pool(.queueTimeout)) {
                try await database.first(Sum(first: 1, second: 1))
            }
            try await blocker.release()
            let sum = try await database.first(Sum(first: 1, second: 1))
            #expect(sum == 2)
        }
    }

    @Test("a long background job keeps no interactive one waiting")
    func lanes() async throws {
        try await withDatabase { database in
            let blocker = try await Blocker(database, lane: .background)
            let sum = try await database.first(Sum(first: 1, second: 1))
            #expect(sum == 2)
            #expect(database.load(of: .background).running == 1)
            try await blocker.release()
        }
    }

    @Test("more jobs than workers are all served, in the end")
    func throughput() async throws {
        let total = try await withDatabase(workers: 3, queued: 1000) { database in
            try await withThrowingTaskGroup(of: Int64.self) { group in
                for number in 0..<500 as Range<Int64> {
                    group.addTask { try await database.first(Sum(first: number, second: 0)) ?? 0 }
                }
                return try await group.reduce(0, +)
            }
        }
        #expect(total == 124_750)
    }

    @Test("a session that is too old is replaced, and jobs do not notice")
    func lifetime() async throws {
        var configuration = DatabaseConfiguration(connection: try testConnection())
        configuration.interactive = PoolLimits(workers: 1, longestLifetime: .zero)
        let backends = try await withDatabase(configuration) { database in
            [try await database.first(BackendID()), try await database.first(BackendID())]
        }
        #expect(Set(backends).count == 2)
    }

    @Test("before the start and after the stop jobs are refused")
    func notRunning() async throws {
        let database = Database(DatabaseConfiguration(connection: try testConnection()), logger: Logger(label: "test"))
        await #expect(throws: PostgresError.pool(.notRunning)) { try await database.first(BackendID()) }
        database.start()
        #expect(try await database.first(BackendID()) != nil)
        await database.shutdown()
        await #expect(throws: PostgresError.pool(.notRunning)) { try await database.first(BackendID()) }
    }

    @Test("a stop lets the running job end")
    func gracefulStop() async throws {
        try await withDatabase { database in
            let (signal, started) = AsyncStream.makeStream(of: Void.self)
            async let job = database.transaction { transaction in
                started.yield()
                try transaction.execute(Sleep(seconds: 0.2))
                return try transaction.first(Sum(first: 1, second: 1))
            }
            for await _ in signal { break }
            await database.shutdown()
            let sum = try await job
            #expect(sum == 2)
        }
    }

    @Test("a stop cancels the job that takes longer than the drain time-out, and fails those that wait")
    func impatientStop() async throws {
        try await withDatabase(drainTimeout: .milliseconds(50)) { database in
            let (signal, started) = AsyncStream.makeStream(of: Void.self)
            let running = Task {
                try await database.transaction { transaction in
                    started.yield()
                    try transaction.execute(Sleep(seconds: 4))
                }
            }
            for await _ in signal { break }
            let waiting = Task { try await database.first(Sum(first: 1, second: 1)) }
            while database.load(of: .interactive).queued == 0 { await Task.yield() }
            await database.shutdown()
            await #expect(throws: PostgresError.pool(.notRunning)) { try await waiting.value }
            await #expect(throws: PostgresError.self) { try await running.value }
        }
    }
}
