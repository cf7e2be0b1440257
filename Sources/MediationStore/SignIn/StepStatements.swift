// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// What somebody owes who stands between two steps of signing in.
package enum SignInStepKind: String, CaseIterable, Sendable, PostgresCodable {
    /// A code of the second factor.
    case code
    /// The answer of the identity provider.
    case provider
}

/// Remembers that somebody took the first step, and throws out who never took the second.
package struct InsertSignInStep: Statement {
    package static let name: StaticString = "insert_sign_in_step"
    package let tokenHash: [UInt8]
    package let kind: SignInStepKind
    package let person: PersonID?
    package let returnPath: String?
    package let now: Timestamp
    package let expiresAt: Timestamp

    package init(
        tokenHash: [UInt8], kind: SignInStepKind, person: PersonID?, returnPath: String?, now: Timestamp,
        expiresAt: Timestamp
    ) {
        self.tokenHash = tokenHash
        self.kind = kind
        self.person = person
        self.returnPath = returnPath
        self.now = now
        self.expiresAt = expiresAt
    }

    package var sql: SQL {
        """
        with stale as (delete from sign_in_step where expires_at < \(now))
        insert into sign_in_step (token_hash, kind, person_id, return_path, expires_at)
        values (\(tokenHash), \(kind), \(person), \(returnPath), \(expiresAt))
        """
    }
}

/// Who took the first step, if that was lately and they may still come in.
package struct FindSignInStep: Statement {
    package static let name: StaticString = "find_sign_in_step"
    package let tokenHash: [UInt8]
    package let now: Timestamp

    package init(tokenHash: [UInt8], now: Timestamp) {
        self.tokenHash = tokenHash
        self.now = now
    }

    package var sql: SQL {
        """
        select sign_in_step.person_id
        from sign_in_step join person on person.id = sign_in_step.person_id
        where token_hash = \(tokenHash) and kind = 'code' and expires_at > \(now) and person.is_active
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> PersonID {
        try row.decode(PersonID.self)
    }
}

/// Takes a step away, so that nobody takes it twice; brings back where its owner wanted to go.
package struct TakeSignInStep: Statement {
    package static let name: StaticString = "take_sign_in_step"
    package let tokenHash: [UInt8]
    package let kind: SignInStepKind
    package let now: Timestamp

    package init(tokenHash: [UInt8], kind: SignInStepKind, now: Timestamp) {
        self.tokenHash = tokenHash
        self.kind = kind
        self.now = now
    }

    package var sql: SQL {
        """
        delete from sign_in_step where token_hash = \(tokenHash) and kind = \(kind) and expires_at > \(now)
        returning return_path
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> String? {
        try row.decode(String?.self)
    }
}
