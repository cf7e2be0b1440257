// SPDX-License-Identifier: Apache-2.0

/// The time limits that the server enforces in every transaction of a session. Zero switches one off.
public struct SessionLimits: Hashable, Sendable {
    /// How long one statement may run.
    public var statement: Duration
    /// How long one statement may wait for a lock.
    public var lock: Duration
    /// How long an open transaction may sit idle, which here means: how long a body may compute.
    public var idleInTransaction: Duration

    public init(statement: Duration, lock: Duration, idleInTransaction: Duration) {
        self.statement = statement
        self.lock = lock
        self.idleInTransaction = idleInTransaction
    }

    /// For requests that somebody waits for.
    public static let interactive = Self(statement: .seconds(5), lock: .seconds(2), idleInTransaction: .seconds(10))
    /// For jobs and exports.
    public static let background = Self(statement: .seconds(300), lock: .seconds(10), idleInTransaction: .seconds(60))
}
