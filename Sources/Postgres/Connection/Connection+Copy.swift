// SPDX-License-Identifier: Apache-2.0

// COPY does not go through pipelines, so a transaction that has not begun yet begins with a trip of its own.
extension Connection {
    /// The most that is handed to libpq at once: larger pieces grow its buffer for good.
    private static let largestPiece = 65_536

    /// Sends data with COPY FROM STDIN.
    ///
    /// - Parameter next: returns the next piece, empty or not, and nil at the end. What it throws makes the server
    ///   give up the copy, and is thrown on.
    /// - Returns: how many rows the server stored.
    func copyIn(_ command: CopyCommand, _ next: () throws -> ArraySlice<UInt8>?) throws -> Int {
        let step = try openCopy(command, expecting: .copyIn)
        do {
            while let piece = try next() {
                try keepingTrack { () throws(ConnectionFailure) in try put(piece) }
            }
        } catch {
            // The server's answer to this, an error with the words below, is no news.
            if !isBroken { _ = try closeCopyIn(failure: "the program gave up", step) }
            throw error
        }
        switch try closeCopyIn(failure: nil, step) {
        case .success(let count): return count
        case .failure(let error): throw PostgresError.server(error)
        }
    }

    /// Receives data with COPY TO STDOUT.
    ///
    /// - Parameter receive: gets the pieces, each a whole row. What it throws cancels the command, and is thrown on.
    /// - Returns: how many rows the server sent.
    func copyOut(_ command: CopyCommand, _ receive: (RawSpan) throws -> Void) throws -> Int {
        let step = try openCopy(command, expecting: .copyOut)
        var bodyError: (any Error)?
        try keepingTrack { () throws(ConnectionFailure) in
            while bodyError == nil, let result = try nextPiece(receive) {
                guard case .failure(let error) = result else { continue }
                bodyError = error
                // Without this the rest would have to be read to its end, however long it is.
                _ = canceller.cancel()
                while try nextPiece({ _ in }) != nil {}
            }
        }
        let outcome = try keepingTrack { () throws(ConnectionFailure) in try copyOutcome(step) }
        if let bodyError { throw bodyError }
        switch outcome {
        case .success(let count): return count
        case .failure(let error): throw PostgresError.server(error)
        }
    }

    private func openCopy(_ command: CopyCommand, expecting kind: PQResult.Kind) throws(PostgresError) -> Step {
        if let job, job.isCancelled { throw .cancelled }
        if transaction.phase != .open {
            try openTrip()
            try closeTrip { _ in }
        }
        let step = Step.statement(command.name)
        let refusal = try keepingTrack { () throws(ConnectionFailure) -> ServerError? in
            guard handle.sendScript(command.sql.text) else { throw lost() }
            try flush()
            guard let result = try nextResult() else { throw lost() }
            if result.kind == kind { return nil }
            guard result.kind == .failure else { throw lost(message: "\(command.name) is another command") }
            let error = try serverError(result, step)
            try finish(step)
            return error
        }
        if let refusal { throw .server(refusal) }
        return step
    }

    private func put(_ piece: ArraySlice<UInt8>) throws(ConnectionFailure) {
        var rest = piece
        while !rest.isEmpty {
            let part = rest.prefix(Self.largestPiece)
            try repeating { unsafe part.withUnsafeBytes { unsafe handle.putCopyData($0) } }
            rest = rest.dropFirst(part.count)
            // Sent at once, or libpq would collect the whole file in memory.
            try flush()
        }
    }

    private func closeCopyIn(
        failure: String?, _ step: Step
    ) throws(PostgresError) -> Result<Int, ServerError> {
        try keepingTrack { () throws(ConnectionFailure) in
            try repeating { handle.putCopyEnd(failure: failure) }
            try flush()
            return try copyOutcome(step)
        }
    }

    /// Takes a step until the socket has room for it.
    private func repeating(_ take: () -> PQConnectionHandle.CopyStep) throws(ConnectionFailure) {
        while true {
            switch take() {
            case .done: return
            case .mustWait: try flush()
            case .failed: throw lost()
            }
        }
    }

    /// The next piece from the server, and what became of it; nil at the end.
    private func nextPiece(
        _ receive: (RawSpan) throws -> Void
    ) throws(ConnectionFailure) -> Result<Void, any Error>? {
        var silentSeconds = 0
        while true {
            let (step, answer) = unsafe handle.takeCopyData { bytes in
                Result { try receive(unsafe bytes.bytes) }
            }
            switch step {
            case .done: return answer
            // The reason is in the result that follows.
            case .failed: return nil
            case .mustWait:
                try waiter.wait(handle.socket, for: .read, silentSeconds: &silentSeconds)
                guard handle.consumeInput() else { throw lost() }
            }
        }
    }

    private func copyOutcome(_ step: Step) throws(ConnectionFailure) -> Result<Int, ServerError> {
        guard let result = try nextResult() else { throw lost() }
        let outcome: Result<Int, ServerError> =
            result.kind == .failure ? .failure(try serverError(result, step)) : .success(result.tag.affectedRows)
        try finish(step)
        return outcome
    }

    private func finish(_ step: Step) throws(ConnectionFailure) {
        guard try nextResult() == nil else {
            throw lost(message: "more than one answer to \(step.name)")
        }
    }
}
