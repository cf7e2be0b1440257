// SPDX-License-Identifier: Apache-2.0

/// A column that does not fit the Swift type that was to be read from it: a mistake in the program or its schema.
public struct DecodingFailure: Error, Hashable, Sendable {
    /// The name of the statement.
    public var statement: String
    /// The position of the column, from zero.
    public var column: Int
    /// The name of the column, empty if there is none.
    public var columnName: String
    /// The Swift type that was asked for.
    public var expected: String
    /// What was wrong.
    public var reason: Reason

    /// What was wrong with a column.
    public enum Reason: Hashable, Sendable {
        /// The Swift type cannot be read from a column of this type.
        case type(PostgresType)
        /// The statement returns this many columns, and another number was asked for.
        case columnCount(Int)
        /// The bytes of one cell do not make a value.
        case value(ValueFailure)
    }

    public init(statement: String, column: Int, columnName: String, expected: String, reason: Reason) {
        self.statement = statement
        self.column = column
        self.columnName = columnName
        self.expected = expected
        self.reason = reason
    }
}

extension DecodingFailure: CustomStringConvertible {
    /// Names the statement and the column; holds no value of the row.
    public var description: String {
        switch reason {
        case .type(let type): "\(statement): column \(column) (\(columnName)) of \(type) cannot be read as \(expected)"
        case .columnCount(let count): "\(statement) returns \(count) columns, and another number was asked for"
        case .value(let failure): "\(statement): column \(column) (\(columnName)) is not \(expected): \(failure)"
        }
    }
}
