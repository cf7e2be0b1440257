// SPDX-License-Identifier: Apache-2.0

/// One row that COPY TO STDOUT sent in the binary format, readable until the next one is asked for.
public struct CopyRow: ~Copyable, ~Escapable {
    private let fields: RawSpan
    private let columnCount: Int
    private let command: StaticString

    @_lifetime(copy fields)
    init(fields: RawSpan, columnCount: Int, command: StaticString) {
        self.fields = fields
        self.columnCount = columnCount
        self.command = command
    }

    /// Reads all columns by position.
    ///
    /// The format carries no types: the number and the lengths of the columns are all that can be checked.
    public borrowing func decode<each Column: PostgresDecodable>(
        _ columns: repeat (each Column).Type
    ) throws(DecodingFailure) -> (repeat each Column) {
        var expected = 0
        for _ in repeat each columns { expected += 1 }
        guard columnCount == expected else { throw failure(expected, .columnCount(columnCount)) }
        var column = 0
        var offset = 0
        return (repeat try next((each Column).self, at: &offset, column: &column))
    }

    private borrowing func next<Column: PostgresDecodable>(
        _: Column.Type, at offset: inout Int, column: inout Int
    ) throws(DecodingFailure) -> Column {
        defer { column += 1 }
        do throws(ValueFailure) {
            let start = offset + 4
            guard start <= fields.byteCount else { throw .wrongLength(fields.byteCount - offset) }
            let length = Int(fields.bigEndian(Int32.self, at: offset))
            offset = start
            guard length >= 0 else { return try Column.postgresNull() }
            guard start + length <= fields.byteCount else { throw .wrongLength(fields.byteCount - start) }
            offset += length
            return try Column(postgres: fields.extracting(start..<offset))
        } catch {
            throw failure(column, .value(error), expected: "\(Column.self)")
        }
    }

    private borrowing func failure(
        _ column: Int, _ reason: DecodingFailure.Reason, expected: String = ""
    ) -> DecodingFailure {
        DecodingFailure(
            statement: command.description, column: column, columnName: "", expected: expected, reason: reason)
    }
}
