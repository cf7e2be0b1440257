// SPDX-License-Identifier: Apache-2.0

extension JobQueue {
    /// Does what has become due: expires jobs, brings back delayed ones, wakes workers for their housekeeping.
    mutating func tick(at now: Instant) -> Actions {
        var actions = Actions()
        // Woken only to be set to another time.
        if let timerSetTo, now < timerSetTo { return actions }
        while let first = waiting.first, first.deadline <= now {
            waiting.removeFirst()
            actions.failed.append((first.job, .queueTimeout))
        }
        bringBackDelayed(at: now, &actions)
        wakeForHousekeeping(at: now, &actions)
        timerSetTo = nextEvent()
        return actions
    }

    /// Starts taking jobs.
    mutating func start() {
        if phase == .idle { phase = .running }
    }

    /// Refuses new jobs from now on, and wakes everybody to finish what waits.
    mutating func drain() -> Actions {
        phase = .draining
        return wakeAll()
    }

    /// Wakes everybody who sleeps.
    mutating func wakeAll() -> Actions {
        var actions = Actions()
        actions.wake = idleWarm + idleCold
        idleWarm.removeAll()
        idleCold.removeAll()
        return actions
    }

    /// Sets the timer to a new event, unless it rings before that anyway.
    ///
    /// - Returns: whether the timer was moved.
    mutating func moveTimer(to event: Instant) -> Bool {
        if let timerSetTo, timerSetTo <= event { return false }
        timerSetTo = event
        return true
    }

    private func nextEvent() -> Instant? {
        var next = waiting.first?.deadline
        func consider(_ instant: Instant) { next = next.map { min($0, instant) } ?? instant }
        for (due, _) in delayed { consider(due) }
        if case .failing(_, _, let attempt?, _, _) = reachability { consider(attempt) }
        for worker in idleWarm { if let instant = housekeeping(worker) { consider(instant) } }
        return next
    }

    /// When a sleeping worker has to look after its session.
    func housekeeping(_ worker: WorkerID) -> Instant? {
        let state = workers[worker.index]
        guard let expires = state.expires, let parked = state.parkedSince else { return nil }
        return warmCount > limits.minimumSessions ? min(expires, parked + limits.longestIdle) : expires
    }

    private mutating func bringBackDelayed(at now: Instant, _ actions: inout Actions) {
        guard delayed.contains(where: { $0.due <= now }) else { return }
        for entry in delayed where entry.due <= now {
            waiting.append(entry.ticket)
            wakeOne(&actions)
        }
        delayed.removeAll { $0.due <= now }
    }

    private mutating func wakeForHousekeeping(at now: Instant, _ actions: inout Actions) {
        let due = idleWarm.filter { worker in housekeeping(worker).map { $0 <= now } ?? false }
        idleWarm.removeAll { due.contains($0) }
        actions.wake += due
        guard case .failing(let since, let attempts, let next?, let prober, let last) = reachability, next <= now,
            let index = idleCold.firstIndex(of: prober)
        else { return }
        reachability = .failing(since: since, attempts: attempts, next: nil, prober: prober, last: last)
        idleCold.remove(at: index)
        actions.wake.append(prober)
    }
}
