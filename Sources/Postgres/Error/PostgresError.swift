// SPDX-License-Identifier: Apache-2.0

/// Everything that can go wrong in this module.
public indirect enum PostgresError: Error, Hashable, Sendable {
    /// The server refused or failed a statement.
    case server(ServerError)
    /// The session could not be opened or was lost.
    case connection(ConnectionFailure)
    /// A column does not fit the Swift type.
    case decoding(DecodingFailure)
    /// The job never ran.
    case pool(PoolFailure)
    /// The transaction did not end as it was asked to.
    case transaction(TransactionFailure)
    /// The task that waits for the transaction was cancelled. Outside of the body this is a `CancellationError`.
    case cancelled
}

/// Why a job never ran. All of these are safe to repeat.
public enum PoolFailure: Error, Hashable, Sendable {
    /// As many jobs wait already as may wait.
    case queueFull
    /// No worker became free in time.
    case queueTimeout
    /// The server has been unreachable for some time, so waiting would not help.
    case unavailable(ConnectionFailure)
    /// The program is stopping, or has not started.
    case notRunning
}

/// How the end of a transaction went wrong.
public enum TransactionFailure: Error, Hashable, Sendable {
    /// The server answered `COMMIT` with `ROLLBACK`: an earlier statement had failed and the body ignored it.
    case rolledBack
    /// The session was lost after `COMMIT` had been sent. Whether it took effect is unknown, so it is never repeated
    /// here; the caller may, if the transaction recognises its own repetition.
    case outcomeUnknown(ConnectionFailure)
    /// A statement was used after the transaction had been committed by its last pipeline, or one of its statements
    /// ended it by its own text.
    case alreadyEnded
}

extension PostgresError: CustomStringConvertible, CustomDebugStringConvertible {
    /// Safe to log: no texts of the server and no values.
    public var description: String {
        switch self {
        case .server(let error): error.description
        case .connection(let failure): failure.description
        case .decoding(let failure): failure.description
        case .pool(.queueFull): "too many jobs wait for the database"
        case .pool(.queueTimeout): "no database worker became free in time"
        case .pool(.unavailable(let failure)): "the database is unavailable: \(failure)"
        case .pool(.notRunning): "the database service is not running"
        case .transaction(.rolledBack): "the server rolled the transaction back instead of committing it"
        case .transaction(.outcomeUnknown(let failure)):
            "it is unknown whether the transaction was committed: \(failure)"
        case .transaction(.alreadyEnded): "the transaction has already ended"
        case .cancelled: "the task was cancelled"
        }
    }

    /// Everything that is known. For logs of level debug only: it quotes data.
    public var debugDescription: String {
        switch self {
        case .server(let error): error.debugDescription
        case .connection(let failure): failure.debugDescription
        case .pool(.unavailable(let failure)): "\(description): \(failure.debugDescription)"
        case .transaction(.outcomeUnknown(let failure)): "\(description): \(failure.debugDescription)"
        case .decoding, .pool, .transaction, .cancelled: description
        }
    }
}

extension PostgresError {
    /// The code of the server, if it is the server that failed.
    public var sqlState: SQLState? {
        if case .server(let error) = self { error.sqlState } else { nil }
    }

    /// Whether nothing had been sent to the server, so that the whole job may be run again.
    public var isSafeToRetry: Bool {
        switch self {
        case .connection(let failure): failure.isSafeToRetry
        case .pool: true
        case .server, .decoding, .transaction, .cancelled: false
        }
    }
}
