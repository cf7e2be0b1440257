// SPDX-License-Identifier: Apache-2.0
internal import Synchronization

/// Work for a worker: a whole transaction, or something else that needs a session.
protocol DatabaseJob: AnyObject, Sendable {
    var id: JobID { get }
    var name: StaticString { get }
    /// Set by any thread; the worker looks between two trips.
    var isCancelled: Bool { get }

    func cancel()

    /// Runs once; called by a worker. The caller is told the result, unless the job is to run again.
    func run(on connection: Connection) -> JobOutcome

    /// Ends the job without running it.
    func fail(_ error: any Error)
}

/// What became of one run of a job.
enum JobOutcome {
    case finished(JobReport)
    /// Lost a race, and is to be run again.
    case again(after: Duration)
}

/// Tells the caller the result; run by the worker when the session is clean again.
typealias JobReport = () -> Void

/// A transaction or another piece of work, and the task that waits for it.
///
/// Unchecked, because `continuation` and `attempts` are not protected: the first is written before the job is
/// submitted, the second is touched by the one worker that runs the job. The lock of the queue orders both.
final class Job<Answer: Sendable>: DatabaseJob, @unchecked Sendable {
    let id: JobID
    let options: TransactionOptions
    let work: @Sendable (Connection) throws -> Answer
    private let cancelled = Atomic(false)
    private var continuation: CheckedContinuation<Answer, any Error>?
    private var attempts = 0
    private var hasMetStalePlans = false

    init(id: JobID, options: TransactionOptions, work: @escaping @Sendable (Connection) throws -> Answer) {
        self.id = id
        self.options = options
        self.work = work
    }

    var name: StaticString { options.name ?? "transaction" }
    var isCancelled: Bool { cancelled.load(ordering: .acquiring) }

    func cancel() { cancelled.store(true, ordering: .releasing) }

    /// Sets who waits. Must be called before the job is submitted.
    func attach(_ continuation: CheckedContinuation<Answer, any Error>) {
        self.continuation = continuation
    }

    func fail(_ error: any Error) {
        resume(.failure(error))
    }

    func run(on connection: Connection) -> JobOutcome {
        attempts += 1
        let result = Result { try work(connection) }
        if case .failure(let error) = result {
            if let delay = delayBeforeRetry(connection) { return .again(after: delay) }
            // The body may have met the cancellation as an error of a statement, or made its own error of it.
            let reported = isCancelled ? CancellationError() : error
            return .finished { self.resume(.failure(reported)) }
        }
        return .finished { self.resume(result) }
    }

    private func delayBeforeRetry(_ connection: Connection) -> Duration? {
        guard !isCancelled, let failure = connection.transaction.firstFailure else { return nil }
        // A plan that went stale says nothing about the job: it was rolled back and is run again at once, one time.
        if connection.hasStalePlans, !hasMetStalePlans {
            hasMetStalePlans = true
            return .zero
        }
        return options.retry.delay(after: failure, attempts: attempts, jitter: .random(in: 0...1))
    }

    private func resume(_ result: Result<Answer, any Error>) {
        guard let continuation else { preconditionFailure("A job is submitted after somebody waits for it.") }
        self.continuation = nil
        continuation.resume(with: result)
    }
}
