// SPDX-License-Identifier: Apache-2.0
internal import DequeModule

extension JobQueue {
    /// Decides what a worker does next; it reports here whenever it has nothing to do.
    mutating func next(for worker: WorkerID, at now: Instant) -> Directive {
        workers[worker.index].running = nil
        let parkedSince = workers[worker.index].parkedSince
        workers[worker.index].parkedSince = nil
        if phase == .draining && waiting.isEmpty && delayed.isEmpty { return .stop }
        guard let expires = workers[worker.index].expires else { return nextWithoutSession(worker, at: now) }
        let isFresh = workers[worker.index].isFresh
        workers[worker.index].isFresh = false
        if expires <= now && !isFresh || isUnused(since: parkedSince, at: now) { return .retire }
        if let ticket = waiting.popFirst() {
            workers[worker.index].running = ticket.id
            return .run(ticket)
        }
        // A worker that is woken for nothing keeps the age of its rest.
        workers[worker.index].parkedSince = parkedSince ?? now
        idleWarm.append(worker)
        return .park(movesTimer: housekeeping(worker).map { moveTimer(to: $0) } ?? false)
    }

    /// A session is open. Others that sleep for want of one may follow.
    mutating func connected(_ worker: WorkerID, at now: Instant, lifetime: Duration) -> Actions {
        var actions = Actions()
        workers[worker.index].expires = now + lifetime
        workers[worker.index].isConnecting = false
        workers[worker.index].isFresh = true
        reachability = .good
        for _ in 0..<min(max(waiting.count - 1, 0), idleCold.count) { wakeOne(&actions) }
        return actions
    }

    /// A session was closed.
    mutating func disconnected(_ worker: WorkerID) {
        workers[worker.index].expires = nil
    }

    /// No session could be opened. From now on one worker alone tries, at growing intervals.
    ///
    /// - Parameter jitter: a random number from 0 to 1.
    mutating func connectFailed(
        _ worker: WorkerID, _ failure: ConnectionFailure, at now: Instant, jitter: Double
    ) -> Actions {
        var actions = Actions()
        workers[worker.index].isConnecting = false
        switch reachability {
        case .good:
            fail(since: now, attempts: 1, prober: worker, failure, at: now, jitter)
        case .failing(let since, let attempts, _, let prober, _):
            guard prober == worker else { return actions }
            fail(since: since, attempts: attempts + 1, prober: worker, failure, at: now, jitter)
            if now - since >= limits.unavailableAfter && warmCount == 0 {
                actions = abandonWaiting(.unavailable(failure))
            }
        }
        if case .failing(_, _, let next?, _, _) = reachability { actions.movesTimer = moveTimer(to: next) }
        return actions
    }

    private mutating func fail(
        since: Instant, attempts: Int, prober: WorkerID, _ failure: ConnectionFailure, at now: Instant, _ jitter: Double
    ) {
        let span = min(Duration.milliseconds(100) * (1 << min(attempts - 1, 10)), limits.longestBackoff)
        // Half of the span is certain, so that a failing server is not hammered; half is random.
        let next = now + span * (0.5 + 0.5 * jitter)
        reachability = .failing(since: since, attempts: attempts, next: next, prober: prober, last: failure)
    }

    private mutating func nextWithoutSession(_ worker: WorkerID, at now: Instant) -> Directive {
        switch reachability {
        case .good where !waiting.isEmpty || sessionsUnderway < limits.minimumSessions:
            workers[worker.index].isConnecting = true
            return .connect
        case .failing(let since, let attempts, let next, worker, let last) where next.map { $0 <= now } ?? true:
            reachability = .failing(since: since, attempts: attempts, next: nil, prober: worker, last: last)
            workers[worker.index].isConnecting = true
            return .connect
        case .failing where phase == .draining:
            return .stop
        case .good, .failing:
            idleCold.append(worker)
            return .park(movesTimer: false)
        }
    }

    private var sessionsUnderway: Int { workers.count { $0.expires != nil || $0.isConnecting } }

    private func isUnused(since parked: Instant?, at now: Instant) -> Bool {
        guard let parked, waiting.isEmpty, warmCount > limits.minimumSessions else { return false }
        return now - parked >= limits.longestIdle
    }
}
