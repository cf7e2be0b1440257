// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// Where a walk over all cases stands.
package struct WalkPosition: Hashable, Sendable {
    package let county: CountyCode
    package let id: CaseID

    package init(county: CountyCode, id: CaseID) {
        self.county = county
        self.id = id
    }

    package static let start = WalkPosition(county: CountyCode(rawValue: 0), id: CaseID(rawValue: 0))
}

/// A stored case with the columns that only repeat what the events say.
package struct WalkedCase: Sendable {
    package let position: WalkPosition
    package let columns: CaseColumns
    package let code: String
    /// Who sees the case is told by this place in its row; it must be the place of its region in the tree.
    package let regionLft: Int32
    package let placeOfRegion: Int32
    /// What people wrote, which stands in the commitments of the events.
    package let heading: (title: String, summary: String, place: StoredText)
    package let numberText: String?
}

/// Cases in the order of their key, a page at a time.
package struct WalkCases: Statement {
    package static let name: StaticString = "walk_cases"
    package let after: WalkPosition
    package let limit: Int32

    package init(after: WalkPosition, limit: Int32) {
        self.after = after
        self.limit = limit
    }

    package var sql: SQL {
        """
        select \(CaseColumns.columns), c.county_code, c.id, c.code, c.region_lft, region.lft,
            c.title, c.summary, c.place, c.place_sealed, c.number
        from mediation_case c
        join region on region.code = c.region_code
        where (c.county_code, c.id) > (\(after.county), \(after.id))
        order by c.county_code, c.id
        limit \(limit)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> WalkedCase {
        WalkedCase(
            position: WalkPosition(
                county: try row.decode(CountyCode.self, at: 24), id: try row.decode(CaseID.self, at: 25)),
            columns: try CaseColumns(row), code: try row.decode(String.self, at: 26),
            regionLft: try row.decode(Int32.self, at: 27), placeOfRegion: try row.decode(Int32.self, at: 28),
            heading: (
                try row.decode(String.self, at: 29), try row.decode(String.self, at: 30),
                try StoredText(row, plain: 31, sealed: 32) ?? .plain("")
            ), numberText: try row.decode(String?.self, at: 33))
    }
}

/// The events of all cases between two positions, in the order of case and version.
package struct WalkEvents: Statement {
    package static let name: StaticString = "walk_events"
    package let after: WalkPosition
    package let through: WalkPosition

    package init(after: WalkPosition, through: WalkPosition) {
        self.after = after
        self.through = through
    }

    package var sql: SQL {
        """
        select \(EventRow.columns)
        from case_event e
        \(EventRow.joins)
        where (e.county_code, e.case_id) > (\(after.county), \(after.id))
            and (e.county_code, e.case_id) <= (\(through.county), \(through.id))
        order by e.county_code, e.case_id, e.version
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> EventRow { try EventRow(row) }
}

/// The promises of all cases between two positions, in force or not.
package struct WalkItems: Statement {
    package static let name: StaticString = "walk_items"
    package let after: WalkPosition
    package let through: WalkPosition

    package init(after: WalkPosition, through: WalkPosition) {
        self.after = after
        self.through = through
    }

    package var sql: SQL {
        """
        select i.case_id, \(ItemRow.columns)
        from performance_item i
        where (i.county_code, i.case_id) > (\(after.county), \(after.id))
            and (i.county_code, i.case_id) <= (\(through.county), \(through.id))
        order by i.county_code, i.case_id, i.agreement_version, i.item
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (
        caseID: CaseID, item: ItemRow
    ) {
        (try row.decode(CaseID.self, at: 0), try ItemRow(row, from: 1))
    }
}
