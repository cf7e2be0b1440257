// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationStore
import Postgres
import TestSupport
import Testing

@Suite("The months of the index")
struct SearchMonthTests {
    @Test("are counted by the program as by the database")
    func alike() async throws {
        let hours: [Int64] = Array(0..<100).map { $0 * 9_000 }
        let ids = hours.map { CaseID(at: Timestamp(microseconds: $0 * 3_600_000_000), random: UInt128($0) << 64 | 7) }
        try await SmallCounty.run { _, owner in
            let months = try await owner.transaction { try $0.query(MonthsInDatabase(ids: ids)) }
            #expect(months == ids.map { SearchMonth(of: $0).number })
            #expect(Set(months).count == 100)
        }
    }
}

private struct MonthsInDatabase: Statement {
    static let name: StaticString = "months_in_database"
    let ids: [CaseID]

    var sql: SQL {
        """
        select search_month(id)
        from unnest(\(ids.map { PostgresUUID(rawValue: $0.rawValue) })::uuid[]) with ordinality as given (id, position)
        order by position
        """
    }

    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Int64 { try row.decode(Int64.self) }
}
