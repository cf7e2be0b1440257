// SPDX-License-Identifier: Apache-2.0

/// One row of a result, readable while the result lives: it can be neither stored nor copied.
@safe
public struct RowCursor: ~Copyable, ~Escapable {
    @usableFromInline let result: OpaquePointer
    @usableFromInline let row: Int
    @usableFromInline let columnCount: Int
    @usableFromInline let statement: StaticString

    // The lifetime is tied to the result by the method that makes the row, `PQResult.row`.
    @_lifetime(borrow result)
    @inlinable
    init(result: OpaquePointer, row: Int, columnCount: Int, statement: StaticString) {
        unsafe self.result = result
        self.row = row
        self.columnCount = columnCount
        self.statement = statement
    }

    /// Reads all columns by position.
    ///
    /// The number and the types of the columns are compared with the Swift types at the first row of each result.
    @inlinable
    public borrowing func decode<each Column: PostgresDecodable>(
        _ columns: repeat (each Column).Type
    ) throws(DecodingFailure) -> (repeat each Column) {
        if row == 0 { try check(repeat each columns) }
        var column = 0
        return (repeat try next((each Column).self, at: &column))
    }

    @inlinable
    borrowing func next<Column: PostgresDecodable>(
        _: Column.Type, at column: inout Int
    ) throws(DecodingFailure) -> Column {
        defer { column += 1 }
        do throws(ValueFailure) {
            guard let bytes = unsafe PQCell.bytes(result, row: row, column: column) else {
                return try Column.postgresNull()
            }
            return try Column(postgres: unsafe bytes.bytes)
        } catch {
            throw failure(column, .value(error), expected: Column.self)
        }
    }

    @inlinable
    borrowing func check<each Column: PostgresDecodable>(
        _ columns: repeat (each Column).Type
    ) throws(DecodingFailure) {
        var column = 0
        for type in repeat each columns {
            guard column < columnCount else { throw countFailure() }
            let actual = unsafe PQCell.type(result, column: column)
            guard type.decodes(actual) else { throw failure(column, .type(actual), expected: type) }
            column += 1
        }
        guard column == columnCount else { throw countFailure() }
    }

    @usableFromInline
    borrowing func failure(
        _ column: Int, _ reason: DecodingFailure.Reason, expected: Any.Type
    ) -> DecodingFailure {
        DecodingFailure(
            statement: statement.description, column: column, columnName: unsafe PQCell.name(result, column: column),
            expected: "\(expected)", reason: reason)
    }

    @usableFromInline
    borrowing func countFailure() -> DecodingFailure {
        DecodingFailure(
            statement: statement.description, column: columnCount, columnName: "", expected: "",
            reason: .columnCount(columnCount))
    }
}
