// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// Writes a line of the access log for the person of the transaction, behind the last one of the same person.
///
/// The answer is `false` when the person has opened the same case on the same day already, and nothing was written.
package struct WriteAccess: Statement {
    package static let name: StaticString = "write_access"
    package let line: AccessLine

    package init(line: AccessLine) { self.line = line }

    package var sql: SQL {
        """
        select write_access(
            \(line.county), \(line.unit), \(line.at), \(line.kind), \(line.caseID), \(line.field), \(line.reason),
            \(line.canonicalForm))
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Bool { try row.decode(Bool.self) }
}
