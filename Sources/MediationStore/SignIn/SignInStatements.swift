// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// The password hash of an active person, by the name they sign in with.
package struct CredentialOf: Statement {
    package static let name: StaticString = "credential_of"
    package let username: String

    package init(username: String) { self.username = username }

    package var sql: SQL {
        """
        select person.id, credential.password_hash
        from person join credential on credential.person_id = person.id
        where person.username = \(username) and person.is_active
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (person: PersonID, hash: String) {
        try row.decode(PersonID.self, String.self)
    }
}

/// Remembers a fresh sign-in.
package struct InsertSignIn: Statement {
    package static let name: StaticString = "insert_sign_in"
    package let tokenHash: [UInt8]
    package let person: PersonID
    package let kind: SignInKind
    package let at: Timestamp
    package let expiresAt: Timestamp

    package init(tokenHash: [UInt8], person: PersonID, kind: SignInKind, at: Timestamp, expiresAt: Timestamp) {
        self.tokenHash = tokenHash
        self.person = person
        self.kind = kind
        self.at = at
        self.expiresAt = expiresAt
    }

    package var sql: SQL {
        """
        insert into sign_in (token_hash, person_id, kind, created_at, last_seen_at, expires_at)
        values (\(tokenHash), \(person), \(kind), \(at), \(at), \(expiresAt))
        """
    }
}

/// The person behind a token that is neither expired, idle for too long, nor of somebody who has left, in the office
/// that the sign-in acts in, the main one first. A term that ended at midnight is none any more.
package struct FindSignIn: Statement {
    package static let name: StaticString = "find_sign_in"
    package let tokenHash: [UInt8]
    package let kind: SignInKind
    package let now: Timestamp
    /// Tokens that were last used before this instant are refused.
    package let idleSince: Timestamp

    package init(tokenHash: [UInt8], kind: SignInKind, now: Timestamp, idleSince: Timestamp) {
        self.tokenHash = tokenHash
        self.kind = kind
        self.now = now
        self.idleSince = idleSince
    }

    package var sql: SQL {
        """
        select sign_in.last_seen_at, sign_in.expires_at, \(PersonRow.columns)
        from sign_in join person on person.id = sign_in.person_id
        cross join lateral (
            select a.unit_id, a.role from appointment a
            where a.person_id = person.id and (sign_in.appointment_id is null or a.id = sign_in.appointment_id)
                and \(OfficeSQL.isHeld(on: now.day))
            order by a.unit_id = person.unit_id desc, a.id
            limit 1
        ) office
        \(PersonRow.place)
        where sign_in.token_hash = \(tokenHash) and sign_in.kind = \(kind) and sign_in.expires_at > \(now)
            and sign_in.last_seen_at > \(idleSince) and person.is_active
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (
        lastSeenAt: Timestamp, expiresAt: Timestamp, person: PersonRow
    ) {
        let lastSeenAt = try row.decode(Timestamp.self, at: 0)
        let expiresAt = try row.decode(Timestamp.self, at: 1)
        return (lastSeenAt, expiresAt, try PersonRow(row, from: 2))
    }
}

/// Notes that a sign-in is still used.
package struct TouchSignIn: Statement {
    package static let name: StaticString = "touch_sign_in"
    package let tokenHash: [UInt8]
    package let at: Timestamp

    package init(tokenHash: [UInt8], at: Timestamp) {
        self.tokenHash = tokenHash
        self.at = at
    }

    package var sql: SQL { "update sign_in set last_seen_at = \(at) where token_hash = \(tokenHash)" }
}

/// Ends a sign-in.
package struct DeleteSignIn: Statement {
    package static let name: StaticString = "delete_sign_in"
    package let tokenHash: [UInt8]

    package init(tokenHash: [UInt8]) { self.tokenHash = tokenHash }

    package var sql: SQL { "delete from sign_in where token_hash = \(tokenHash)" }
}

/// Throws out what can never be used again.
package struct DeleteExpiredSignIns: Statement {
    package static let name: StaticString = "delete_expired_sign_ins"
    package let before: Timestamp

    package init(before: Timestamp) { self.before = before }

    package var sql: SQL { "delete from sign_in where expires_at < \(before)" }
}
