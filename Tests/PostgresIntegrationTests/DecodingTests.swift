// SPDX-License-Identifier: Apache-2.0
import Postgres
import Testing

@Suite("decoding", .serialized, .timeLimit(.minutes(1)))
struct DecodingTests {
    @Test(
        "a column that does not fit is named, and the session stays usable",
        arguments: [
            ("select 1::int4", 0, .type(.int4)),
            ("select 'a'", 0, .type(.text)),
            ("select 1::int8, 2::int8", 2, .columnCount(2)),
            ("select null::int8", 0, .value(.unexpectedNull)),
            ("select 1::numeric", 0, .type(.numeric)),
        ] as [(SQL, Int, DecodingFailure.Reason)])
    func misfit(sql: SQL, column: Int, reason: DecodingFailure.Reason) async throws {
        try await withDatabase { database in
            let error = await #expect(throws: PostgresError.self) { try await database.query(Number(sql: sql)) }
            guard case .decoding(let failure) = error else {
                Issue.record("expected a failure to decode instead of \(String(describing: error))")
                return
            }
            #expect(failure.statement == "number")
            #expect(failure.column == column)
            #expect(failure.reason == reason)
            let sum = try await database.first(Sum(first: 1, second: 2))
            #expect(sum == 3)
        }
    }

    @Test("an empty result is not decoded and has no first row")
    func empty() async throws {
        try await withDatabase { database in
            let rows = try await database.query(Number(sql: "select 1::int8 where false"))
            #expect(rows == [])
            let first = try await database.first(Number(sql: "select 1::int8 where false"))
            #expect(first == nil)
        }
    }

    @Test("the first row of many is the only one that is decoded")
    func first() async throws {
        let sql: SQL = "select n from (values (1::int8), (null)) as t (n)"
        try await withDatabase { database in
            let number = try await database.first(Number(sql: sql))
            #expect(number == 1)
            await #expect(throws: PostgresError.self) { try await database.query(Number(sql: sql)) }
        }
    }
}
