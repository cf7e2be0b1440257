// SPDX-License-Identifier: Apache-2.0

/// A COPY command: its name for errors and metrics, and its text.
///
/// ```swift
/// let seed = CopyCommand("seed_case", "copy mediation_case (id, title) from stdin (format binary)")
/// ```
public struct CopyCommand: Sendable {
    /// The name in errors, logs and metrics: snake case, unique in the program.
    public let name: StaticString
    /// The text, which PostgreSQL allows no parameters.
    let sql: SQL

    /// - Parameter sql: `copy … from stdin` or `copy … to stdout`, without interpolated values. What a `copy (select …)`
    ///   is to depend on can be put into a temporary table or a setting of the transaction.
    public init(_ name: StaticString, _ sql: SQL) {
        precondition(sql.parameterTypes.isEmpty, "PostgreSQL takes no parameters in COPY.")
        self.name = name
        self.sql = sql
    }
}
