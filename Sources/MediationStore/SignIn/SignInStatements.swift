// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// Remembers a fresh sign-in.
package struct InsertSignIn: Statement {
    package static let name: StaticString = "insert_sign_in"
    package let tokenHash: [UInt8]
    package let person: PersonID
    package let kind: SignInKind
    package let device: String
    /// By the word of the identity provider rather than by a password.
    package let byProvider: Bool
    package let at: Timestamp
    package let expiresAt: Timestamp

    package init(
        tokenHash: [UInt8], person: PersonID, kind: SignInKind, device: String, byProvider: Bool, at: Timestamp,
        expiresAt: Timestamp
    ) {
        self.tokenHash = tokenHash
        self.person = person
        self.kind = kind
        self.device = device
        self.byProvider = byProvider
        self.at = at
        self.expiresAt = expiresAt
    }

    package var sql: SQL {
        """
        insert into sign_in (token_hash, person_id, kind, device, by_provider, created_at, last_seen_at, expires_at)
        values (\(tokenHash), \(person), \(kind), \(device), \(byProvider), \(at), \(at), \(expiresAt))
        """
    }
}

/// The person behind a token that is neither expired, idle for too long, nor of somebody who has left, in the office
/// that the sign-in acts in, else in the main one. A term that ended at midnight is none any more, and whoever stood in
/// until then goes on in an office of their own.
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
        select sign_in.id, sign_in.last_seen_at, sign_in.expires_at, sign_in.scopes,
            coalesce(credential.must_change, false), second_factor.confirmed_at is not null, sign_in.by_provider,
            \(PersonRow.columns)
        from sign_in join person on person.id = sign_in.person_id
        cross join lateral (
            select a.id, a.unit_id, a.role, a.stands_for from appointment a
            where a.person_id = person.id and (a.stands_for is null or a.id = sign_in.appointment_id)
                and \(OfficeSQL.isHeld(on: now.day))
            order by (a.id is not distinct from sign_in.appointment_id) desc, a.unit_id = person.unit_id desc, a.id
            limit 1
        ) office
        \(PersonRow.place)
        left join credential on credential.person_id = person.id
        left join second_factor on second_factor.person_id = person.id
        where sign_in.token_hash = \(tokenHash) and sign_in.kind = \(kind) and sign_in.expires_at > \(now)
            and sign_in.last_seen_at > \(idleSince) and person.is_active
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> FoundSignIn {
        FoundSignIn(
            id: try row.decode(SignInID.self, at: 0), lastSeenAt: try row.decode(Timestamp.self, at: 1),
            expiresAt: try row.decode(Timestamp.self, at: 2), scopes: try row.decode([String]?.self, at: 3),
            mustChangePassword: try row.decode(Bool.self, at: 4), hasSecondFactor: try row.decode(Bool.self, at: 5),
            byProvider: try row.decode(Bool.self, at: 6), person: try PersonRow(row, from: 7))
    }
}

/// A sign-in that is still good, with what is known of its person.
package struct FoundSignIn: Sendable {
    package let id: SignInID
    package let lastSeenAt: Timestamp
    package let expiresAt: Timestamp
    /// What a program may do; `nil` for a person's own sign-in.
    package let scopes: [String]?
    package let mustChangePassword: Bool
    package let hasSecondFactor: Bool
    /// By the word of the identity provider rather than by a password.
    package let byProvider: Bool
    package let person: PersonRow
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
