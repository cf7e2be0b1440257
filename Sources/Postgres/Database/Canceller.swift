// SPDX-License-Identifier: Apache-2.0
internal import Dispatch
internal import Synchronization

/// The thread that sends cancel requests, since each blocks until the server has taken note.
final class Canceller: Sendable {
    private struct Request {
        var slot: CancelSlot
        var job: JobID
    }

    private struct State {
        var requests: [Request] = []
        var isStopped = false
    }

    // A request that arrives between two statements cancels nothing, so it is repeated while the job runs.
    private static let interval = DispatchTimeInterval.milliseconds(250)
    private let state = Mutex(State())
    private let signal = DispatchSemaphore(value: 0)

    /// Starts the thread, which lives until ``stop()``.
    func start() {
        WorkerThread.start { self.loop() }
    }

    /// Cancels a job as long as it runs in this slot. Returns at once.
    func cancel(_ job: JobID, in slot: CancelSlot) {
        state.withLock { $0.requests.append(Request(slot: slot, job: job)) }
        signal.signal()
    }

    /// Ends the thread.
    func stop() {
        state.withLock { $0.isStopped = true }
        signal.signal()
    }

    private func loop() {
        while true {
            let (requests, isStopped) = state.withLock { state in
                defer { state.requests.removeAll() }
                return (state.requests, state.isStopped)
            }
            guard !isStopped else { return }
            let remaining = requests.filter { $0.slot.cancel($0.job) }
            state.withLock { $0.requests += remaining }
            if remaining.isEmpty {
                signal.wait()
            } else {
                _ = signal.wait(timeout: .now() + Self.interval)
            }
        }
    }
}
