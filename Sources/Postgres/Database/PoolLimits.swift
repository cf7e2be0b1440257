// SPDX-License-Identifier: Apache-2.0

/// How many sessions one lane has and how long things may take.
public struct PoolLimits: Hashable, Sendable {
    /// Threads, each with one session. More than twice the cores of the server only adds context switches.
    public var workers: Int
    /// How many jobs may wait. The next one is refused at once, because waiting would only make it late.
    public var queued: Int
    /// How long a job may wait for a worker.
    public var queueTimeout: Duration
    /// The limits that the server enforces.
    public var session: SessionLimits
    /// Sessions that are kept although nobody uses them.
    public var minimumSessions: Int
    /// After this time a session is replaced, give or take a tenth, so that memory of the backend is freed.
    public var longestLifetime: Duration
    /// After this time without use a session is closed.
    public var longestIdle: Duration
    /// A session that was unused for longer is asked for a sign of life before it gets a job.
    public var pingAfterIdle: Duration
    /// The longest pause between two attempts to connect.
    public var longestBackoff: Duration
    /// After this time without success in connecting, jobs fail at once.
    public var unavailableAfter: Duration

    public init(
        workers: Int, queued: Int = 64, queueTimeout: Duration = .seconds(2), session: SessionLimits = .interactive,
        minimumSessions: Int = 1, longestLifetime: Duration = .seconds(1800), longestIdle: Duration = .seconds(300),
        pingAfterIdle: Duration = .seconds(1), longestBackoff: Duration = .seconds(5),
        unavailableAfter: Duration = .seconds(15)
    ) {
        precondition(workers > 0 && queued >= 0, "A lane has workers, and a queue has no negative length.")
        self.workers = workers
        self.queued = queued
        self.queueTimeout = queueTimeout
        self.session = session
        self.minimumSessions = minimumSessions
        self.longestLifetime = longestLifetime
        self.longestIdle = longestIdle
        self.pingAfterIdle = pingAfterIdle
        self.longestBackoff = longestBackoff
        self.unavailableAfter = unavailableAfter
    }

    /// For requests that somebody waits for.
    public static let interactive = PoolLimits(workers: 4)

    /// For jobs and exports: few, patient, and without a session while there is nothing to do.
    public static let background = PoolLimits(
        workers: 2, queued: 256, queueTimeout: .seconds(60), session: .background, minimumSessions: 0)
}
