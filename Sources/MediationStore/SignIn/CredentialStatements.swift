// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// What is stored of an active person's password.
package struct Credential: Sendable {
    package let person: PersonID
    package let hash: String
    /// Whether an authenticator is asked for besides.
    package let hasSecondFactor: Bool
}

/// The password hash of an active person, by the name they sign in with.
package struct CredentialOf: Statement {
    package static let name: StaticString = "credential_of"
    package let username: String

    package init(username: String) { self.username = username }

    package var sql: SQL {
        """
        select person.id, credential.password_hash, second_factor.confirmed_at is not null
        from person join credential on credential.person_id = person.id
        left join second_factor on second_factor.person_id = person.id
        where person.username = \(username) and person.is_active
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Credential {
        Credential(
            person: try row.decode(PersonID.self, at: 0), hash: try row.decode(String.self, at: 1),
            hasSecondFactor: try row.decode(Bool.self, at: 2))
    }
}

/// A person's own hash, and the words that the password must not be made of.
package struct OwnCredential: Statement {
    package static let name: StaticString = "own_credential"
    package let person: PersonID

    package init(person: PersonID) { self.person = person }

    package var sql: SQL {
        """
        select person.username, person.name, unit.name, region.name, credential.password_hash
        from person
        join unit on unit.id = person.unit_id
        join region on region.code = unit.region_code
        left join credential on credential.person_id = person.id
        where person.id = \(person)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (
        username: String, words: [String], hash: String?
    ) {
        let username = try row.decode(String.self, at: 0)
        let words = [
            username, try row.decode(String.self, at: 1), try row.decode(String.self, at: 2),
            try row.decode(String.self, at: 3),
        ]
        return (username, words, try row.decode(String?.self, at: 4))
    }
}

/// Stores a password, whether or not there was one.
package struct SetCredential: Statement {
    package static let name: StaticString = "set_credential"
    package let person: PersonID
    package let hash: String
    /// It was made up by somebody else, and is good for choosing another one only.
    package let mustChange: Bool
    package let at: Timestamp

    package init(person: PersonID, hash: String, mustChange: Bool, at: Timestamp) {
        self.person = person
        self.hash = hash
        self.mustChange = mustChange
        self.at = at
    }

    package var sql: SQL {
        """
        insert into credential (person_id, password_hash, changed_at, must_change)
        values (\(person), \(hash), \(at), \(mustChange))
        on conflict (person_id) do update
        set password_hash = excluded.password_hash, changed_at = excluded.changed_at,
            must_change = excluded.must_change
        """
    }
}

/// Somebody within a range of regions, or anywhere by name: whom an administrator acts on.
package struct FindSubject: Statement {
    package static let name: StaticString = "find_subject"
    package let person: PersonID
    package let regions: ClosedRange<Int32>

    package init(person: PersonID, regions: ClosedRange<Int32>) {
        self.person = person
        self.regions = regions
    }

    package var sql: SQL {
        """
        select person.id, person.username, person.name, unit.name, person.is_active, credential.must_change,
            coalesce(second_factor.confirmed_at is not null, false), identity.subject
        from person
        join unit on unit.id = person.unit_id
        join region on region.code = unit.region_code
        left join credential on credential.person_id = person.id
        left join second_factor on second_factor.person_id = person.id
        left join identity on identity.person_id = person.id
        where person.id = \(person) and person.role <> 'system'
            and region.lft between \(regions.lowerBound) and \(regions.upperBound)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> AccessOfPerson {
        AccessOfPerson(
            person: try row.decode(PersonID.self, at: 0), username: try row.decode(String.self, at: 1),
            name: try row.decode(String.self, at: 2), unitName: try row.decode(String.self, at: 3),
            isActive: try row.decode(Bool.self, at: 4), mustChangePassword: try row.decode(Bool?.self, at: 5),
            hasSecondFactor: try row.decode(Bool.self, at: 6), subject: try row.decode(String?.self, at: 7))
    }
}

/// A person's number by the name they sign in with, whether or not they may.
package struct PersonNamed: Statement {
    package static let name: StaticString = "person_named"
    package let username: String

    package init(username: String) { self.username = username }

    package var sql: SQL { "select id from person where username = \(username) and role <> 'system'" }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> PersonID {
        try row.decode(PersonID.self)
    }
}

/// Ends what a person may do.
package struct DisablePerson: Statement {
    package static let name: StaticString = "disable_person"
    package let person: PersonID

    package init(person: PersonID) { self.person = person }

    package var sql: SQL { "update person set is_active = false where id = \(person)" }
}
