// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// Whoever holds an office on a day in a unit within a range of regions, unit by unit in the order of the tree.
package struct PeopleWithin: Statement {
    package static let name: StaticString = "people_within"
    package let regions: ClosedRange<Int32>
    package let day: LegalDay
    package let limit: Int32

    package init(regions: ClosedRange<Int32>, on day: LegalDay, limit: Int32) {
        self.regions = regions
        self.day = day
        self.limit = limit
    }

    package var sql: SQL {
        """
        select person.id, person.name, a.role, unit.id, unit.name, unit.level
        from region
        join unit on unit.region_code = region.code
        join appointment a on a.unit_id = unit.id and a.stands_for is null and \(OfficeSQL.isHeld(on: day))
        join person on person.id = a.person_id
        where region.lft between \(regions.lowerBound) and \(regions.upperBound) and person.is_active
        order by region.lft, unit.id, person.id
        limit \(limit)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> PersonLine {
        PersonLine(
            id: try row.decode(PersonID.self, at: 0), name: try row.decode(String.self, at: 1),
            role: try row.decode(Role.self, at: 2), unit: try row.decode(UnitID.self, at: 3),
            unitName: try row.decode(String.self, at: 4), level: try row.decode(Level.self, at: 5))
    }
}

/// Whoever works on cases in one unit on a day.
package struct ColleaguesOf: Statement {
    package static let name: StaticString = "colleagues_of"
    package let unit: UnitID
    package let day: LegalDay

    package init(unit: UnitID, on day: LegalDay) {
        self.unit = unit
        self.day = day
    }

    package var sql: SQL {
        """
        select person.id, person.name, a.role, unit.id, unit.name, unit.level
        from appointment a
        join person on person.id = a.person_id
        join unit on unit.id = a.unit_id
        where a.unit_id = \(unit) and person.is_active and a.role in ('mediator', 'director', 'officer')
            and a.stands_for is null and \(OfficeSQL.isHeld(on: day))
        order by person.id
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> PersonLine {
        try PeopleWithin.decode(row)
    }
}
