// SPDX-License-Identifier: Apache-2.0

extension Connection {
    /// Remembers that a transaction is wanted. Nothing is sent before its first statement.
    @usableFromInline
    func beginTransaction(_ options: TransactionOptions) {
        transaction = TransactionState(phase: .pending, options: options)
        setPatience(options.statementTimeout ?? limits.statement)
    }

    /// Lets each trip commit by itself.
    func beginWithoutTransaction() {
        transaction = TransactionState()
        setPatience(limits.statement)
    }

    /// Runs the body of a transaction and commits.
    // 2026-11: made here and not in the inlinable code that calls, because swift 6.3.1 crashes when it reads a borrowed
    // temporary without copies from another module, and when it inlines the reading into a caller.
    @usableFromInline
    @inline(never)
    func runTransaction(
        _ options: TransactionOptions, _ body: (borrowing Transaction) throws -> Void
    ) throws {
        beginTransaction(options)
        try body(Transaction(connection: self))
        try commitTransaction()
    }

    /// Commits what the body did, unless it did nothing or has committed itself.
    func commitTransaction() throws(PostgresError) {
        switch transaction.phase {
        case .none, .committed: return
        case .aborted(let reason): throw reason
        case .pending: transaction.phase = .committed
        case .open:
            try openTrip()
            try send(.commit)
            try closeTrip { _ in }
        }
    }

    /// Rolls back whatever is open. A failure is not reported, because it would mask the reason for rolling back; the
    /// session is given up instead.
    func rollBackTransaction() {
        transaction.phase = .none
        guard !isBroken, handle.transactionStatus != .idle else { return }
        do throws(PostgresError) {
            try openTrip()
            try send(.rollback)
            try closeTrip { _ in }
        } catch {
            isBroken = true
        }
    }

    /// Asks the server for a sign of life.
    func ping() throws(PostgresError) {
        beginWithoutTransaction()
        try openTrip()
        try send(.ping)
        try closeTrip { _ in }
    }

    /// Drops what the server keeps for statements that will not be used again. Called when nobody waits.
    func tidyStatements() {
        guard !isBroken, hasStalePlans || !cache.evicted.isEmpty else { return }
        beginWithoutTransaction()
        do throws(PostgresError) {
            try openTrip()
            if hasStalePlans {
                try sendMaintenance("deallocate all")
            } else {
                for name in cache.takeEvicted() { try sendMaintenance("deallocate \(name)") }
            }
            try closeTrip { _ in }
        } catch {
            isBroken = true
        }
        guard hasStalePlans else { return }
        hasStalePlans = false
        cache.removeAll()
        commandNames = [String?](repeating: nil, count: Command.count)
    }

    private func sendMaintenance(_ text: String) throws(PostgresError) {
        guard handle.sendUnprepared(text: text) else {
            throw .connection(ConnectionFailure(.lost, message: handle.lastMessage))
        }
        steps.append(.setting("deallocate"))
    }

    /// The server ends a statement after its time-out; if it stays silent much longer than that, it is gone.
    private func setPatience(_ statementTimeout: Duration) {
        let seconds = Int(statementTimeout.components.seconds)
        waiter.patienceSeconds = statementTimeout > .zero ? seconds + 10 : 0
    }
}
