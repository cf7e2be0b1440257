// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

extension SubstitutionReason: PostgresCodable {}

extension Substitution {
    /// Reads the person stood in for and the reason; `nil` for an office of one's own.
    init?(_ row: borrowing RowCursor, from column: Int) throws(DecodingFailure) {
        guard let id = try row.decode(PersonID?.self, at: column) else { return nil }
        self.init(
            absent: PersonName(id: id, name: try row.decode(String.self, at: column + 1)),
            reason: try row.decode(SubstitutionReason.self, at: column + 2))
    }
}

/// Lets somebody stand in for an office: the term has the unit and the role of that office, as they are now.
///
/// Brings nothing back when the office does not cover these days, when somebody stands in on one of them already, or
/// when the substitute holds no office of their own.
package struct InsertSubstitution: Statement {
    package static let name: StaticString = "insert_substitution"
    package let substitution: NewSubstitution
    package let absent: PersonID
    package let today: LegalDay

    package init(_ substitution: NewSubstitution, for absent: PersonID, today: LegalDay) {
        self.substitution = substitution
        self.absent = absent
        self.today = today
    }

    package var sql: SQL {
        """
        insert into appointment (person_id, unit_id, role, valid_from, valid_to, stands_for, reason)
        select person.id, own.unit_id, own.role, \(substitution.from), \(substitution.until), own.id,
            \(substitution.reason)
        from appointment own
        join person on person.id = \(substitution.substitute) and person.is_active
        where own.id = \(substitution.office) and own.person_id = \(absent) and own.stands_for is null
            and (own.valid_from is null or own.valid_from <= \(substitution.from))
            and (own.valid_to is null or own.valid_to >= \(substitution.until))
            and not exists (
                select from appointment other
                where other.stands_for = own.id and other.valid_from <= \(substitution.until)
                    and other.valid_to >= \(substitution.from))
            and exists (
                select from appointment a
                where a.person_id = person.id and a.stands_for is null and \(OfficeSQL.isHeld(on: today)))
        returning id
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Int32 {
        try row.decode(Int32.self)
    }
}

/// Where somebody holds an office of their own on a day within a range of regions; no row when nowhere.
package struct WorksWithin: Statement {
    package static let name: StaticString = "works_within"
    package let person: PersonID
    package let regions: ClosedRange<Int32>
    package let day: LegalDay

    package init(person: PersonID, regions: ClosedRange<Int32>, on day: LegalDay) {
        self.person = person
        self.regions = regions
        self.day = day
    }

    package var sql: SQL {
        """
        select a.unit_id
        from appointment a
        join person on person.id = a.person_id
        join unit on unit.id = a.unit_id
        join region on region.code = unit.region_code
        where a.person_id = \(person) and person.is_active and a.stands_for is null
            and \(OfficeSQL.isHeld(on: day))
            and region.lft between \(regions.lowerBound) and \(regions.upperBound)
        order by a.id
        limit 1
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> UnitID {
        try row.decode(UnitID.self)
    }
}

/// The offices that somebody may act in on a day, the main one first.
package struct OwnOffices: Statement {
    package static let name: StaticString = "own_offices"
    package let person: PersonID
    package let day: LegalDay

    package init(person: PersonID, on day: LegalDay) {
        self.person = person
        self.day = day
    }

    package var sql: SQL {
        """
        select a.id, a.unit_id, unit.name, a.role, a.valid_from, a.valid_to, absent.id, absent.name, a.reason
        from person
        join appointment a on a.person_id = person.id
        join unit on unit.id = a.unit_id
        left join appointment stood_for on stood_for.id = a.stands_for
        left join person absent on absent.id = stood_for.person_id
        where person.id = \(person) and person.is_active and \(OfficeSQL.isHeld(on: day))
        order by a.stands_for is null desc, a.unit_id = person.unit_id desc, a.id
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> OfficeLine {
        OfficeLine(
            id: try row.decode(Int32.self, at: 0), unit: try row.decode(UnitID.self, at: 1),
            unitName: try row.decode(String.self, at: 2), role: try row.decode(Role.self, at: 3),
            from: try row.decode(LegalDay?.self, at: 4), until: try row.decode(LegalDay?.self, at: 5), openCases: 0,
            substitution: try Substitution(row, from: 6))
    }
}

/// Lets a sign-in act in one of the offices that its person holds on a day; brings nothing back for any other.
package struct ActInOffice: Statement {
    package static let name: StaticString = "act_in_office"
    package let signIn: SignInID
    package let person: PersonID
    package let office: Int32
    package let day: LegalDay

    package init(signIn: SignInID, person: PersonID, office: Int32, on day: LegalDay) {
        self.signIn = signIn
        self.person = person
        self.office = office
        self.day = day
    }

    package var sql: SQL {
        """
        update sign_in set appointment_id = a.id
        from appointment a
        where sign_in.id = \(signIn) and sign_in.person_id = \(person) and a.id = \(office)
            and a.person_id = \(person) and \(OfficeSQL.isHeld(on: day))
        returning a.id
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Int32 {
        try row.decode(Int32.self)
    }
}
