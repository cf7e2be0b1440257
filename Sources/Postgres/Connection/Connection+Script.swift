// SPDX-License-Identifier: Apache-2.0

extension Connection {
    /// Runs all statements of a script in one message.
    ///
    /// Outside of a transaction PostgreSQL wraps several statements of one message in a transaction of their own.
    ///
    /// - Parameter name: for errors.
    /// - Throws: the first error; the statements after it are not run.
    func run(_ script: Script, name: StaticString) throws(PostgresError) {
        let error = try keepingTrack { () throws(ConnectionFailure) -> ServerError? in
            guard handle.sendScript(script.text) else { throw lost() }
            try flush()
            var firstError: ServerError?
            while let result = try nextResult() {
                switch result.kind {
                case .rows, .command: break
                case .failure:
                    let error = try serverError(result, .statement(name))
                    firstError = firstError ?? error
                case .copyIn, .copyOut, .pipelineEnd, .skipped:
                    throw ConnectionFailure(.lost, message: "\(name) copies data, which a script cannot")
                }
            }
            return firstError
        }
        if let error { throw .server(error) }
    }

    /// Runs steps outside of a pipeline; after a failure the session is not used again.
    func keepingTrack<Answer>(
        _ steps: () throws(ConnectionFailure) -> Answer
    ) throws(PostgresError) -> Answer {
        do throws(ConnectionFailure) {
            return try steps()
        } catch {
            isBroken = true
            let reason = PostgresError.connection(error)
            transaction.phase = .aborted(reason)
            throw reason
        }
    }
}
