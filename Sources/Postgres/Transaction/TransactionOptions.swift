// SPDX-License-Identifier: Apache-2.0

/// How a transaction is to be run.
public struct TransactionOptions: Sendable {
    /// The name in metrics and logs; without one, a single statement is known by its own and the rest as "transaction".
    public var name: StaticString?
    public var lane: Lane
    public var isolation: Isolation
    public var access: Access
    public var retry: RetryPolicy
    /// Settings for the length of the transaction, sent in the same round trip as its first statement.
    public var settings: SessionSettings
    /// How long each statement may run; `nil` takes the limit of the lane.
    public var statementTimeout: Duration?

    public init(
        name: StaticString? = nil, lane: Lane = .interactive, isolation: Isolation = .readCommitted,
        access: Access = .readWrite, retry: RetryPolicy = .none, settings: SessionSettings = [:],
        statementTimeout: Duration? = nil
    ) {
        self.name = name
        self.lane = lane
        self.isolation = isolation
        self.access = access
        self.retry = retry
        self.settings = settings
        self.statementTimeout = statementTimeout
    }

    /// The workers that run the transaction.
    public enum Lane: String, Hashable, Sendable, CaseIterable {
        /// Short work that somebody waits for.
        case interactive
        /// Jobs and exports, which must never keep an interactive one waiting.
        case background
    }

    /// What concurrent transactions may see of each other.
    public enum Isolation: Int, Hashable, Sendable, CaseIterable {
        case readCommitted
        case repeatableRead
        case serializable
    }

    /// Whether the transaction may write.
    public enum Access: Int, Hashable, Sendable, CaseIterable {
        case readWrite
        case readOnly
    }

    /// Whether a single statement can run as it is, without `begin` and `commit` around it.
    var isPlain: Bool {
        isolation == .readCommitted && access == .readWrite && settings.isEmpty && statementTimeout == nil
    }
}
