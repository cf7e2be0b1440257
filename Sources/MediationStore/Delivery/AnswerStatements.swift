// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// The final answer to a request that created something, as a retry gets it again.
package struct StoredAnswer: Hashable, Sendable {
    package let status: Int16
    package let location: String?
    package let etag: String?
    package let body: [UInt8]

    package init(status: Int16, location: String?, etag: String?, body: [UInt8]) {
        self.status = status
        self.location = location
        self.etag = etag
        self.body = body
    }
}

/// The answer that a person's request with this key got before.
package struct FindAnswer: Statement {
    package static let name: StaticString = "find_answer"
    package let scope: Scope
    package let key: String

    package init(scope: Scope, key: String) {
        self.scope = scope
        self.key = key
    }

    package var sql: SQL {
        """
        select request_hash, status, location, etag, body from idempotency_key
        where county_code = \(scope.county) and person_id = \(scope.person) and key = \(key)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (
        requestHash: [UInt8], answer: StoredAnswer
    ) {
        let (hash, status, location, etag, body) = try row.decode(
            [UInt8].self, Int16.self, String?.self, String?.self, [UInt8].self)
        return (hash, StoredAnswer(status: status, location: location, etag: etag, body: body))
    }
}

/// Keeps an answer with the effect of its request. A second request with the same key waits here for the first.
package struct InsertAnswer: Statement {
    package static let name: StaticString = "insert_answer"
    package let scope: Scope
    package let key: String
    package let requestHash: [UInt8]
    package let answer: StoredAnswer
    package let at: Timestamp

    package init(scope: Scope, key: String, requestHash: [UInt8], answer: StoredAnswer, at: Timestamp) {
        self.scope = scope
        self.key = key
        self.requestHash = requestHash
        self.answer = answer
        self.at = at
    }

    package var sql: SQL {
        """
        insert into idempotency_key (
            county_code, person_id, key, request_hash, status, location, etag, body, created_at)
        values (
            \(scope.county), \(scope.person), \(key), \(requestHash), \(answer.status), \(answer.location),
            \(answer.etag), \(answer.body), \(at))
        """
    }
}

/// Forgets answers that are older than a day.
package struct DeleteOldAnswers: Statement {
    package static let name: StaticString = "delete_old_answers"

    package init() {}

    package var sql: SQL { "select delete_old_answers()" }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Int64 {
        try row.decode(Int64.self)
    }
}
