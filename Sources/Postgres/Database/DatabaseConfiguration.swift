// SPDX-License-Identifier: Apache-2.0

/// Everything a ``Database`` needs to know.
public struct DatabaseConfiguration: Hashable, Sendable {
    public var connection: ConnectionConfiguration
    public var interactive: PoolLimits
    public var background: PoolLimits
    /// How long a stop waits for jobs before it cancels them.
    public var drainTimeout: Duration
    /// Off behind a proxy that may give each transaction another backend, such as PgBouncer before 1.21.
    public var preparesStatements: Bool

    public init(
        connection: ConnectionConfiguration, interactive: PoolLimits = .interactive,
        background: PoolLimits = .background, drainTimeout: Duration = .seconds(10), preparesStatements: Bool = true
    ) {
        self.connection = connection
        self.interactive = interactive
        self.background = background
        self.drainTimeout = drainTimeout
        self.preparesStatements = preparesStatements
    }

    func limits(of lane: TransactionOptions.Lane) -> PoolLimits {
        switch lane {
        case .interactive: interactive
        case .background: background
        }
    }
}
