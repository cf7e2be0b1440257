// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// Tells everybody whom limits of time wait for how many there are, once a person and day; says how many people were told.
package struct SendDigests: Statement {
    package static let name: StaticString = "send_digests"
    package let day: LegalDay
    package let at: Timestamp

    package init(day: LegalDay, at: Timestamp) {
        self.day = day
        self.at = at
    }

    package var sql: SQL { "select send_digests(\(day), \(at))" }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Int64 {
        try row.decode(Int64.self)
    }
}

/// What the person of the transaction was told on a day.
package struct DigestOfDay: Statement {
    package static let name: StaticString = "digest_of_day"
    package let person: PersonID
    package let day: LegalDay

    package init(person: PersonID, day: LegalDay) {
        self.person = person
        self.day = day
    }

    package var sql: SQL {
        "select near, today, late, sent_at from digest where person_id = \(person) and day = \(day)"
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> DigestLine {
        let (near, today, late, sentAt) = try row.decode(Int32.self, Int32.self, Int32.self, Timestamp.self)
        return DigestLine(near: Int(near), today: Int(today), late: Int(late), sentAt: sentAt)
    }
}
