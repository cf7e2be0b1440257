// SPDX-License-Identifier: Apache-2.0

// A trip is: `openTrip`, any number of `send`, then `closeTrip`, which costs one round trip for all of them.
extension Connection {
    /// Starts a trip; sends what a transaction that has not begun yet needs first.
    @usableFromInline
    func openTrip() throws(PostgresError) {
        if let job, job.isCancelled { throw .cancelled }
        switch transaction.phase {
        case .committed: throw .transaction(.alreadyEnded)
        case .aborted(let reason): throw reason
        case .none, .open: try enterPipeline()
        case .pending:
            try enterPipeline()
            try sendBegin()
            transaction.phase = .open
        }
    }

    /// Adds a statement, preparing it on the way if it is due.
    @usableFromInline
    func send(
        _ sql: SQL, of type: ObjectIdentifier, _ preparation: StatementPreparation, _ name: StaticString
    ) throws(PostgresError) {
        let isSent =
            switch preparation {
            case _ where neverPrepares: handle.sendUnprepared(text: sql.text, sql)
            case .byType: try send(sql, as: .type(type), text: nil, name: name)
            case .byText: try send(byText: sql, name: name)
            case .never: handle.sendUnprepared(text: sql.text, sql)
            }
        guard isSent else { throw sendFailure() }
        steps.append(.statement(name))
    }

    /// Adds a command of the driver.
    func send(_ command: Command) throws(PostgresError) {
        if let name = commandNames[command.index] {
            guard handle.sendPrepared(name: name) else { throw sendFailure() }
        } else if neverPrepares {
            guard handle.sendUnprepared(text: command.text.description) else { throw sendFailure() }
        } else {
            let name = cache.newName()
            guard handle.sendPrepare(name: name, text: command.text.description, types: []) else { throw sendFailure() }
            steps.append(.prepareCommand(command))
            commandNames[command.index] = name
            guard handle.sendPrepared(name: name) else { throw sendFailure() }
        }
        steps.append(.command(command))
    }

    private func send(byText sql: borrowing SQL, name: StaticString) throws(PostgresError) -> Bool {
        let text = sql.text
        return try send(sql, as: .text(text), text: text, name: name)
    }

    private func send(
        _ sql: borrowing SQL, as key: StatementCache.Key, text: String?, name statement: StaticString
    ) throws(PostgresError) -> Bool {
        switch cache.plan(for: key) {
        case .run(let name):
            assert(
                text != nil || sql.text == preparedTexts[key],
                "The text of \(statement) depends on its values: say so by `preparation`.")
            return handle.sendPrepared(name: name, sql)
        case .runUnprepared:
            return handle.sendUnprepared(text: text ?? sql.text, sql)
        case .prepareAndRun(let name):
            let isSent = handle.sendPrepare(name: name, text: text ?? sql.text, types: sql.parameterTypes)
            guard isSent else { throw sendFailure() }
            steps.append(.prepare(key, statement: statement))
            assert(remember(sql.text, of: key))
            return handle.sendPrepared(name: name, sql)
        }
    }

    private func remember(_ text: String, of key: StatementCache.Key) -> Bool {
        preparedTexts[key] = text
        return true
    }

    private func sendBegin() throws(PostgresError) {
        let options = transaction.options
        try send(.begin(options))
        var settings = options.settings
        if let timeout = options.statementTimeout { settings.set("statement_timeout", to: timeout.wholeMilliseconds) }
        guard !settings.isEmpty else { return }
        let sql = settings.sql
        let name: StaticString = "settings"
        let isSent =
            neverPrepares ? handle.sendUnprepared(text: sql.text, sql) : try send(byText: sql, name: name)
        guard isSent else { throw sendFailure() }
        steps.append(.setting(name))
    }

    private func enterPipeline() throws(PostgresError) {
        steps.removeAll(keepingCapacity: true)
        tripCount += 1
        guard handle.enterPipeline() else { throw sendFailure() }
    }

    /// A command that could not even be queued: libpq says why, and the session is given up.
    private func sendFailure() -> PostgresError {
        isBroken = true
        return .connection(ConnectionFailure(.lost, message: handle.lastMessage))
    }
}
