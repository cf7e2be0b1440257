// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Postgres

@Suite("errors")
struct ErrorTests {
    private let error = ServerError(
        sqlState: .uniqueViolation, message: "duplicate key value", detail: "Key (phone)=(13800138000) already exists.",
        hint: "try another", constraint: "party_phone_key", position: 8, statement: "insert_party")

    @Test("the description names code, statement and constraint, and quotes no data")
    func mute() {
        #expect("\(PostgresError.server(error))" == "insert_party failed with 23505 on party_phone_key")
    }

    @Test("the debug description says everything")
    func debug() {
        #expect(
            String(reflecting: PostgresError.server(error))
                == "insert_party failed with 23505 on party_phone_key: duplicate key value "
                + "(Key (phone)=(13800138000) already exists.; hint: try another; at character 8)")
    }

    @Test("the class of a code is its first two characters")
    func sqlStateClass() {
        #expect(SQLState.uniqueViolation.class == .integrityConstraintViolation)
        #expect(PostgresError.server(error).sqlState == .uniqueViolation)
        #expect(PostgresError.cancelled.sqlState == nil)
    }

    @Test("only what was never sent is safe to repeat")
    func safety() {
        let refused = ConnectionFailure(.refused, message: "", isSafeToRetry: true)
        let lost = ConnectionFailure(.lost, message: "")
        let errors: [PostgresError] = [
            .connection(refused), .pool(.queueFull), .connection(lost), .transaction(.outcomeUnknown(lost)),
            .server(error), .cancelled,
        ]
        #expect(errors.map(\.isSafeToRetry) == [true, true, false, false, false, false])
    }

    @Test("a failure to decode names the statement and the column")
    func decoding() {
        let failure = DecodingFailure(
            statement: "find", column: 2, columnName: "due_at", expected: "Int64", reason: .type(.timestamptz))
        #expect("\(failure)" == "find: column 2 (due_at) of oid 1184 cannot be read as Int64")
    }
}
