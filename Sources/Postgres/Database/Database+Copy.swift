// SPDX-License-Identifier: Apache-2.0

extension Database {
    /// Stores bytes that arrive over time, such as an upload, with COPY FROM STDIN in a transaction of its own.
    ///
    /// The session is occupied until the last byte has come: choose the lane and the statement time-out for it. It is
    /// never run again, whatever `options.retry` says, because the bytes come only once.
    ///
    /// - Parameter pieces: in the format that the command names; they may end anywhere. What it throws ends the copy.
    /// - Returns: how many rows were stored.
    @discardableResult
    public func copyIn<Pieces: AsyncSequence & Sendable>(
        _ command: CopyCommand, pieces: Pieces, _ options: TransactionOptions = .init(lane: .background)
    ) async throws -> Int where Pieces.Element == [UInt8] {
        let source = CopySource()
        return try await withTaskCancellationHandler {
            async let count = copyIn(command, from: source, options)
            do {
                for try await piece in pieces {
                    guard await source.send(piece) else { break }
                }
                source.finish(.success(()))
            } catch {
                source.finish(.failure(error))
            }
            return try await count
        } onCancel: {
            source.finish(.failure(CancellationError()))
        }
    }

    /// Hands the rows of COPY TO STDOUT to a task as they come, for exports that are larger than memory.
    ///
    /// The session is occupied until the last row is taken, or the body returns.
    ///
    /// - Parameter body: takes the pieces, each of whole rows in the format that the command names.
    public func copyOut<Answer: Sendable>(
        _ command: CopyCommand, _ options: TransactionOptions = .init(lane: .background),
        _ body: (CopySink) async throws -> Answer
    ) async throws -> Answer {
        let sink = CopySink()
        return try await withTaskCancellationHandler {
            async let export: Void = copyOut(command, to: sink, options)
            let answer: Answer
            do {
                answer = try await body(sink)
            } catch {
                sink.abandon()
                // What the body threw says more than that nobody took the rest.
                try? await export
                throw error
            }
            sink.abandon()
            do {
                try await export
            } catch is CopySink.Abandoned {
                // The body had seen enough.
            }
            return answer
        } onCancel: {
            sink.abandon()
        }
    }

    private func copyIn(
        _ command: CopyCommand, from source: CopySource, _ options: TransactionOptions
    ) async throws -> Int {
        defer { source.abandon() }
        return try await transaction(options.once(command)) { transaction in
            try transaction.connection.copyIn(command) { try source.next()?[...] }
        }
    }

    private func copyOut(_ command: CopyCommand, to sink: CopySink, _ options: TransactionOptions) async throws {
        do {
            try await transaction(options.once(command)) { transaction in
                // Rows are small and handing one over wakes a task, so they travel together.
                var piece: [UInt8] = []
                _ = try transaction.connection.copyOut(command) { row in
                    unsafe row.withUnsafeBytes { unsafe piece.append(contentsOf: $0) }
                    guard piece.count >= CopyRowWriter.pieceSize else { return }
                    try sink.send(piece)
                    piece.removeAll(keepingCapacity: true)
                }
                if !piece.isEmpty { try sink.send(piece) }
            }
            sink.finish(.success(()))
        } catch {
            sink.finish(.failure(error))
            throw error
        }
    }
}

extension TransactionOptions {
    /// Named for the command unless the caller chose a name, and never run again.
    fileprivate func once(_ command: CopyCommand) -> Self {
        var options = self
        options.name = name ?? command.name
        options.retry = .none
        return options
    }
}
