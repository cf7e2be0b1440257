// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// The sealed secret of a second factor.
package struct SealedFactor: Hashable, Sendable {
    package let cell: [UInt8]
    /// The key of the keyring that sealed it; `nil` for the key file of the release before.
    package let key: Int32?

    package init(cell: [UInt8], key: Int32?) {
        self.cell = cell
        self.key = key
    }
}

/// A person's second factor as it is stored.
package struct StoredFactor: Sendable {
    package let secret: SealedFactor
    package let confirmedAt: Timestamp?
    /// No code is looked at before this instant.
    package let waitUntil: Timestamp?
    /// How many recovery codes are left.
    package let codesLeft: Int64
}

/// A person's second factor, confirmed or not.
package struct SecondFactorOf: Statement {
    package static let name: StaticString = "second_factor_of"
    package let person: PersonID

    package init(person: PersonID) { self.person = person }

    package var sql: SQL {
        """
        select secret, sealing_key, confirmed_at, wait_until, (select count(*) from recovery_code where person_id = \(person))
        from second_factor where person_id = \(person)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> StoredFactor {
        StoredFactor(
            secret: SealedFactor(
                cell: try row.decode([UInt8].self, at: 0), key: try row.decode(Int32?.self, at: 1)),
            confirmedAt: try row.decode(Timestamp?.self, at: 2), waitUntil: try row.decode(Timestamp?.self, at: 3),
            codesLeft: try row.decode(Int64.self, at: 4))
    }
}

/// Remembers a fresh secret that nobody has shown a code of; brings nothing back if a confirmed one is there.
package struct BeginSecondFactor: Statement {
    package static let name: StaticString = "begin_second_factor"
    package let person: PersonID
    package let secret: SealedFactor
    package let at: Timestamp

    package init(person: PersonID, secret: SealedFactor, at: Timestamp) {
        self.person = person
        self.secret = secret
        self.at = at
    }

    package var sql: SQL {
        """
        insert into second_factor (person_id, secret, sealing_key, created_at)
        values (\(person), \(secret.cell), \(secret.key), \(at))
        on conflict (person_id) do update
        set secret = excluded.secret, sealing_key = excluded.sealing_key, created_at = excluded.created_at
        where second_factor.confirmed_at is null
        returning person_id
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> PersonID {
        try row.decode(PersonID.self)
    }
}

/// The first code was right: from now on one is asked for.
package struct ConfirmSecondFactor: Statement {
    package static let name: StaticString = "confirm_second_factor"
    package let person: PersonID
    package let step: Int64
    package let at: Timestamp

    package init(person: PersonID, step: Int64, at: Timestamp) {
        self.person = person
        self.step = step
        self.at = at
    }

    package var sql: SQL {
        """
        update second_factor set confirmed_at = \(at), last_step = \(step)
        where person_id = \(person) and confirmed_at is null
        returning person_id
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> PersonID {
        try row.decode(PersonID.self)
    }
}

/// Takes a code by its half minute; brings nothing back if this one or a later one was taken before.
package struct TakeTimeCode: Statement {
    package static let name: StaticString = "take_time_code"
    package let person: PersonID
    package let step: Int64

    package init(person: PersonID, step: Int64) {
        self.person = person
        self.step = step
    }

    package var sql: SQL {
        """
        update second_factor set last_step = \(step), wrong_codes = 0
        where person_id = \(person) and confirmed_at is not null and last_step < \(step)
        returning person_id
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> PersonID {
        try row.decode(PersonID.self)
    }
}

/// Counts a wrong code; after each few of them the next has to wait.
package struct NoteWrongCode: Statement {
    package static let name: StaticString = "note_wrong_code"
    package let person: PersonID
    /// How many wrong codes are looked at without a pause.
    package let allowed: Int32
    package let waitUntil: Timestamp

    package init(person: PersonID, allowed: Int32, waitUntil: Timestamp) {
        self.person = person
        self.allowed = allowed
        self.waitUntil = waitUntil
    }

    package var sql: SQL {
        """
        update second_factor
        set wrong_codes = wrong_codes + 1,
            wait_until = case when (wrong_codes + 1) % \(allowed) = 0 then \(waitUntil) else wait_until end
        where person_id = \(person)
        """
    }
}

/// Uses up a recovery code; brings nothing back unless it was there.
package struct TakeRecoveryCode: Statement {
    package static let name: StaticString = "take_recovery_code"
    package let person: PersonID
    package let codeHash: [UInt8]

    package init(person: PersonID, codeHash: [UInt8]) {
        self.person = person
        self.codeHash = codeHash
    }

    package var sql: SQL {
        "delete from recovery_code where person_id = \(person) and code_hash = \(codeHash) returning person_id"
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> PersonID {
        try row.decode(PersonID.self)
    }
}

/// Keeps one recovery code.
package struct InsertRecoveryCode: Statement {
    package static let name: StaticString = "insert_recovery_code"
    package let person: PersonID
    package let codeHash: [UInt8]

    package init(person: PersonID, codeHash: [UInt8]) {
        self.person = person
        self.codeHash = codeHash
    }

    package var sql: SQL {
        "insert into recovery_code (person_id, code_hash) values (\(person), \(codeHash))"
    }
}

/// Forgets a person's second factor and its recovery codes.
package struct DeleteSecondFactor: Statement {
    package static let name: StaticString = "delete_second_factor"
    package let person: PersonID

    package init(person: PersonID) { self.person = person }

    package var sql: SQL {
        """
        with codes as (delete from recovery_code where person_id = \(person))
        delete from second_factor where person_id = \(person)
        """
    }
}
