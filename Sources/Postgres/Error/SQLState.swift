// SPDX-License-Identifier: Apache-2.0

/// The five characters by which PostgreSQL names a condition, the same in every language of the server's messages.
///
/// Every condition of PostgreSQL's own list is a constant here, and codes that a server's functions raise for
/// themselves are made by ``init(rawValue:)``. A switch over states therefore always has a `default`.
public struct SQLState: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    init(_ rawValue: String) {
        self.init(rawValue: rawValue)
    }

    /// The first two characters, which say what kind of condition it is.
    public var `class`: Class {
        Class(rawValue: String(rawValue.prefix(2)))
    }

    public var description: String {
        rawValue
    }
}

extension SQLState {
    /// The first two characters of a state.
    public struct Class: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        init(_ rawValue: String) {
            self.init(rawValue: rawValue)
        }

        public var description: String {
            rawValue
        }
    }
}

extension SQLState {
    /// Whether the same transaction may succeed when it is run again from its start.
    ///
    /// True for serialization failures and deadlocks only: for these PostgreSQL itself asks that the client retry.
    public var isTransient: Bool {
        self == .serializationFailure || self == .deadlockDetected
    }

    /// Whether the session is over: the server goes down, is not up yet, or closed the connection on its own account.
    public var endsSession: Bool {
        switch self {
        case .adminShutdown, .crashShutdown, .cannotConnectNow, .databaseDropped, .idleSessionTimeout,
            .idleInTransactionSessionTimeout:
            true
        default:
            self.class == .connectionException
        }
    }
}
