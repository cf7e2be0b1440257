// SPDX-License-Identifier: Apache-2.0

/// One statement of a program as a type: its name, its text, its parameters and the shape of its rows.
///
/// ```swift
/// struct OverdueCases: Statement {
///     static let name: StaticString = "overdue_cases"
///     var before: PostgresTimestamp
///     var sql: SQL { "select id, title from mediation_case where due_at < \(before) order by due_at, id" }
///     typealias Row = (id: PostgresUUID, title: String)
///     static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Row {
///         try row.decode(PostgresUUID.self, String.self)
///     }
/// }
/// ```
public protocol Statement: Sendable {
    /// What one row becomes. `Void` for statements that return none.
    associatedtype Row: Sendable = Void

    /// The name in errors, logs and metrics: snake case, unique in the program.
    static var name: StaticString { get }

    /// How the text relates to the type; see ``StatementPreparation``.
    static var preparation: StatementPreparation { get }

    /// The text with its parameters. Unless ``preparation`` says otherwise, the text must be the same for all values.
    var sql: SQL { get }

    /// Makes a row, on the worker, while the result is alive.
    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Row
}

extension Statement {
    @inlinable public static var preparation: StatementPreparation { .byType }
}

extension Statement where Row == Void {
    @inlinable
    public static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) {}
}

/// When a statement is prepared, that is parsed once per session instead of once per use.
public enum StatementPreparation: Sendable {
    /// On first use; the type is the key, so the text is not even built again afterwards.
    case byType
    /// The text depends on the values (optional filters, chosen order): each text is prepared on its fifth use.
    case byText
    /// Never: for texts that are used once.
    case never
}
