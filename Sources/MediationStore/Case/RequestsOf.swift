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
        where c.county_code = \(county) and c.awaited_unit = \(unit) and c.stage = 'transfer_pending'
        order by c.due_on, c.id
        limit \(limit)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> CaseLine { try CaseLine(row) }
}

/// What happened last to a case.
package struct LastEventOfCase: Statement {
    package static let name: StaticString = "last_event_of_case"
    package let county: CountyCode
    package let id: CaseID

    package init(county: CountyCode, id: CaseID) {
        self.county = county
        self.id = id
    }

    package var sql: SQL {
        """
        select \(EventRow.columns)
        from case_event e
        \(EventRow.joins)
        where e.county_code = \(county) and e.case_id = \(id)
        order by e.version desc
        limit 1
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> EventRow { try EventRow(row) }
}
