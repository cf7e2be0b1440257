// SPDX-License-Identifier: Apache-2.0

extension Transaction {
    /// Sends bytes with COPY FROM STDIN, in the format that the command names; pieces may end anywhere.
    ///
    /// What the sequence takes its time for, the server waits for: read files beforehand or in pieces.
    ///
    /// - Returns: how many rows were stored.
    @discardableResult
    public borrowing func copyIn(_ command: CopyCommand, pieces: some Sequence<[UInt8]>) throws -> Int {
        var iterator = pieces.makeIterator()
        return try connection.copyIn(command) { iterator.next()?[...] }
    }

    /// Sends rows with COPY FROM STDIN in the binary format, which is the fastest way to store many.
    ///
    /// ```swift
    /// try tx.copyIn(seed, rows: cases) { row, writer in writer.append(row.id, row.title, row.dueAt) }
    /// ```
    ///
    /// - Parameter write: appends one row or more for each element. What it throws ends the copy.
    /// - Returns: how many rows were stored.
    @discardableResult
    public borrowing func copyIn<Rows: Sequence>(
        _ command: CopyCommand, rows: Rows, _ write: (Rows.Element, inout CopyRowWriter) throws -> Void
    ) throws -> Int {
        var iterator = rows.makeIterator()
        var writer = CopyRowWriter()
        var isFinished = false
        return try connection.copyIn(command) {
            guard !isFinished else { return nil }
            while !isFinished, !writer.isFull {
                if let row = iterator.next() {
                    try write(row, &writer)
                } else {
                    writer.finish()
                    isFinished = true
                }
            }
            return writer.take()[...]
        }
    }

    /// Receives bytes with COPY TO STDOUT, in the format that the command names.
    ///
    /// - Parameter receive: gets one row after the other, each valid until it returns. What it throws cancels the
    ///   command and fails the transaction.
    /// - Returns: how many rows came.
    @discardableResult
    public borrowing func copyOut(_ command: CopyCommand, _ receive: (RawSpan) throws -> Void) throws -> Int {
        try connection.copyOut(command, receive)
    }

    /// Receives rows with COPY TO STDOUT in the binary format, one at a time, however many they are.
    ///
    /// ```swift
    /// try tx.copyOutRows(export) { row in let (id, title) = try row.decode(Int64.self, String.self); … }
    /// ```
    ///
    /// - Parameter receive: as for ``copyOut(_:_:)``.
    /// - Returns: how many rows came.
    @discardableResult
    public borrowing func copyOutRows(
        _ command: CopyCommand, _ receive: (borrowing CopyRow) throws -> Void
    ) throws -> Int {
        var reader = CopyRowReader(command: command.name)
        return try connection.copyOut(command) { piece in
            if let row = try reader.row(in: piece) { try receive(row) }
        }
    }
}
