// SPDX-License-Identifier: Apache-2.0

/// An error that the server reported for a statement.
///
/// `description` is safe to show and to log: message and detail quote the data of people
/// (`Key (phone)=(…) already exists`), so they are in `debugDescription` only.
public struct ServerError: Error, Hashable, Sendable {
    /// What went wrong, as a code.
    public var sqlState: SQLState
    /// `ERROR`, `FATAL` or `PANIC`.
    public var severity: String
    /// The text for people, in the language of the server.
    public var message: String
    public var detail: String?
    public var hint: String?
    public var schema: String?
    public var table: String?
    public var column: String?
    /// The constraint that was violated. Its name is part of the contract between schema and program.
    public var constraint: String?
    /// Where in the text the error is, counted in characters from one.
    public var position: Int?
    /// The name of the statement.
    public var statement: String

    public init(
        sqlState: SQLState, severity: String = "ERROR", message: String, detail: String? = nil, hint: String? = nil,
        schema: String? = nil, table: String? = nil, column: String? = nil, constraint: String? = nil,
        position: Int? = nil, statement: String
    ) {
        self.sqlState = sqlState
        self.severity = severity
        self.message = message
        self.detail = detail
        self.hint = hint
        self.schema = schema
        self.table = table
        self.column = column
        self.constraint = constraint
        self.position = position
        self.statement = statement
    }
}

extension ServerError: CustomStringConvertible, CustomDebugStringConvertible {
    public var description: String {
        "\(statement) failed with \(sqlState)\(constraint.map { " on \($0)" } ?? "")"
    }

    /// Everything the server said. For logs of level debug only: it quotes data.
    public var debugDescription: String {
        let details = [detail, hint.map { "hint: \($0)" }, position.map { "at character \($0)" }].compactMap(\.self)
        return "\(description): \(message)\(details.isEmpty ? "" : " (\(details.joined(separator: "; ")))")"
    }
}
