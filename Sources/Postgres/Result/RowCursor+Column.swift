// SPDX-License-Identifier: Apache-2.0

extension RowCursor {
    /// Reads one column by position, for rows that are too wide for one tuple.
    ///
    /// The type of the column is compared with the Swift type at the first row of each result.
    @inlinable
    public borrowing func decode<Column: PostgresDecodable>(
        _: Column.Type, at column: Int
    ) throws(DecodingFailure) -> Column {
        if row == 0 { try check(Column.self, at: column) }
        var position = column
        return try next(Column.self, at: &position)
    }

    @usableFromInline
    borrowing func check<Column: PostgresDecodable>(_: Column.Type, at column: Int) throws(DecodingFailure) {
        guard column < columnCount else { throw countFailure() }
        let actual = unsafe PQCell.type(result, column: column)
        guard Column.decodes(actual) else { throw failure(column, .type(actual), expected: Column.self) }
    }
}
