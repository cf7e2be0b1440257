// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// The unit that is asked above a case's holder: the one at the parent of its region, or the county's.
package struct FindUnitAbove: Statement {
    package static let name: StaticString = "find_unit_above"
    package let county: CountyCode
    package let id: CaseID
    /// Past the township straight to the county.
    package let isSkip: Bool

    package init(county: CountyCode, id: CaseID, isSkip: Bool) {
        self.county = county
        self.id = id
        self.isSkip = isSkip
    }

    package var sql: SQL {
        """
        select above.id
        from mediation_case c
        join unit on unit.id = c.holder_unit
        join region own on own.code = unit.region_code
        join region parent on parent.code = own.parent
        join unit above on above.region_code
            = case when \(isSkip) and unit.level = 'village' then parent.parent else parent.code end
            and above.serves_place
        where c.county_code = \(county) and c.id = \(id)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> UnitID {
        try row.decode(UnitID.self)
    }
}

/// The unit on the way down to the place of a case, one level below its holder.
package struct FindUnitBelow: Statement {
    package static let name: StaticString = "find_unit_below"
    package let county: CountyCode
    package let id: CaseID

    package init(county: CountyCode, id: CaseID) {
        self.county = county
        self.id = id
    }

    package var sql: SQL {
        """
        select unit.id
        from mediation_case c
        join region own on own.code = c.region_code
        join unit on unit.region_code in (own.code, own.parent) and unit.serves_place
        where c.county_code = \(county) and c.id = \(id)
            and unit.level = case c.level when 'county' then 'township' when 'township' then 'village' end
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> UnitID {
        try row.decode(UnitID.self)
    }
}

/// Somebody who works on cases on a day, with the unit: one unit before any other.
package struct FindColleague: Statement {
    package static let name: StaticString = "find_colleague"
    package let person: PersonID
    package let unit: UnitID
    package let day: LegalDay

    package init(person: PersonID, in unit: UnitID, on day: LegalDay) {
        self.person = person
        self.unit = unit
        self.day = day
    }

    package var sql: SQL {
        """
        select a.unit_id, person.name, unit.name
        from appointment a
        join person on person.id = a.person_id
        join unit on unit.id = a.unit_id
        where a.person_id = \(person) and person.is_active and a.role in ('mediator', 'director', 'officer')
            and a.stands_for is null and \(OfficeSQL.isHeld(on: day))
        order by a.unit_id = \(unit) desc, a.id
        limit 1
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (
        unit: UnitID, name: String, unitName: String
    ) {
        let (unit, name, unitName) = try row.decode(UnitID.self, String.self, String.self)
        return (unit, name, unitName)
    }
}

/// The place of a region in the tree, if it lies within a range.
package struct FindRegion: Statement {
    package static let name: StaticString = "find_region"
    package let code: RegionCode

    package init(code: RegionCode) { self.code = code }

    package var sql: SQL { "select name, lft, rgt from region where code = \(code)" }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> RegionPlace {
        let (name, lft, rgt) = try row.decode(String.self, Int32.self, Int32.self)
        return RegionPlace(name: name, range: lft...rgt)
    }
}

/// Locks a case and the one that it is to merge into, in the order of their ids: of two that would end in each other at
/// the same time, one waits and then sees what the other did.
package struct LockForMerge: Statement {
    package static let name: StaticString = "lock_for_merge"
    package let county: CountyCode
    package let id: CaseID
    package let other: CaseID

    package init(county: CountyCode, id: CaseID, into other: CaseID) {
        self.county = county
        self.id = id
        self.other = other
    }

    package var sql: SQL {
        """
        select id, merged_into is null and stage <> 'dismissed' from mediation_case
        where county_code = \(county) and id in (\(id), \(other))
        order by id
        for update
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (
        id: CaseID, standsForItself: Bool
    ) {
        let (id, stands) = try row.decode(CaseID.self, Bool.self)
        return (id, stands)
    }
}
