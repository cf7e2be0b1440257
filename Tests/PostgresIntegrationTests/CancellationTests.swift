// SPDX-License-Identifier: Apache-2.0
import Synchronization
import Testing

@testable import Postgres

@Suite("cancellation", .serialized, .timeLimit(.minutes(1)))
struct CancellationTests {
    @Test("a cancelled task ends its running statement, and the session serves the next job")
    func running() async throws {
        try await withDatabase { database in
            let backend = try await database.first(BackendID())
            let (signal, started) = AsyncStream.makeStream(of: Void.self)
            let task = Task {
                try await database.transaction { transaction in
                    try transaction.execute("select 1")
                    started.yield()
                    try transaction.execute(Sleep(seconds: 4))
                }
            }
            for await _ in signal { break }
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            #expect(try await database.first(BackendID()) == backend)
        }
    }

    @Test("a cancelled task whose body computes stops at its next statement")
    func betweenStatements() async throws {
        try await withDatabase { database in
            let (signal, started) = AsyncStream.makeStream(of: Void.self)
            let task = Task {
                try await database.transaction { transaction in
                    started.yield()
                    while true { try transaction.execute("select 1") }
                }
            }
            for await _ in signal { break }
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
        }
    }

    @Test("a cancelled task whose job waits never runs it")
    func queued() async throws {
        try await withDatabase { database in
            let blocker = try await Blocker(database)
            let ran = Flag()
            let task = Task { try await database.transaction { _ in ran.raise() } }
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            try await blocker.release()
            #expect(!ran.isRaised)
        }
    }

    @Test("a task that was cancelled before it asked is not served")
    func before() async throws {
        try await withDatabase { database in
            let task = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                return try await database.first(Sum(first: 1, second: 1))
            }
            await #expect(throws: CancellationError.self) { try await task.value }
        }
    }

    @Test("cancelling one task never hits the job of another")
    func neighbours() async throws {
        try await withDatabase(workers: 2) { database in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        for _ in 0..<40 {
                            let task = Task { try await database.execute(Sleep(seconds: 0.001)) }
                            // Not a wait: it only moves the moment of cancelling about.
                            for _ in 0..<Int.random(in: 0..<20) { await Task.yield() }
                            task.cancel()
                            _ = await task.result
                        }
                    }
                    group.addTask {
                        for number in 0..<200 as Range<Int64> {
                            let sum = try await database.transaction { transaction in
                                try transaction.first(Sum(first: number, second: 1))
                            }
                            #expect(sum == number + 1)
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
    }
}

/// Something that happened, told between threads.
final class Flag: Sendable {
    private let value = Atomic(false)
    func raise() { value.store(true, ordering: .sequentiallyConsistent) }
    var isRaised: Bool { value.load(ordering: .sequentiallyConsistent) }
}
