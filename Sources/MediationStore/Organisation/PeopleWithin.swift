// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// The active people of all units within a range of regions, unit by unit in the order of the tree.
package struct PeopleWithin: Statement {
    package static let name: StaticString = "people_within"
    package let regions: ClosedRange<Int32>
    package let limit: Int32

    package init(regions: ClosedRange<Int32>, limit: Int32) {
        self.regions = regions
        self.limit = limit
    }

    package var sql: SQL {
        """
        select person.id, person.name, person.role, unit.id, unit.name, unit.level
        from region
        join unit on unit.region_code = region.code
        join person on person.unit_id = unit.id
        where region.lft between \(regions.lowerBound) and \(regions.upperBound) and person.is_active
        order by region.lft, person.id
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

/// The active people of one unit who work on cases.
package struct ColleaguesOf: Statement {
    package static let name: StaticString = "colleagues_of"
    package let unit: UnitID

    package init(unit: UnitID) { self.unit = unit }

    package var sql: SQL {
        """
        select person.id, person.name, person.role, unit.id, unit.name, unit.level
        from person join unit on unit.id = person.unit_id
        where person.unit_id = \(unit) and person.is_active and person.role in ('mediator', 'director', 'officer')
        order by person.id
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> PersonLine {
        try PeopleWithin.decode(row)
    }
}
