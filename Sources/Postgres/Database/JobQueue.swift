// SPDX-License-Identifier: Apache-2.0
internal import DequeModule

typealias Instant = ContinuousClock.Instant

/// Which job runs when, on which worker, and which one is refused: the whole logic of the pool as a pure value.
///
/// Every function takes the time, changes the state and says what is to be done; the enclosing ``WorkerPool`` does it
/// after it has given back its lock.
struct JobQueue<Job> {
    struct Ticket {
        let id: JobID
        let job: Job
        let submitted: Instant
        let deadline: Instant
    }

    /// What the pool has to do after a change.
    struct Actions {
        var wake: [WorkerID] = []
        var failed: [(job: Job, failure: PoolFailure)] = []
        /// The timer must ring earlier than it was set to.
        var movesTimer = false
    }

    /// What a worker has to do next.
    enum Directive {
        case run(Ticket)
        /// Open a session, then report ``connected(_:at:)`` or ``connectFailed(_:_:at:jitter:)``.
        case connect
        /// Close the session, because it is old or unused, then report ``disconnected(_:)``.
        case retire
        /// Sleep until woken; the timer may have to ring earlier than it was set to.
        case park(movesTimer: Bool)
        /// Close the session and end.
        case stop
    }

    let limits: PoolLimits
    var phase = Phase.idle
    /// FIFO: equal time-outs make this the order of deadlines, too.
    var waiting: Deque<Ticket> = []
    /// Jobs that lost a race and wait for their next attempt.
    var delayed: [(due: Instant, ticket: Ticket)] = []
    var workers: [Worker]
    /// LIFO: the warmest backend first, so that the others may age and be closed.
    var idleWarm: [WorkerID] = []
    /// Sleeping workers without a session.
    var idleCold: [WorkerID] = []
    var reachability = Reachability.good
    /// When the timer is going to ring.
    var timerSetTo: Instant?

    enum Phase: Equatable, Sendable {
        /// Not started. Can become: running.
        case idle
        /// Can become: draining.
        case running
        /// Refuses new jobs and runs those that wait.
        case draining
    }

    struct Worker: Sendable {
        var running: JobID?
        var isConnecting = false
        /// The session has not served yet; however short its life, it shall serve once.
        var isFresh = false
        /// When the session must be replaced; `nil` without a session.
        var expires: Instant?
        var parkedSince: Instant?
    }

    enum Reachability: Sendable {
        /// The last attempt to connect succeeded. Can become: failing.
        case good
        /// Only the prober may try to connect: at the given moment, or right now if there is none. Can become: good.
        case failing(since: Instant, attempts: Int, next: Instant?, prober: WorkerID, last: ConnectionFailure)
    }

    init(limits: PoolLimits) {
        self.limits = limits
        workers = Array(repeating: Worker(), count: limits.workers)
    }

    var queuedCount: Int { waiting.count + delayed.count }
    var runningCount: Int { workers.count { $0.running != nil } }
    var warmCount: Int { workers.count { $0.expires != nil } }
}

extension JobQueue: Sendable where Job: Sendable {}
extension JobQueue.Ticket: Sendable where Job: Sendable {}
extension JobQueue.Actions: Sendable where Job: Sendable {}
extension JobQueue.Directive: Sendable where Job: Sendable {}

/// Identifies a job for the length of its life.
struct JobID: Hashable, Sendable {
    let number: UInt64
}

/// The position of a worker in its pool.
struct WorkerID: Hashable, Sendable {
    let index: Int
}
