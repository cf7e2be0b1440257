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

/// A stored case with the columns that only repeat what the state says.
package struct WalkedCase: Sendable {
    package var row: CaseRow
    package let awaitedUnit: UnitID?
    package let awaitedPerson: PersonID?
    /// How many rows `case_party` has for it.
    package let partyCount: Int64
    /// Where the region of the case stands in the tree: who sees the case is told by the copy in its row.
    package let placeOfRegion: Int32
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
        select \(CaseRow.columns), c.awaited_unit, c.awaited_person,
            (select count(*) from case_party p where p.county_code = c.county_code and p.case_id = c.id),
            region.lft
        from mediation_case c
        \(CaseRow.joins)
        where (c.county_code, c.id) > (\(after.county), \(after.id))
        order by c.county_code, c.id
        limit \(limit)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> WalkedCase {
        WalkedCase(
            row: try CaseRow(row), awaitedUnit: try row.decode(UnitID?.self, at: 47),
            awaitedPerson: try row.decode(PersonID?.self, at: 48), partyCount: try row.decode(Int64.self, at: 49),
            placeOfRegion: try row.decode(Int32.self, at: 50))
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

/// The items in force of all cases between two positions.
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
        select i.case_id, i.item, i.due_on, i.performed_on
        from performance_item i
        join mediation_case c
            on c.county_code = i.county_code and c.id = i.case_id and c.agreement_version = i.agreement_version
        where (i.county_code, i.case_id) > (\(after.county), \(after.id))
            and (i.county_code, i.case_id) <= (\(through.county), \(through.id))
        order by i.county_code, i.case_id, i.item
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (
        caseID: CaseID, item: PerformanceItem
    ) {
        let (id, number, due, performed) = try row.decode(CaseID.self, Int16.self, LegalDay.self, LegalDay?.self)
        return (id, PerformanceItem(number: Int(number), due: due, performedOn: performed))
    }
}

/// Units and years whose numbers have a gap, or whose counter disagrees with the numbers given.
package struct NumberGaps: Statement {
    package static let name: StaticString = "number_gaps"

    package init() {}

    package var sql: SQL {
        """
        select coalesce(given.number_unit, counter.unit_id), coalesce(given.number_year, counter.year)
        from (
            select county_code, number_unit, number_year, count(*) as numbers, max(number_serial) as highest
            from mediation_case where number is not null
            group by county_code, number_unit, number_year
        ) given
        full join case_number_counter counter
            on counter.county_code = given.county_code and counter.unit_id = given.number_unit
            and counter.year = given.number_year
        where given.numbers is distinct from given.highest or given.highest is distinct from counter.last
        order by 1, 2
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (unit: UnitID, year: Int32) {
        try row.decode(UnitID.self, Int32.self)
    }
}
