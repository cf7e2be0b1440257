// SPDX-License-Identifier: Apache-2.0

extension Connection {
    /// Ends a trip: writes everything, reads all answers, and reports the first error.
    ///
    /// - Parameter receive: gets the result of every statement that succeeded, in order.
    func closeTrip(_ receive: (consuming PQResult) -> Void) throws(PostgresError) {
        let endsTransaction = commitIsUnderway
        var firstError: PostgresError?
        do throws(ConnectionFailure) {
            guard handle.sendPipelineEnd() else { throw lost() }
            try flush()
            for step in steps { try readAnswer(to: step, &firstError, receive) }
            try readPipelineEnd(&firstError)
        } catch {
            isBroken = true
            // The server's own words ("terminating connection …") came before the end of the stream and say more.
            let failure = lossReported(by: firstError) ?? error
            let reason = endsTransaction ? PostgresError.transaction(.outcomeUnknown(failure)) : .connection(failure)
            transaction.phase = .aborted(reason)
            throw reason
        }
        settlePhase(endsTransaction: endsTransaction, firstError)
        if let firstError { throw firstError }
    }

    private var commitIsUnderway: Bool {
        if case .command(.commit) = steps.last { true } else { false }
    }

    private func settlePhase(endsTransaction: Bool, _ error: PostgresError?) {
        guard transaction.phase == .open else { return }
        if endsTransaction {
            transaction.phase = error.map { .aborted($0) } ?? .committed
        } else if handle.transactionStatus == .idle {
            // At rest without our commit: a statement ended the transaction by its own text.
            transaction.phase = .aborted(error ?? .transaction(.alreadyEnded))
        }
    }

    /// Writes until nothing is left. A server that is busy answering stops reading, so answers are taken meanwhile.
    func flush() throws(ConnectionFailure) {
        var silentSeconds = 0
        while true {
            guard let isFlushed = handle.flush() else { throw lost() }
            guard !isFlushed else { return }
            try waiter.wait(handle.socket, for: [.read, .write], silentSeconds: &silentSeconds)
            guard handle.consumeInput() else { throw lost() }
        }
    }

    private func readAnswer(
        to step: Step, _ firstError: inout PostgresError?, _ receive: (consuming PQResult) -> Void
    ) throws(ConnectionFailure) {
        guard let result = try nextResult() else { throw lost() }
        switch result.kind {
        case .rows, .command:
            if let error = accept(step, result.tag) { firstError = firstError ?? error }
            if case .statement = step { receive(result) }
        case .skipped:
            reject(step)
        case .failure:
            reject(step)
            let error = try serverError(result, step)
            firstError = firstError ?? .server(error)
        case .copyIn, .copyOut, .pipelineEnd:
            throw ConnectionFailure(.lost, message: "unexpected answer to \(step.name)")
        }
        guard try nextResult() == nil else {
            throw ConnectionFailure(.lost, message: "more than one answer to \(step.name)")
        }
    }

    /// Reads the end of the trip. Statements outside of a transaction commit there, so a deferred constraint can still
    /// fail them.
    private func readPipelineEnd(_ firstError: inout PostgresError?) throws(ConnectionFailure) {
        // libpq may put the mark for "no more results" between the late error and the end.
        for _ in 0..<3 {
            guard let result = try nextResult() else { continue }
            if result.kind == .pipelineEnd {
                guard handle.exitPipeline() else { break }
                return
            }
            guard result.kind == .failure else { break }
            let error = try serverError(result, steps.last ?? .statement("commit"))
            firstError = firstError ?? .server(error)
        }
        throw lost()
    }

    /// Waits for the next result; `nil` marks the end of the results of one command.
    func nextResult() throws(ConnectionFailure) -> PQResult? {
        var silentSeconds = 0
        while handle.isBusy {
            try waiter.wait(handle.socket, for: .read, silentSeconds: &silentSeconds)
            guard handle.consumeInput() else { throw lost() }
        }
        return handle.takeResult()
    }

    private func accept(_ step: Step, _ tag: CommandTag) -> PostgresError? {
        switch step {
        case .prepare(let key, _): cache.confirm(key)
        case .command(.commit) where tag.isRollback: return .transaction(.rolledBack)
        case .statement where tag.invalidatesPlans: hasStalePlans = true
        case .prepareCommand, .command, .setting, .statement: break
        }
        return nil
    }

    private func reject(_ step: Step) {
        switch step {
        case .prepare(let key, _): cache.forget(key)
        case .prepareCommand(let command): commandNames[command.index] = nil
        case .command, .setting, .statement: break
        }
    }

    func serverError(
        _ result: borrowing PQResult, _ step: Step
    ) throws(ConnectionFailure) -> ServerError {
        guard let state = result.sqlState else { throw lost(message: result.message) }
        transaction.firstFailure = transaction.firstFailure ?? state
        if isStalePlan(state, result) {
            hasStalePlans = true
            transaction.hasMetStalePlan = true
        }
        return result.serverError(in: step.name)
    }

    private func isStalePlan(_ state: SQLState, _ result: borrowing PQResult) -> Bool {
        // The second code says "feature not supported"; only the function of the server tells that a plan went stale.
        state == .invalidSQLStatementName
            || state == .featureNotSupported && result.sourceFunction == "RevalidateCachedQuery"
    }

    private func lossReported(by error: PostgresError?) -> ConnectionFailure? {
        guard case .server(let error) = error, error.severity != "ERROR" else { return nil }
        return ConnectionFailure(.lost, sqlState: error.sqlState, message: error.message)
    }

    func lost(message: String? = nil) -> ConnectionFailure {
        ConnectionFailure(.lost, message: message ?? handle.lastMessage)
    }
}
