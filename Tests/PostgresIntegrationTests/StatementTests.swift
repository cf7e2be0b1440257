// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Postgres

// Serialized, like all suites here: each test opens sessions of its own, and a server has few.
@Suite("statements", .serialized, .timeLimit(.minutes(1)))
struct StatementTests {
    private struct Everything: Statement {
        static let name: StaticString = "everything"
        var flag: Bool
        var small: Int16
        var medium: Int32
        var large: Int64
        var fraction: Double
        var text: String?
        var bytes: [UInt8]
        var uuid: PostgresUUID
        var instant: PostgresTimestamp
        var day: PostgresDate
        var json: JSONB
        var sql: SQL {
            """
            select \(flag), \(small), \(medium), \(large), \(fraction), \(text), \(bytes), \(uuid), \(instant), \(day),
              \(json), \(instant) = '2026-11-22 10:00:00.000001Z', \(day) = '2026-11-22', \(uuid)::text
            """
        }
        typealias Row = Everything

        static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Row {
            let (
                flag, small, medium, large, fraction, text, bytes, uuid, instant, day, json, instantIsRight, dayIsRight,
                uuidText
            ) = try row.decode(
                Bool.self, Int16.self, Int32.self, Int64.self, Double.self, String?.self, [UInt8].self,
                PostgresUUID.self, PostgresTimestamp.self, PostgresDate.self, JSONB.self, Bool.self, Bool.self,
                String.self)
            #expect(instantIsRight && dayIsRight && uuidText == uuid.description)
            return Everything(
                flag: flag, small: small, medium: medium, large: large, fraction: fraction, text: text, bytes: bytes,
                uuid: uuid, instant: instant, day: day, json: json)
        }
    }

    @Test("values of every type come back from the server as they went", arguments: [nil, "", "枫桥"])
    func everything(text: String?) async throws {
        let sent = Everything(
            flag: true, small: -3, medium: .min, large: .max, fraction: 0.1, text: text, bytes: [0, 1, 255],
            uuid: PostgresUUID(rawValue: 0x0192_f3a4_b5c6_7d8e_9fab_cdef_0123_4567),
            instant: PostgresTimestamp(microsecondsSince1970: 1_795_341_600_000_001),
            day: PostgresDate(daysSince1970: 20779), json: JSONB("{\"a\": [1, 2]}"))
        let received = try await withDatabase { try await $0.first(sent) }
        #expect(String(describing: received) == String(describing: Optional(sent)))
    }

    private struct Arrays: Statement {
        static let name: StaticString = "arrays"
        var numbers: [Int64]
        var texts: [String?]
        var uuids: [PostgresUUID]
        var sql: SQL { "select \(numbers), \(texts), \(uuids), array(select unnest(\(numbers)) * 2)" }
        typealias Row = ([Int64], [String?], [PostgresUUID], [Int64])

        static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Row {
            try row.decode([Int64].self, [String?].self, [PostgresUUID].self, [Int64].self)
        }
    }

    @Test("arrays come back, empty ones and those with null, too")
    func arrays() async throws {
        let rows = try await withDatabase { database in
            [
                try await database.first(Arrays(numbers: [], texts: [], uuids: [])),
                try await database.first(
                    Arrays(numbers: [1, -2], texts: ["a", nil], uuids: [PostgresUUID(rawValue: 5)])),
            ]
        }
        let empty = try #require(rows[0])
        #expect(empty == ([], [], [], []))
        let full = try #require(rows[1])
        #expect(full == ([1, -2], ["a", nil], [PostgresUUID(rawValue: 5)], [2, -4]))
    }

    @Test("a text that depends on its values is prepared on its fifth use, and stays right all along")
    func byText() async throws {
        let (sums, prepared) = try await withDatabase { database in
            var sums: [Int64?] = []
            for number in 0..<7 as Range<Int64> {
                sums.append(try await database.first(Number(sql: "select \(number)")))
            }
            return (
                sums,
                try await database.first(
                    Number(sql: "select count(*) from pg_prepared_statements where statement = 'select $1'"))
            )
        }
        #expect(sums == [0, 1, 2, 3, 4, 5, 6])
        #expect(prepared == 1)
    }

    @Test("a statement type is prepared once and its text is not sent again")
    func byType() async throws {
        let counts = try await withDatabase { database in
            for number in 0..<4 as Range<Int64> { _ = try await database.query(Sum(first: number, second: 1)) }
            return try await database.query(
                Number(
                    sql: "select generic_plans + custom_plans from pg_prepared_statements where statement like '%+ $2'")
            )
        }
        #expect(counts == [4])
    }

    @Test("statements that the cache has evicted are deallocated in the server")
    func eviction() async throws {
        let texts = try await withDatabase { database in
            _ = try await database.perform(.init()) { $0.cache = StatementCache(capacity: 1) }
            _ = try await database.query(Sum(first: 1, second: 1))
            _ = try await database.query(BackendID())
            return try await database.perform(.init()) { connection in
                connection.beginWithoutTransaction()
                let sql: SQL = "select count(*) from pg_prepared_statements where statement like '%+ $2'"
                return try connection.query(Number(sql: sql))
            }
        }
        #expect(texts == [0])
    }

    @Test("behind a proxy nothing is prepared by name")
    func neverPrepared() async throws {
        var configuration = DatabaseConfiguration(connection: try testConnection(), preparesStatements: false)
        configuration.interactive.workers = 1
        let count = try await withDatabase(configuration) { database in
            _ = try await database.query(Sum(first: 1, second: 1), .init(isolation: .serializable))
            return try await database.first(Number(sql: "select count(*) from pg_prepared_statements"))
        }
        #expect(count == 0)
    }
}
