// SPDX-License-Identifier: Apache-2.0
import Postgres
import Testing

struct Sum: Statement {
    static let name: StaticString = "sum"
    var first: Int64
    var second: Int32
    var text: String?
    var sql: SQL { "select \(first) + \(second), \(text)" }
    typealias Row = (Int64, String?)
    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Row {
        try row.decode(Int64.self, String?.self)
    }
}

@Suite("one statement", .timeLimit(.minutes(1)))
struct OneStatementTests {
    @Test("a statement gets its parameters and returns its rows")
    func parameters() async throws {
        try await withDatabase { database in
            for _ in 0..<3 {
                let row = try #require(try await database.first(Sum(first: 2, second: 3, text: "水")))
                #expect(row == (5, "水"))
            }
        }
    }

    @Test("a transaction reads, writes and commits")
    func transaction() async throws {
        try await withDatabase { database in
            let rows = try await database.transaction { transaction in
                try transaction.execute("create temporary table t (n int8) on commit drop")
                let count = try transaction.execute("insert into t select generate_series(1, 4)")
                let (first, second) = try transaction.pipeline(
                    Sum(first: 1, second: 1, text: nil), Sum(first: 2, second: 2, text: nil))
                return [Int64(count), first[0].0, second[0].0]
            }
            #expect(rows == [4, 2, 4])
        }
    }
}
