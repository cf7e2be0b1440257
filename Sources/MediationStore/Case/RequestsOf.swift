// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// The cases about which a unit is asked for help, most urgent first.
package struct RequestsOf: Statement {
    package static let name: StaticString = "requests_of"
    package let county: CountyCode
    package let unit: UnitID
    package let limit: Int32

    package init(county: CountyCode, unit: UnitID, limit: Int32) {
        self.county = county
        self.unit = unit
        self.limit = limit
    }

    package var sql: SQL {
        """
        select \(CaseLine.columns)
        from mediation_case c
        \(CaseRow.joins)
        where c.county_code = \(county) and c.awaited_unit = \(unit) and c.transfer_to = \(unit)
        order by coalesce(c.due_on, date '9999-12-31'), c.id
        limit \(limit)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> CaseLine { try CaseLine(row) }
}
