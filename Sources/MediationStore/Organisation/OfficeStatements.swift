// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// Writes somebody down, in the main office.
package struct InsertPerson: Statement {
    package static let name: StaticString = "insert_office_person"
    package let person: NewPerson

    package init(person: NewPerson) { self.person = person }

    package var sql: SQL {
        """
        insert into person (unit_id, name, role, username)
        values (\(person.office.unit), \(person.name), \(person.office.role), \(person.username))
        returning id
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> PersonID {
        try row.decode(PersonID.self)
    }
}

/// Says from when to when the main office of somebody lasts who was just written down.
package struct DateMainOffice: Statement {
    package static let name: StaticString = "date_main_office"
    package let person: PersonID
    package let office: NewOffice

    package init(person: PersonID, office: NewOffice) {
        self.person = person
        self.office = office
    }

    package var sql: SQL {
        """
        update appointment set valid_from = \(office.from), valid_to = \(office.until)
        where person_id = \(person) and unit_id = \(office.unit) and valid_from is null
        """
    }
}

/// Begins another office.
package struct InsertOffice: Statement {
    package static let name: StaticString = "insert_office"
    package let person: PersonID
    package let office: NewOffice

    package init(person: PersonID, office: NewOffice) {
        self.person = person
        self.office = office
    }

    package var sql: SQL {
        """
        insert into appointment (person_id, unit_id, role, valid_from, valid_to)
        values (\(person), \(office.unit), \(office.role), \(office.from), \(office.until))
        """
    }
}

/// Sets the last day of an office.
package struct EndOffice: Statement {
    package static let name: StaticString = "end_office"
    package let person: PersonID
    package let office: Int32
    package let until: LegalDay

    package init(person: PersonID, office: Int32, until: LegalDay) {
        self.person = person
        self.office = office
        self.until = until
    }

    /// Whoever stands in for the office ends with it.
    package var sql: SQL {
        """
        with stood_in as (
            update appointment set valid_to = greatest(\(until), valid_from)
            where stands_for = \(office) and valid_to > \(until))
        update appointment set valid_to = \(until) where id = \(office) and person_id = \(person)
        """
    }
}

/// Locks somebody for a change; finds nothing when somebody else was faster. A case that is about to be given to that
/// person waits, and sees what was changed.
package struct LockPerson: Statement {
    package static let name: StaticString = "lock_person"
    package let id: PersonID
    package let version: Int32
    package let newName: String?

    package init(id: PersonID, version: Int32, name: String? = nil) {
        self.id = id
        self.version = version
        newName = name
    }

    package var sql: SQL {
        """
        update person set version = version + 1, name = coalesce(\(newName), name)
        where id = \(id) and version = \(version)
        returning id
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> PersonID {
        try row.decode(PersonID.self)
    }
}

/// The open cases that somebody holds for a unit.
package struct CasesHeld: Statement {
    package static let name: StaticString = "cases_held"
    package let person: PersonID
    package let unit: UnitID

    package init(person: PersonID, unit: UnitID) {
        self.person = person
        self.unit = unit
    }

    package var sql: SQL { "select county_code, id from cases_held(\(person), \(unit))" }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> WalkPosition {
        let (county, id) = try row.decode(CountyCode.self, CaseID.self)
        return WalkPosition(county: county, id: id)
    }
}

/// Closes the door to the last case that the program entered, so that it may enter the next one.
package struct LeaveCase: Statement {
    package static let name: StaticString = "leave_case"

    package init() {}

    package var sql: SQL {
        "select set_config('fengqiao.lft', '', true), set_config('fengqiao.rgt', '', true)"
    }
}

/// Somebody with one office of theirs; several rows for whoever has several.
package struct OfficesOf: Statement {
    package static let name: StaticString = "offices_of"
    package let person: PersonID
    package let regions: ClosedRange<Int32>

    package init(person: PersonID, within regions: ClosedRange<Int32>) {
        self.person = person
        self.regions = regions
    }

    package var sql: SQL {
        """
        select person.name, person.username, person.version, a.id, a.unit_id, unit.name, a.role, a.valid_from,
            a.valid_to,
            case when a.stands_for is null then (select count(*) from cases_held(person.id, a.unit_id)) else 0 end,
            absent.id, absent.name, a.reason
        from person
        join appointment a on a.person_id = person.id
        left join appointment stood_for on stood_for.id = a.stands_for
        left join person absent on absent.id = stood_for.person_id
        join unit on unit.id = a.unit_id
        join region on region.code = unit.region_code
        where person.id = \(person) and region.lft between \(regions.lowerBound) and \(regions.upperBound)
        order by a.id
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (
        name: String, username: String, version: Int32, office: OfficeLine
    ) {
        let office = OfficeLine(
            id: try row.decode(Int32.self, at: 3), unit: try row.decode(UnitID.self, at: 4),
            unitName: try row.decode(String.self, at: 5), role: try row.decode(Role.self, at: 6),
            from: try row.decode(LegalDay?.self, at: 7), until: try row.decode(LegalDay?.self, at: 8),
            openCases: Int(try row.decode(Int64.self, at: 9)), substitution: try Substitution(row, from: 10))
        return (
            try row.decode(String.self, at: 0), try row.decode(String.self, at: 1), try row.decode(Int32.self, at: 2),
            office
        )
    }
}

/// Keeps for ever what was done to the organisation.
package struct InsertOfficeEvent: Statement {
    package static let name: StaticString = "insert_office_event"
    package let county: CountyCode
    package let at: Timestamp
    package let actor: Holder
    package let change: OfficeChange
    package let unit: UnitID?
    package let person: PersonID?
    /// Codes, numbers and days, as JSON.
    package let fact: String

    package init(
        county: CountyCode, at: Timestamp, actor: Holder, change: OfficeChange, unit: UnitID?, person: PersonID?,
        fact: String
    ) {
        self.county = county
        self.at = at
        self.actor = actor
        self.change = change
        self.unit = unit
        self.person = person
        self.fact = fact
    }

    package var sql: SQL {
        """
        insert into organisation_event (
            county_code, at, actor_person, actor_unit, change, unit_id, person_id, fact)
        values (
            \(county), \(at), \(actor.person), \(actor.unit), \(change.rawValue), \(unit), \(person),
            \(fact)::text::jsonb)
        """
    }
}
