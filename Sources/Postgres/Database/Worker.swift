// SPDX-License-Identifier: Apache-2.0
internal import Dispatch

/// A thread that owns at most one session and runs one job after the other on it.
final class Worker: Sendable {
    let id: WorkerID
    let slot = CancelSlot()
    private let signal = DispatchSemaphore(value: 0)

    init(id: WorkerID) {
        self.id = id
    }

    /// Ends the sleep of the worker, or its next one.
    func wake() {
        signal.signal()
    }

    /// Lives until the pool says stop. Runs on the worker's thread.
    func loop(in pool: WorkerPool) {
        var session = WorkerSession(pool: pool, worker: self)
        while true {
            switch pool.next(for: self) {
            case .run(let ticket): session.run(ticket)
            case .connect: session.open()
            case .retire: session.close(.expired)
            case .park(let movesTimer):
                if movesTimer { pool.setTimer() }
                signal.wait()
                session.checkAfterRest()
            case .stop:
                session.close(.shutdown)
                return
            }
        }
    }
}
