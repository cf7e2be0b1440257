// SPDX-License-Identifier: Apache-2.0

/// A session that could not be opened or was lost.
public struct ConnectionFailure: Error, Hashable, Sendable {
    /// What happened.
    public var reason: Reason
    /// The code, if the server had time to send one, for example `57P01` when it shuts down.
    public var sqlState: SQLState?
    /// What libpq says; it may name hosts and users, so it is in `debugDescription` only.
    public var message: String
    /// Whether the failure came before anything of the job was sent, so that running it again is harmless.
    public var isSafeToRetry: Bool

    /// What happened to a session.
    public enum Reason: String, Hashable, Sendable {
        case outOfMemory = "libpq is out of memory"
        case refused = "the server could not be reached or refused the session"
        case unsuitable = "the server does not meet the requirements"
        case lost = "the session was lost"
        case unresponsive = "the server did not answer in time"
        case interrupted = "the program stopped waiting for the server"
    }

    public init(_ reason: Reason, sqlState: SQLState? = nil, message: String, isSafeToRetry: Bool = false) {
        self.reason = reason
        self.sqlState = sqlState
        self.message = message
        self.isSafeToRetry = isSafeToRetry
    }
}

extension ConnectionFailure: CustomStringConvertible, CustomDebugStringConvertible {
    public var description: String { "\(reason.rawValue)\(sqlState.map { " (\($0))" } ?? "")" }

    /// Everything that is known. For logs of level debug only.
    public var debugDescription: String { "\(description): \(message)" }
}
