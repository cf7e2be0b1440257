// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// The parties of all cases between two positions.
package struct WalkParties: Statement {
    package static let name: StaticString = "walk_parties"
    package let after: WalkPosition
    package let through: WalkPosition

    package init(after: WalkPosition, through: WalkPosition) {
        self.after = after
        self.through = through
    }

    package var sql: SQL {
        """
        select p.case_id, \(StoredParty.columns)
        from case_party p
        where (county_code, case_id) > (\(after.county), \(after.id))
            and (county_code, case_id) <= (\(through.county), \(through.id))
        order by county_code, case_id, party
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (
        caseID: CaseID, party: StoredParty
    ) {
        (try row.decode(CaseID.self, at: 0), try StoredParty(row, from: 1))
    }
}

/// A drawn call-back as its row repeats it.
package struct CallBackColumns: Hashable, Sendable {
    package let version: Int32
    package let unit: UnitID
    package let drawnAt: Timestamp
    package var doneAt: Timestamp?

    package init(version: Int32, unit: UnitID, drawnAt: Timestamp, doneAt: Timestamp? = nil) {
        self.version = version
        self.unit = unit
        self.drawnAt = drawnAt
        self.doneAt = doneAt
    }
}

/// The call-backs that were drawn for all cases between two positions.
package struct WalkCallBacks: Statement {
    package static let name: StaticString = "walk_call_backs"
    package let after: WalkPosition
    package let through: WalkPosition

    package init(after: WalkPosition, through: WalkPosition) {
        self.after = after
        self.through = through
    }

    package var sql: SQL {
        """
        select case_id, version, unit_id, drawn_at, done_at
        from call_back
        where (county_code, case_id) > (\(after.county), \(after.id))
            and (county_code, case_id) <= (\(through.county), \(through.id))
        order by county_code, case_id, version
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (
        caseID: CaseID, callBack: CallBackColumns
    ) {
        (
            try row.decode(CaseID.self, at: 0),
            CallBackColumns(
                version: try row.decode(Int32.self, at: 1), unit: try row.decode(UnitID.self, at: 2),
                drawnAt: try row.decode(Timestamp.self, at: 3), doneAt: try row.decode(Timestamp?.self, at: 4))
        )
    }
}
