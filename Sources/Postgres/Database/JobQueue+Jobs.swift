// SPDX-License-Identifier: Apache-2.0

extension JobQueue {
    /// Takes a job in, or refuses it by listing it among the failed.
    mutating func submit(_ job: Job, as id: JobID, at now: Instant) -> Actions {
        var actions = Actions()
        if let failure = refusal(at: now) {
            actions.failed.append((job, failure))
            return actions
        }
        let deadline = now + limits.queueTimeout
        waiting.append(Ticket(id: id, job: job, submitted: now, deadline: deadline))
        wakeOne(&actions)
        actions.movesTimer = moveTimer(to: deadline)
        return actions
    }

    /// Takes a job back that is to be tried again after a delay.
    mutating func resubmit(_ ticket: Ticket, after delay: Duration, at now: Instant) -> Actions {
        var actions = Actions()
        guard phase == .running else {
            actions.failed.append((ticket.job, .notRunning))
            return actions
        }
        let due = now + delay
        let next = Ticket(
            id: ticket.id, job: ticket.job, submitted: due, deadline: due + limits.queueTimeout)
        delayed.append((due, next))
        actions.movesTimer = moveTimer(to: due)
        return actions
    }

    enum Cancellation {
        /// It had not begun, and will not.
        case removed(Job)
        case running(WorkerID)
        /// It is over, or was never submitted.
        case unknown
    }

    /// Removes a job that waits, or says who runs it.
    mutating func cancel(_ id: JobID) -> Cancellation {
        if let index = waiting.firstIndex(where: { $0.id == id }) {
            return .removed(waiting.remove(at: index).job)
        }
        if let index = delayed.firstIndex(where: { $0.ticket.id == id }) {
            return .removed(delayed.remove(at: index).ticket.job)
        }
        if let index = workers.firstIndex(where: { $0.running == id }) {
            return .running(WorkerID(index: index))
        }
        return .unknown
    }

    /// Removes every job that has not begun; the pool fails them.
    mutating func abandonWaiting(_ failure: PoolFailure) -> Actions {
        var actions = Actions()
        actions.failed = waiting.map { ($0.job, failure) } + delayed.map { ($0.ticket.job, failure) }
        waiting.removeAll()
        delayed.removeAll()
        return actions
    }

    private func refusal(at now: Instant) -> PoolFailure? {
        guard phase == .running else { return .notRunning }
        if case .failing(let since, _, _, _, let last) = reachability, warmCount == 0,
            now - since >= limits.unavailableAfter
        {
            return .unavailable(last)
        }
        guard waiting.count >= limits.queued else { return nil }
        // Jobs that a free worker is about to take do not count as waiting.
        return waiting.count >= limits.queued + workers.count - runningCount ? .queueFull : nil
    }

    /// Wakes the best sleeping worker, if there is one that can be of use.
    mutating func wakeOne(_ actions: inout Actions) {
        if let worker = idleWarm.popLast() {
            actions.wake.append(worker)
        } else if case .good = reachability, let worker = idleCold.popLast() {
            actions.wake.append(worker)
        }
    }
}

extension JobQueue.Cancellation: Sendable where Job: Sendable {}
