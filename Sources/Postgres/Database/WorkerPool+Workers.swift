// SPDX-License-Identifier: Apache-2.0
internal import Dispatch
internal import Synchronization

// What workers report, and what the timer does.
extension WorkerPool {
    func next(for worker: Worker) -> JobQueue<any DatabaseJob>.Directive {
        let now = Instant.now
        let (directive, queued, running) = queue.withLock { queue in
            (queue.next(for: worker.id, at: now), queue.queuedCount, queue.runningCount)
        }
        metrics.load(queued: queued, running: running)
        return directive
    }

    func connected(_ worker: Worker) {
        // Sessions that were opened together must not be closed together.
        let lifetime = limits.longestLifetime * Double.random(in: 0.9...1.1)
        perform(queue.withLock { $0.connected(worker.id, at: .now, lifetime: lifetime) })
    }

    func connectFailed(_ worker: Worker, _ failure: ConnectionFailure) {
        let jitter = Double.random(in: 0...1)
        perform(queue.withLock { $0.connectFailed(worker.id, failure, at: .now, jitter: jitter) })
    }

    func disconnected(_ worker: Worker) {
        queue.withLock { $0.disconnected(worker.id) }
    }

    /// How many jobs wait and how many run, for readiness checks.
    var load: (queued: Int, running: Int, sessions: Int) {
        queue.withLock { ($0.queuedCount, $0.runningCount, $0.warmCount) }
    }

    /// Makes the timer look again when it must ring.
    func setTimer() {
        timerSignal.signal()
    }

    func timerLoop() {
        while true {
            let (actions, next, isStopped) = queue.withLock { queue in
                let actions = queue.tick(at: .now)
                return (actions, queue.timerSetTo, queue.phase == .draining && queue.queuedCount == 0)
            }
            perform(actions)
            guard !isStopped else { return }
            if let next {
                _ = timerSignal.wait(timeout: .now() + (next - .now).dispatchInterval)
            } else {
                timerSignal.wait()
            }
        }
    }
}
