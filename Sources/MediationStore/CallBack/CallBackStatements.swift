// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// Opens one case for the unit that was drawn to ask its parties: `false` when the person's unit was not. From then on
/// the transaction sees the place of that case in the stead of the person's own region (migrations/0010_call_back.sql).
package struct EnterCallBack: Statement {
    package static let name: StaticString = "enter_call_back"
    package let county: CountyCode
    package let id: CaseID

    package init(county: CountyCode, id: CaseID) {
        self.county = county
        self.id = id
    }

    package var sql: SQL { "select enter_call_back(\(county), \(id))" }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Bool { try row.decode(Bool.self) }
}

/// Remembers that a unit was drawn to ask the parties of a case.
package struct InsertCallBack: Statement {
    package static let name: StaticString = "insert_call_back"
    package let county: CountyCode
    package let id: CaseID
    /// The event that drew it.
    package let version: Int32
    package let unit: UnitID
    package let at: Timestamp
    package let regionLft: Int32

    package init(county: CountyCode, id: CaseID, version: Int32, unit: UnitID, at: Timestamp, regionLft: Int32) {
        self.county = county
        self.id = id
        self.version = version
        self.unit = unit
        self.at = at
        self.regionLft = regionLft
    }

    package var sql: SQL {
        """
        insert into call_back (county_code, case_id, version, unit_id, drawn_at, region_lft)
        values (\(county), \(id), \(version), \(unit), \(at), \(regionLft))
        """
    }
}

/// The parties were asked, or nobody has to ask them any more.
package struct FinishCallBack: Statement {
    package static let name: StaticString = "finish_call_back"
    package let county: CountyCode
    package let id: CaseID
    package let at: Timestamp

    package init(county: CountyCode, id: CaseID, at: Timestamp) {
        self.county = county
        self.id = id
        self.at = at
    }

    package var sql: SQL {
        """
        update call_back set done_at = \(at)
        where county_code = \(county) and case_id = \(id) and done_at is null
        """
    }
}

/// The case behind a code that the person's unit was drawn to ask about.
package struct CallBackByCode: Statement {
    package static let name: StaticString = "call_back_by_code"
    package let county: CountyCode
    package let code: String

    package init(county: CountyCode, code: String) {
        self.county = county
        self.code = code
    }

    package var sql: SQL { "select case_id from call_backs_waiting(\(county), 2147483647) where code = \(code)" }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> CaseID {
        try row.decode(CaseID.self)
    }
}

/// The call-backs that the person's unit was drawn for, the oldest first.
package struct CallBacksWaiting: Statement {
    package static let name: StaticString = "call_backs_waiting"
    package let county: CountyCode
    package let limit: Int32

    package init(county: CountyCode, limit: Int32) {
        self.county = county
        self.limit = limit
    }

    package var sql: SQL {
        """
        select case_id, code, title, region_name, holder_unit_name, drawn_at
        from call_backs_waiting(\(county), \(limit))
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> CallBackLine {
        CallBackLine(
            id: try row.decode(CaseID.self, at: 0), code: try row.decode(String.self, at: 1),
            title: try row.decode(String.self, at: 2), regionName: try row.decode(String.self, at: 3),
            holderUnitName: try row.decode(String.self, at: 4), drawnAt: try row.decode(Timestamp.self, at: 5))
    }
}
