// SPDX-License-Identifier: Apache-2.0
import Dispatch
import Postgres

/// Keeps one worker busy until it is released.
final class Blocker: Sendable {
    private let gate = DispatchSemaphore(value: 0)
    private let job: Task<Void, any Error>

    /// Returns when the worker is busy.
    init(_ database: Database, lane: TransactionOptions.Lane = .interactive) async throws {
        // Opens the session first, so that its slowness is not taken for that of the queue.
        _ = try await database.first(BackendID(), .init(lane: lane))
        let (signal, started) = AsyncStream.makeStream(of: Void.self)
        job = Task { [gate] in
            defer { started.finish() }
            try await database.transaction(.init(lane: lane)) { _ in
                started.yield()
                gate.wait()
            }
        }
        for await _ in signal { return }
        try await job.value
    }

    /// Lets the worker go on, and returns when its job is over.
    func release() async throws {
        gate.signal()
        try await job.value
    }
}
