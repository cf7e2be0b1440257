// SPDX-License-Identifier: Apache-2.0

/// A statement without a type of its own, for commands that are not worth one: set-up of tests, maintenance.
struct AdHoc: Statement {
    static let name: StaticString = "ad_hoc"
    static let preparation: StatementPreparation = .never
    var sql: SQL

    // Nothing is read, so this may also run a statement that returns rows.
    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) {}
}
