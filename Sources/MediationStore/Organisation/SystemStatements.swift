// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// Opens one case for the program's own work: `false` when there is no such case. Only a transaction without a scope of
/// its own may do that (migrations/0009_system.sql).
package struct EnterCaseAsSystem: Statement {
    package static let name: StaticString = "enter_case_as_system"
    package let county: CountyCode
    package let id: CaseID

    package init(county: CountyCode, id: CaseID) {
        self.county = county
        self.id = id
    }

    package var sql: SQL { "select enter_case_as_system(\(county), \(id))" }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Bool { try row.decode(Bool.self) }
}
