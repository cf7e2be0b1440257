// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// The active person whom an administrator has linked with somebody at an identity provider.
package struct PersonBehind: Statement {
    package static let name: StaticString = "person_behind"
    package let issuer: String
    package let subject: String

    package init(issuer: String, subject: String) {
        self.issuer = issuer
        self.subject = subject
    }

    package var sql: SQL {
        """
        select person.id from identity join person on person.id = identity.person_id
        where identity.issuer = \(issuer) and identity.subject = \(subject) and person.is_active
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> PersonID {
        try row.decode(PersonID.self)
    }
}

/// Links a person with somebody at an identity provider; brings nothing back if that is somebody else here already.
package struct LinkIdentity: Statement {
    package static let name: StaticString = "link_identity"
    package let issuer: String
    package let subject: String
    package let person: PersonID
    package let by: PersonID
    package let at: Timestamp

    package init(issuer: String, subject: String, person: PersonID, by: PersonID, at: Timestamp) {
        self.issuer = issuer
        self.subject = subject
        self.person = person
        self.by = by
        self.at = at
    }

    package var sql: SQL {
        """
        insert into identity (issuer, subject, person_id, linked_at, linked_by)
        values (\(issuer), \(subject), \(person), \(at), \(by))
        on conflict (issuer, subject) do nothing
        returning person_id
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> PersonID {
        try row.decode(PersonID.self)
    }
}

/// Forgets who a person is at any identity provider.
package struct UnlinkIdentity: Statement {
    package static let name: StaticString = "unlink_identity"
    package let person: PersonID

    package init(person: PersonID) { self.person = person }

    package var sql: SQL { "delete from identity where person_id = \(person)" }
}
