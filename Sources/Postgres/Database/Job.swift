// SPDX-License-Identifier: Apache-2.0
internal import Synchronization

/// A transaction or another piece of work, and the task that waits for it.
///
/// Unchecked, because `continuation` and `attempts` are not protected: the first is written before the job is
/// submitted, the second is touched by the one worker that runs the job. The lock of the queue orders both.
final class Job: DatabaseJob, @unchecked Sendable {
    let id: JobID
    let options: TransactionOptions
    let work: @Sendable (Connection) throws -> Void
    private let cancelled = Atomic(false)
    private var continuation: CheckedContinuation<Void, any Error>?
    private var attempts = 0
    private var hasMetStalePlans = false

    init(id: JobID, options: TransactionOptions, work: @escaping @Sendable (Connection) throws -> Void) {
        self.id = id
        self.options = options
        self.work = work
    }

    var name: StaticString { options.name ?? "transaction" }
    var isCancelled: Bool { cancelled.load(ordering: .acquiring) }

    func cancel() { cancelled.store(true, ordering: .releasing) }

    /// Sets who waits. Must be called before the job is submitted.
    func attach(_ continuation: CheckedContinuation<Void, any Error>) {
        self.continuation = continuation
    }

    func fail(_ error: any Error) {
        resume(.failure(error))
    }

    func run(on connection: Connection) -> JobOutcome {
        attempts += 1
        let result = Result { try work(connection) }
        if case .failure(let error) = result {
            if mayForgiveStalePlans(connection) { return .againHere }
            if let delay = delayBeforeRetry(connection) { return .again(after: delay) }
            let reported = isExplainedByCancellation(error) ? CancellationError() : error
            return .finished { self.resume(.failure(reported)) }
        }
        return .finished { self.resume(result) }
    }

    private func delayBeforeRetry(_ connection: Connection) -> Duration? {
        guard !isCancelled, let failure = connection.transaction.firstFailure else { return nil }
        return options.retry.delay(after: failure, attempts: attempts, jitter: .random(in: 0...1))
    }

    /// A plan that went stale says nothing about the job: it is rolled back and may run again, one time.
    private func mayForgiveStalePlans(_ connection: Connection) -> Bool {
        guard connection.transaction.hasMetStalePlan, !hasMetStalePlans, !isCancelled else { return false }
        hasMetStalePlans = true
        return true
    }

    /// The body may have met the cancellation as an error of a statement, or made its own error of it.
    private func isExplainedByCancellation(_ error: any Error) -> Bool {
        guard isCancelled else { return false }
        // Not knowing whether something was committed is worse news than being cancelled.
        if case .transaction(.outcomeUnknown) = error as? PostgresError { return false }
        return true
    }

    private func resume(_ result: Result<Void, any Error>) {
        guard let continuation else { preconditionFailure("A job is submitted after somebody waits for it.") }
        self.continuation = nil
        continuation.resume(with: result)
    }
}
