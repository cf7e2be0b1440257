// SPDX-License-Identifier: Apache-2.0
import NIOPosix
import Synchronization

#if canImport(Glibc)
    import Glibc
#endif

/// A few threads of their own for work that computes long, with a queue that ends.
///
/// Swift's cooperative threads are as many as the processor has cores; work of many milliseconds on them would hold up
/// every request. And a queue without end would make a flood of such work a way to stop the server. On Linux the threads
/// give way to others, so that requests do not wait for a processor behind a flood.
final class BoundedThreads: Sendable {
    private let pool: NIOThreadPool
    private let threadCount: Int
    private let capacity: Int
    private let retryAfter: Duration
    private let pending = Atomic<Int>(0)

    /// Starts the threads; `queueLimit` is how much work may wait beside the work that runs.
    init(count: Int, queueLimit: Int, retryAfter: Duration) {
        pool = NIOThreadPool(numberOfThreads: count)
        threadCount = count
        capacity = count + queueLimit
        self.retryAfter = retryAfter
        pool.start()
    }

    deinit {
        pool.shutdownGracefully { _ in }
    }

    /// How much work waits for a thread.
    var waiting: Int { max(0, pending.load(ordering: .relaxed) - threadCount) }

    /// Runs work on one of the threads; throws `Overloaded` at once if too much waits already.
    func run<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result {
        try await run(on: {}, { _ in try work() })
    }

    /// The same, on something that is fetched once there is room: what is refused costs no look-up either.
    func run<Input: Sendable, Result: Sendable>(
        on fetch: () async throws -> Input, _ work: @escaping @Sendable (Input) throws -> Result
    ) async throws -> Result {
        let position = pending.wrappingAdd(1, ordering: .relaxed).newValue
        defer { pending.wrappingSubtract(1, ordering: .relaxed) }
        guard position <= capacity else { throw Overloaded(retryAfter: retryAfter) }
        let input = try await fetch()
        return try await pool.runIfActive {
            Self.giveWay()
            return try work(input)
        }
    }

    /// Lets other threads come first while the processors are busy: 10 of the 20 steps down, so that the work still gets a
    /// tenth of a processor. Costs one system call beside milliseconds of work.
    private static func giveWay() {
        #if canImport(Glibc)
            // On Linux 0 is the calling thread; elsewhere it is the whole process, which must not be slowed down.
            _ = setpriority(Int32(PRIO_PROCESS.rawValue), 0, 10)
        #endif
    }
}
