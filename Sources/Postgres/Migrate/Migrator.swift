// SPDX-License-Identifier: Apache-2.0
public import Logging

/// Brings the schema of a database forward to the files of a release.
///
/// Migrators of one database exclude each other by an advisory lock. Each file runs in a transaction of its own,
/// together with its row in `schema_migration`, and in a session of its own, so that a `set` in one file means nothing
/// to the next. There is no way back: a mistake is corrected by a further file.
///
/// The calls run on a thread of their own and may be awaited anywhere.
public struct Migrator: Sendable {
    private let configuration: ConnectionConfiguration
    private let files: [MigrationFile]
    private let patience: Patience
    private let logger: Logger

    /// How long to wait for locks.
    public struct Patience: Sendable, Hashable {
        /// How long a statement waits for a lock. Whoever comes to the table after us waits as long, so it is short.
        public var lockTimeout: Duration
        /// How often a file is tried in all.
        public var attempts: Int
        /// The pause after an attempt, in which the others catch up.
        public var pause: Duration

        public init(lockTimeout: Duration = .seconds(3), attempts: Int = 10, pause: Duration = .seconds(1)) {
            self.lockTimeout = lockTimeout
            self.attempts = attempts
            self.pause = pause
        }
    }

    /// - Parameters:
    ///   - configuration: signs in as the owner of the schema.
    ///   - files: what ``MigrationFile/all(in:)`` returned.
    public init(
        _ configuration: ConnectionConfiguration, files: [MigrationFile], patience: Patience = Patience(),
        logger: Logger
    ) {
        self.configuration = configuration
        self.files = files
        self.patience = patience
        self.logger = logger
    }

    /// Runs what is pending, and returns it.
    ///
    /// The files before one that fails stay applied. A database with migrations beyond the last file is refused.
    @discardableResult
    public func migrate() async throws(MigrationFailure) -> [MigrationFile] {
        try await onThread { run throws(MigrationFailure) in try run.migrate(files) }
    }

    /// Compares database and files without changing anything, also as a role that may only read `schema_migration`.
    public func status() async throws(MigrationFailure) -> MigrationStatus {
        try await onThread { run throws(MigrationFailure) in MigrationStatus(try run.plan(files)) }
    }

    private func onThread<Answer: Sendable>(
        _ body: @escaping @Sendable (MigrationRun) throws(MigrationFailure) -> Answer
    ) async throws(MigrationFailure) -> Answer {
        let run = MigrationRun(configuration: configuration, patience: patience, logger: logger)
        let result = await WorkerThread.run {
            Result { () throws(MigrationFailure) in try body(run) }
        }
        return try result.get()
    }
}
