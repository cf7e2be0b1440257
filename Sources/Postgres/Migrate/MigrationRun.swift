// SPDX-License-Identifier: Apache-2.0
internal import Logging

/// The steps of a migration, one after the other on a thread that may block.
struct MigrationRun: Sendable {
    let configuration: ConnectionConfiguration
    let patience: Migrator.Patience
    let logger: Logger

    /// What is to be done. Without the table nothing was ever applied.
    func plan(_ files: [MigrationFile]) throws(MigrationFailure) -> MigrationPlan {
        try MigrationPlan(files: files, applied: applied(connect()))
    }

    /// Applies what is pending, alone.
    func migrate(_ files: [MigrationFile]) throws(MigrationFailure) -> [MigrationFile] {
        // Held by this session until it is closed at the end; the files run in others.
        let lock = try connect()
        try retrying("The migrator") { () throws(PostgresError) in _ = try lock.execute(LockMigrations()) }
        try other { () throws(PostgresError) -> Void in _ = try lock.execute(CreateMigrationTable()) }
        let plan = try MigrationPlan(files: files, applied: applied(lock))
        if let beyond = plan.beyond.first { throw .missing(applied: beyond.fileName) }
        for file in plan.pending {
            try apply(file)
            logger.info("applied a migration", metadata: ["file": "\(file.fileName)"])
        }
        // A session that was lost would have lost the lock with it; the last file would not have been alone.
        try other { () throws(PostgresError) in try lock.ping() }
        return plan.pending
    }

    private func applied(_ connection: Connection) throws(MigrationFailure) -> [AppliedMigration] {
        try other { () throws(PostgresError) in
            connection.beginWithoutTransaction()
            guard try connection.first(HasMigrationTable()) == true else { return [] }
            return try connection.query(AppliedMigrations())
        }
    }

    private func apply(_ file: MigrationFile) throws(MigrationFailure) {
        let connection = try connect(waitsForLocks: !file.isTransactional)
        guard file.isTransactional else { return try applyInSteps(file, connection) }
        try retrying(file.fileName, file) { () throws(PostgresError) in
            do throws(PostgresError) {
                connection.beginTransaction(TransactionOptions(name: "migration"))
                _ = try connection.execute(BeginMigration(file: file))
                try connection.run(file.script, name: "migration")
            } catch {
                connection.rollBackTransaction()
                throw error
            }
        }
        guard connection.handle.transactionStatus == .open else { throw .endedTransaction(fileName: file.fileName) }
        try other(file) { () throws(PostgresError) in
            try connection.run(.resetSession, name: "reset_session")
            _ = try connection.execute(FinishMigration(version: file.version))
            try connection.commitTransaction()
        }
    }

    /// Without a transaction: the row stays unfinished if the file fails, because nobody knows how far it came.
    private func applyInSteps(_ file: MigrationFile, _ connection: Connection) throws(MigrationFailure) {
        try other(file) { () throws(PostgresError) in
            connection.beginWithoutTransaction()
            _ = try connection.execute(BeginMigration(file: file))
            try connection.run(file.script, name: "migration")
            try connection.run(.resetSession, name: "reset_session")
            _ = try connection.execute(FinishMigration(version: file.version))
        }
    }

    /// - Parameter waitsForLocks: for `create index concurrently` and the like, which hold nobody up while they wait,
    ///   and would leave half an index behind if they gave up.
    private func connect(waitsForLocks: Bool = false) throws(MigrationFailure) -> Connection {
        let limits = SessionLimits(
            statement: .zero, lock: waitsForLocks ? .zero : patience.lockTimeout, idleInTransaction: .zero)
        do throws(ConnectionFailure) {
            return try Connection(configuration, limits: limits)
        } catch {
            throw .disconnected(reason: "\(error)")
        }
    }

    /// Repeats what could not get a lock.
    private func retrying(
        _ what: String, _ file: MigrationFile? = nil, _ body: () throws(PostgresError) -> Void
    ) throws(MigrationFailure) {
        for attempt in 1...max(patience.attempts, 1) {
            do throws(PostgresError) {
                return try body()
            } catch {
                guard error.sqlState == .lockNotAvailable || error.sqlState == .deadlockDetected else {
                    throw failure(error, file)
                }
                logger.notice("a migration waits for a lock", metadata: ["what": "\(what)", "attempt": "\(attempt)"])
                if attempt < patience.attempts { WorkerThread.sleep(patience.pause) }
            }
        }
        throw .busy(what: what)
    }

    private func other<Answer>(
        _ file: MigrationFile? = nil, _ body: () throws(PostgresError) -> Answer
    ) throws(MigrationFailure) -> Answer {
        do throws(PostgresError) {
            return try body()
        } catch {
            throw failure(error, file)
        }
    }

    private func failure(_ error: PostgresError, _ file: MigrationFile?) -> MigrationFailure {
        guard case .server(let refusal) = error else { return .disconnected(reason: error.description) }
        return .refused(
            fileName: file?.fileName ?? "schema_migration",
            line: refusal.position.flatMap { file?.script.line(at: $0) },
            sqlState: refusal.sqlState, message: refusal.message)
    }
}
