// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationStore
import Postgres
import TestSupport
import Testing

@Suite("What a search reads")
struct SearchCostTests {
    /// Rows that a search read of the two large tables, and how often one of them was read through.
    private struct Cost: Hashable {
        let found: Int
        let rows: Int64
        let scans: Int64
    }

    /// In every case, in one of fifty, in a single one.
    private static let everywhere: Int64 = 11
    private static let often: Int64 = 12
    private static let once: Int64 = 13

    @Test("does not grow with the number of cases, in a county or in a village of it, however common the word")
    func flat() async throws {
        var costs: [Int: [Cost]] = [:]
        for size in [2_000, 20_000] {
            try await SmallCounty.run { application, owner in
                try await Self.fill(owner, cases: size)
                for (term, village) in [
                    (Self.everywhere, false), (Self.often, false), (Self.once, false), (Self.everywhere, true),
                    (Self.once, true),
                ] {
                    costs[size, default: []].append(
                        try await Self.cost(of: term, inVillage: village, application))
                }
            }
        }
        let (few, many) = (try #require(costs[2_000]), try #require(costs[20_000]))
        #expect(few.map(\.found) == many.map(\.found))
        #expect((few + many).map(\.scans) == Array(repeating: 0, count: few.count + many.count))
        for (less, more) in zip(few, many) {
            // A month costs one row at most, to know that it is next, and the larger county has eighteen more of them.
            #expect(more.rows <= less.rows + 18, "\(few) \(many)")
        }
    }

    private static func cost(of term: Int64, inVillage: Bool, _ application: Database) async throws -> Cost {
        let range: ClosedRange<Int32> = inVillage ? 3...10 : SmallCounty.everywhere
        let scope = Scope(
            county: SmallCounty.code, person: SmallCounty.mediator, regions: range, unit: SmallCounty.villageUnit)
        let search = SearchCases(
            county: SmallCounty.code, region: inVillage ? SmallCounty.village : SmallCounty.county, lists: [[term]],
            filter: CaseFilter(), after: nil, limit: 26)
        return try await application.transaction(TransactionOptions(settings: scope.settings)) { transaction in
            // The session's counters go on from one transaction to the next, so what was read before is taken off.
            let before = try transaction.query(RowsRead())
            let found = try transaction.query(search).count
            let after = try transaction.query(RowsRead())
            func read(_ count: (RowsRead.Row) -> Int64) -> Int64 {
                after.reduce(0) { $0 + count($1) } - before.reduce(0) { $0 + count($1) }
            }
            return Cost(found: found, rows: read(\.rows), scans: read(\.scans))
        }
    }

    /// Cases of one village and its township, a thousand in each month of the index.
    private static func fill(_ owner: Database, cases: Int) async throws {
        try await owner.transaction(TransactionOptions(statementTimeout: .seconds(120))) { transaction in
            try transaction.execute("set local session_replication_role = replica")
            _ = try transaction.query(FillCases(cases: Int32(cases)))
            try transaction.execute(
                """
                insert into case_search (county_code, case_id, region_lft, keys, sealing_key)
                select county_code, id, region_lft, search_keys(
                    id, array[11]::bigint[] || case when version % 50 = 0 then array[12]::bigint[] else '{}' end
                        || case when version = 7 then array[13]::bigint[] else '{}' end, region_code), 1
                from mediation_case
                """)
        }
        for table in ["analyze mediation_case", "analyze case_search"] as [SQL] { try await owner.execute(table) }
    }
}

/// Numbers them in the column of the version.
private struct FillCases: Statement {
    static let name: StaticString = "fill_cases"
    let cases: Int32

    var sql: SQL {
        """
        insert into mediation_case (
            county_code, id, version, stage, level, region_code, region_lft, first_level, holder_unit, holder_person,
            risk, dispute_type, begun_at, registered_at, requested_on, code, title, summary, place)
        select 990101, (lpad(to_hex(((830 + n / 1000)::bigint << 31) + n), 12, '0') || '70008000'
                || lpad(to_hex(n), 12, '0'))::uuid,
            n, 'registered', 'village', case when n % 40 = 0 then 990101101201 else 990101101000 end,
            case when n % 40 = 0 then 3 else 2 end, 'village', 3, 3, 'green', 'other', now(), now(),
            date '2026-03-01', 'C' || n, '张三 与 李四', '屋檐水', '老屋'
        from generate_series(1, \(cases)) as n
        """
    }
}

private struct RowsRead: Statement {
    static let name: StaticString = "rows_read"

    var sql: SQL {
        """
        select coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0), seq_scan
        from pg_stat_xact_user_tables where relname in ('mediation_case', 'case_search')
        """
    }

    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (rows: Int64, scans: Int64) {
        try row.decode(Int64.self, Int64.self)
    }
}
