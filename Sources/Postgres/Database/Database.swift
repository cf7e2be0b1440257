// SPDX-License-Identifier: Apache-2.0
public import Logging
public import ServiceLifecycle
internal import Synchronization

/// The way to a PostgreSQL server: a bounded queue in front of threads that each own one session.
///
/// A transaction is one synchronous closure that runs on such a thread; the caller's task is suspended meanwhile.
/// There are two lanes with their own workers, so that long jobs never delay short ones.
public final class Database: Sendable, Service {
    let configuration: DatabaseConfiguration
    private let interactive: WorkerPool
    private let background: WorkerPool
    private let jobsNumbered = Atomic<UInt64>(0)

    public init(_ configuration: DatabaseConfiguration, logger: Logger) {
        self.configuration = configuration
        interactive = WorkerPool(.interactive, configuration, logger: logger)
        background = WorkerPool(.background, configuration, logger: logger)
    }

    /// Starts the workers and returns at once. Only the first call has an effect; jobs are refused before it.
    public func start() {
        interactive.start()
        background.start()
    }

    /// Runs until the service group asks for a graceful shutdown or the task is cancelled, then stops.
    public func run() async throws {
        start()
        // Cancellation ends the waiting just as a graceful shutdown does, and both are answered alike.
        try? await gracefulShutdown()
        await shutdown()
    }

    /// Refuses new jobs, lets the others end within the drain time-out, cancels the rest, and closes all sessions.
    public func shutdown() async {
        async let first: Void = shutdown(interactive)
        async let second: Void = shutdown(background)
        _ = await (first, second)
    }

    private func shutdown(_ pool: WorkerPool) async {
        await withCheckedContinuation { continuation in
            // It blocks, so it gets a thread of its own.
            WorkerThread.start {
                pool.shutdown()
                continuation.resume()
            }
        }
    }

    /// How many jobs wait, how many run, and how many sessions are open in a lane.
    public func load(of lane: TransactionOptions.Lane) -> (queued: Int, running: Int, sessions: Int) {
        pool(lane).load
    }

    /// Runs a piece of work on a worker's session and returns what it makes.
    @inlinable
    func perform<Answer: Sendable>(
        _ options: TransactionOptions, _ work: @escaping @Sendable (Connection) throws -> Answer
    ) async throws -> Answer {
        let answer = AnswerBox<Answer>()
        try await perform(options) { connection in answer.value = try work(connection) }
        return answer.take()
    }

    /// Runs a piece of work on a worker's session. Cancelling the task removes or cancels the work.
    @usableFromInline
    func perform(
        _ options: TransactionOptions, _ work: @escaping @Sendable (Connection) throws -> Void
    ) async throws {
        let pool = pool(options.lane)
        let number = jobsNumbered.add(1, ordering: .relaxed).newValue
        let job = Job(id: JobID(number: number), options: options, work: work)
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                job.attach(continuation)
                pool.submit(job)
            }
        } onCancel: {
            pool.cancel(job)
        }
    }

    private func pool(_ lane: TransactionOptions.Lane) -> WorkerPool {
        switch lane {
        case .interactive: interactive
        case .background: background
        }
    }
}
