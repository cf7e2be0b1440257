// SPDX-License-Identifier: Apache-2.0

/// A transaction under way, lent to the body of ``Database/transaction(_:_:)``.
///
/// It can be neither stored nor copied, has no way to begin another one, and its functions do not suspend: nothing
/// but the database can be waited for inside.
public struct Transaction: ~Copyable {
    @usableFromInline let connection: Connection

    /// Runs one statement and returns its rows.
    ///
    /// A statement without columns returns one `Void` for each row that it touched.
    @inlinable
    public borrowing func query<S: Statement>(_ statement: S) throws(PostgresError) -> [S.Row] {
        try connection.query(statement)
    }

    /// Runs one statement and returns its first row, if there is one.
    @inlinable
    public borrowing func first<S: Statement>(_ statement: S) throws(PostgresError) -> S.Row? {
        try connection.first(statement)
    }

    /// Runs one statement and returns how many rows it touched.
    @discardableResult
    @inlinable
    public borrowing func execute<S: Statement>(_ statement: S) throws(PostgresError) -> Int {
        try connection.execute(statement)
    }

    /// Runs SQL that has no statement type of its own, without preparing it; returns how many rows it touched.
    @discardableResult
    public borrowing func execute(_ sql: SQL) throws(PostgresError) -> Int {
        try connection.execute(AdHoc(sql: sql))
    }
}
