// SPDX-License-Identifier: Apache-2.0
import Postgres

/// A change that somebody makes past the program.
struct ForgedClock: ExpressibleByStringLiteral, CustomStringConvertible, Sendable {
    let sql: SQL

    init(stringLiteral literal: StaticString) { sql = SQL(stringLiteral: literal) }

    var description: String { sql.description }
}
