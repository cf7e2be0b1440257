// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// A person's sign-ins that are still good, the last used first.
package struct SignInsOf: Statement {
    package static let name: StaticString = "sign_ins_of"
    package let person: PersonID
    package let now: Timestamp
    /// Cookies that were last used before this instant are good for nothing any more.
    package let idleSince: Timestamp

    package init(person: PersonID, now: Timestamp, idleSince: Timestamp) {
        self.person = person
        self.now = now
        self.idleSince = idleSince
    }

    package var sql: SQL {
        """
        select id, kind, device, name, scopes, created_at, last_seen_at, expires_at
        from sign_in
        where person_id = \(person) and expires_at > \(now) and (kind <> 'cookie' or last_seen_at > \(idleSince))
        order by last_seen_at desc, id desc
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> SignInLine {
        SignInLine(
            id: try row.decode(SignInID.self, at: 0), kind: try row.decode(SignInKind.self, at: 1),
            device: try row.decode(String.self, at: 2), name: try row.decode(String?.self, at: 3),
            scopes: (try row.decode([String]?.self, at: 4) ?? []).compactMap(TokenScope.init(rawValue:)),
            createdAt: try row.decode(Timestamp.self, at: 5), lastSeenAt: try row.decode(Timestamp.self, at: 6),
            expiresAt: try row.decode(Timestamp.self, at: 7))
    }
}

/// Remembers a token that a person made for a program, unless there are as many as anybody needs.
package struct InsertToken: Statement {
    package static let name: StaticString = "insert_token"
    package let tokenHash: [UInt8]
    package let person: PersonID
    package let title: String
    package let scopes: [String]
    package let at: Timestamp
    package let expiresAt: Timestamp
    package let limit: Int64

    package init(
        tokenHash: [UInt8], person: PersonID, title: String, scopes: [String], at: Timestamp, expiresAt: Timestamp,
        limit: Int64
    ) {
        self.tokenHash = tokenHash
        self.person = person
        self.title = title
        self.scopes = scopes
        self.at = at
        self.expiresAt = expiresAt
        self.limit = limit
    }

    package var sql: SQL {
        """
        insert into sign_in (token_hash, person_id, kind, name, scopes, created_at, last_seen_at, expires_at)
        select \(tokenHash), \(person), 'token', \(title), \(scopes), \(at), \(at), \(expiresAt)
        where (select count(*) from sign_in where person_id = \(person) and kind = 'token') < \(limit)
        returning id
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> SignInID {
        try row.decode(SignInID.self)
    }
}

/// Ends one sign-in of a person; brings nothing back unless it is theirs.
package struct EndSignIn: Statement {
    package static let name: StaticString = "end_sign_in"
    package let id: SignInID
    package let person: PersonID

    package init(id: SignInID, person: PersonID) {
        self.id = id
        self.person = person
    }

    package var sql: SQL {
        "delete from sign_in where id = \(id) and person_id = \(person) returning id"
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> SignInID {
        try row.decode(SignInID.self)
    }
}

/// Ends a person's own sign-ins but one, and leaves the tokens for programs.
package struct EndOtherSignIns: Statement {
    package static let name: StaticString = "end_other_sign_ins"
    package let person: PersonID
    package let kept: SignInID

    package init(person: PersonID, kept: SignInID) {
        self.person = person
        self.kept = kept
    }

    package var sql: SQL {
        "delete from sign_in where person_id = \(person) and id <> \(kept) and kind <> 'token'"
    }
}

/// Ends everything that a person is signed in with, tokens for programs and steps at the door included.
package struct EndEverySignIn: Statement {
    package static let name: StaticString = "end_every_sign_in"
    package let person: PersonID

    package init(person: PersonID) { self.person = person }

    package var sql: SQL {
        """
        with steps as (delete from sign_in_step where person_id = \(person))
        delete from sign_in where person_id = \(person)
        """
    }
}
