// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

extension WhistleKind: PostgresCodable {}
extension WhistleState: PostgresCodable {}

/// Writes a call for a department beside the case, for the liaison who answers it.
package struct InsertWhistle: Statement {
    package static let name: StaticString = "insert_whistle"
    package let county: CountyCode
    package let id: CaseID
    package let whistle: Whistle
    package let need: String
    package let place: String
    package let regionLft: Int32

    package init(
        county: CountyCode, id: CaseID, whistle: Whistle, need: String, place: String, regionLft: Int32
    ) {
        self.county = county
        self.id = id
        self.whistle = whistle
        self.need = need
        self.place = place
        self.regionLft = regionLft
    }

    package var sql: SQL {
        """
        insert into whistle (
            county_code, case_id, number, department, kind, state, need, place, called_at, changed_at, region_lft)
        values (
            \(county), \(id), \(Int16(whistle.number)), \(whistle.department), \(whistle.kind), \(whistle.state),
            \(need), \(place), \(whistle.calledAt), \(whistle.changedAt), \(regionLft))
        """
    }
}

/// Says how far a call has come.
package struct UpdateWhistle: Statement {
    package static let name: StaticString = "update_whistle"
    package let county: CountyCode
    package let id: CaseID
    package let whistle: Whistle

    package init(county: CountyCode, id: CaseID, whistle: Whistle) {
        self.county = county
        self.id = id
        self.whistle = whistle
    }

    package var sql: SQL {
        """
        update whistle set state = \(whistle.state), called_at = \(whistle.calledAt),
            changed_at = \(whistle.changedAt)
        where county_code = \(county) and case_id = \(id) and number = \(Int16(whistle.number))
        """
    }
}

/// The calls for the department that the person of this transaction answers for, the latest first.
package struct WhistlesHeard: Statement {
    package static let name: StaticString = "whistles_heard"
    package let county: CountyCode
    package let limit: Int32

    package init(county: CountyCode, limit: Int32) {
        self.county = county
        self.limit = limit
    }

    package var sql: SQL {
        """
        select case_id, number, department, kind, state, need, place, region_name, called_at, changed_at
        from whistles_heard(\(county))
        order by state in ('blown', 'expired', 'acknowledged', 'arrived') desc, called_at desc, case_id, number
        limit \(limit)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> WhistleLine {
        WhistleLine(
            caseID: try row.decode(CaseID.self, at: 0), number: Int(try row.decode(Int16.self, at: 1)),
            department: try row.decode(Department.self, at: 2), kind: try row.decode(WhistleKind.self, at: 3),
            state: try row.decode(WhistleState.self, at: 4), need: try row.decode(String.self, at: 5),
            place: try row.decode(String.self, at: 6), regionName: try row.decode(String.self, at: 7),
            calledAt: try row.decode(Timestamp.self, at: 8), changedAt: try row.decode(Timestamp.self, at: 9))
    }
}

/// Opens the case of one call to the liaison of the department that was called: `false` when it was another one. From
/// then on the transaction sees the place of that case (migrations/0018_offices.sql).
package struct EnterWhistle: Statement {
    package static let name: StaticString = "enter_whistle"
    package let county: CountyCode
    package let id: CaseID
    package let number: Int32

    package init(county: CountyCode, id: CaseID, number: Int32) {
        self.county = county
        self.id = id
        self.number = number
    }

    package var sql: SQL { "select enter_whistle(\(county), \(id), \(number))" }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Bool { try row.decode(Bool.self) }
}
