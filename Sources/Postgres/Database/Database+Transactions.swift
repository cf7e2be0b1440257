// SPDX-License-Identifier: Apache-2.0

extension Database {
    /// Runs a transaction: commits when the body returns, rolls back when it throws.
    ///
    /// The body runs on a worker, does not suspend, and may run more than once if `options.retry` says so. `begin`
    /// travels with its first statement, so a body that sends nothing costs nothing; ``Transaction/commit(_:)-(Pipeline)``
    /// saves the round trip of the commit.
    ///
    /// - Throws: what the body throws; ``PostgresError`` if the commit fails or the job never ran;
    ///   `CancellationError` if the task was cancelled before the commit.
    @discardableResult
    @inlinable
    public func transaction<Answer: Sendable>(
        _ options: TransactionOptions = .init(),
        _ body: @escaping @Sendable (borrowing Transaction) throws -> Answer
    ) async throws -> Answer {
        let answer = AnswerBox<Answer>()
        try await perform(options) { connection in
            try connection.runTransaction(options) { transaction in answer.value = try body(transaction) }
        }
        return answer.take()
    }

    /// Runs one statement in a transaction of its own, in one round trip, and returns its rows.
    @inlinable
    public func query<S: Statement>(
        _ statement: S, _ options: TransactionOptions = .init()
    ) async throws -> [S.Row] {
        try await perform(options.named(S.name)) { connection in
            try connection.query(statement, committing: connection.begin(for: options))
        }
    }

    /// Runs one statement in a transaction of its own, in one round trip, and returns its first row.
    @inlinable
    public func first<S: Statement>(
        _ statement: S, _ options: TransactionOptions = .init()
    ) async throws -> S.Row? {
        try await perform(options.named(S.name)) { connection in
            try connection.first(statement, committing: connection.begin(for: options))
        }
    }

    /// Runs one statement in a transaction of its own, in one round trip; returns how many rows it touched.
    @discardableResult
    @inlinable
    public func execute<S: Statement>(
        _ statement: S, _ options: TransactionOptions = .init()
    ) async throws -> Int {
        try await perform(options.named(S.name)) { connection in
            try connection.execute(statement, committing: connection.begin(for: options))
        }
    }

    /// Runs SQL that has no statement type of its own; returns how many rows it touched.
    @discardableResult
    public func execute(_ sql: SQL, _ options: TransactionOptions = .init()) async throws -> Int {
        try await execute(AdHoc(sql: sql), options)
    }

    /// Runs several statements in a transaction of their own, in one round trip, and returns the rows of each.
    @discardableResult
    @inlinable
    public func pipeline<each S: Statement>(
        _ statements: repeat each S, options: TransactionOptions = .init()
    ) async throws -> (repeat [(each S).Row]) {
        try await perform(options) { connection in
            connection.beginTransaction(options)
            return try connection.pipeline(repeat each statements, committing: true)
        }
    }
}

extension Connection {
    /// Chooses how a single statement is run: as it is if that is enough, else between `begin` and `commit`.
    @usableFromInline
    func begin(for options: TransactionOptions) -> Bool {
        if options.isPlain {
            beginWithoutTransaction()
            return false
        }
        beginTransaction(options)
        return true
    }
}

extension TransactionOptions {
    /// A single statement is measured under its own name, unless the caller chose one.
    @usableFromInline
    func named(_ name: StaticString) -> Self {
        var options = self
        options.name = self.name ?? name
        return options
    }
}
