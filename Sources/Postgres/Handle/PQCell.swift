// SPDX-License-Identifier: Apache-2.0
internal import CLibPQ

/// Access to the cells of a result by position, for ``RowCursor``, whose inlinable code cannot name libpq.
@usableFromInline
enum PQCell {
    /// The bytes of one cell, or `nil` for null. They live as long as the result does.
    @usableFromInline
    static func bytes(_ result: OpaquePointer, row: Int, column: Int) -> UnsafeRawBufferPointer? {
        let length = unsafe PQgetlength(result, Int32(row), Int32(column))
        // A null cell has length zero, and so has an empty text: only then must libpq be asked which of the two it is.
        if unsafe length == 0 && PQgetisnull(result, Int32(row), Int32(column)) == 1 { return nil }
        return unsafe UnsafeRawBufferPointer(
            start: PQgetvalue(result, Int32(row), Int32(column)), count: Int(length))
    }

    /// The type that the server declares for a column.
    @usableFromInline
    static func type(_ result: OpaquePointer, column: Int) -> PostgresType {
        unsafe PostgresType(rawValue: PQftype(result, Int32(column)))
    }

    /// The name of a column, for messages.
    static func name(_ result: OpaquePointer, column: Int) -> String {
        guard let name = unsafe PQfname(result, Int32(column)) else { return "" }
        return unsafe String(cString: name)
    }
}
