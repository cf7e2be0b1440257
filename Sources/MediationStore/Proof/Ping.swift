// SPDX-License-Identifier: Apache-2.0
package import Postgres

/// Asks the database for a sign of life.
package struct Ping: Statement {
    package static let name: StaticString = "ping"

    package init() {}

    package var sql: SQL { "select 1" }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Int32 {
        try row.decode(Int32.self)
    }
}
