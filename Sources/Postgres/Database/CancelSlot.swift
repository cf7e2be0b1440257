// SPDX-License-Identifier: Apache-2.0
internal import Synchronization

/// What one worker runs now, for whoever wants to cancel it.
///
/// The lock is held while the cancel request is on its way and also taken when a job ends. So the request can never
/// reach the server after the next job has begun: the race of every driver.
final class CancelSlot: Sendable {
    private struct Target {
        var job: JobID
        var handle: PQCancelHandle
    }

    private let target = Mutex<Target?>(nil)

    /// A job begins.
    func arm(_ job: JobID, _ handle: PQCancelHandle) {
        target.withLock { $0 = Target(job: job, handle: handle) }
    }

    /// The job has ended. Waits for a request that is on its way.
    func disarm() {
        target.withLock { $0 = nil }
    }

    /// Cancels a job if it is still the one that runs here. Blocks on the network.
    ///
    /// - Returns: whether it is still running, as far as known: the request may have come between two statements.
    func cancel(_ job: JobID) -> Bool {
        target.withLock { target in
            guard let target, target.job == job else { return false }
            _ = target.handle.cancel()
            return true
        }
    }
}
