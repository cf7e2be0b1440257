// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationStore
import Postgres
import TestSupport
import Testing

@Suite("The plans of the statements behind a request")
struct PlanTests {
    private static let id = CaseID(rawValue: 0x64)
    private static let county = SmallCounty.code

    @Test("find their rows by an index among thousands, behind row-level security")
    func plans() async throws {
        let expected: [(statement: any Statement, index: String)] = [
            (FindCase(county: Self.county, id: Self.id), "mediation_case_pkey"),
            (FindCaseByCode(county: Self.county, code: "C100"), "mediation_case_code_key"),
            (
                Queue(
                    county: Self.county, unit: SmallCounty.villageUnit, person: SmallCounty.mediator,
                    answersRequests: false, after: .start, limit: 51), "mediation_case_awaited_idx"
            ),
            (
                RequestsOf(county: Self.county, unit: SmallCounty.townshipUnit, limit: 51), "mediation_case_awaited_idx"
            ),
            (EventsOfCase(county: Self.county, id: Self.id), "Index Scan using case_event_"),
            (PartiesOfCase(county: Self.county, id: Self.id), "case_party_pkey"),
            (
                ListCases(county: Self.county, filter: CaseFilter(), after: nil, limit: 51), "mediation_case_pkey"
            ),
            (WalkCases(after: .start, limit: 500), "mediation_case_pkey"),
        ]
        try await SmallCounty.run { application, owner in
            try await Self.fill(owner)
            for (statement, index) in expected {
                let plan = try await application.plan(of: statement)
                #expect(plan.contains(index), "\(type(of: statement)):\n\(plan)")
                #expect(!plan.contains("Seq Scan on mediation_case"), "\(type(of: statement)):\n\(plan)")
                #expect(!plan.contains("Seq Scan on case_event"), "\(type(of: statement)):\n\(plan)")
                #expect(!plan.contains("Seq Scan on case_party"), "\(type(of: statement)):\n\(plan)")
            }
        }
    }

    @Test("set up no question about sensitive cases before one comes up")
    func walls() async throws {
        let statements: [any Statement] = [
            FindCase(county: Self.county, id: Self.id), EventsOfCase(county: Self.county, id: Self.id),
            PartiesOfCase(county: Self.county, id: Self.id), ItemsOfCase(county: Self.county, id: Self.id),
            Queue(
                county: Self.county, unit: SmallCounty.villageUnit, person: SmallCounty.mediator,
                answersRequests: false, after: .start, limit: 51),
        ]
        try await SmallCounty.run { application, _ in
            for statement in statements {
                let plan = try await application.plan(of: statement)
                #expect(!plan.contains("SubPlan"), "\(type(of: statement)):\n\(plan)")
            }
        }
    }

    @Test("write their row by its key")
    func writes() async throws {
        let story = try SmallStory(random: 1, serial: 1, [SmallStory.registration, SmallStory.acceptance])
        let accepted = try #require(story.decisions.last)
        let row = try #require(story.row(after: accepted))
        try await SmallCounty.run { application, owner in
            try await Self.fill(owner)
            let plan = try await application.plan(of: UpdateCase(row: row))
            #expect(plan.contains("Index Scan using mediation_case_pkey"), "\(plan)")
        }
    }

    /// Six thousand cases of a hundred villages' worth of people, each with one event and two parties.
    private static func fill(_ owner: Database) async throws {
        try await owner.transaction(TransactionOptions(statementTimeout: .seconds(60))) { transaction in
            try transaction.execute("set local session_replication_role = replica")
            for part in rows { try transaction.execute(part) }
        }
        for table in ["analyze mediation_case", "analyze case_event", "analyze case_party"] as [SQL] {
            try await owner.execute(table)
        }
    }

    private static let rows: [SQL] = [
        """
        insert into mediation_case (
            county_code, id, version, stage, level, region_code, region_lft, first_level, holder_unit, holder_person,
            awaited_unit, awaited_person, transfer_direction, transfer_to, risk, dispute_type, begun_at, registered_at,
            requested_on, due_on, code, title, summary, place)
        select 990101, lpad(to_hex(n), 32, '0')::uuid, 1,
            case when n % 10 = 0 then 'transfer_pending' else 'registered' end, 'village', 990101101201, 3, 'village',
            3, 3, case when n % 10 = 0 then 2 else 3 + n % 100 end, case when n % 10 = 0 then null else 3 end,
            case when n % 10 = 0 then 'up' end, case when n % 10 = 0 then 2 end, 'green', 'other', now(), now(),
            date '2026-03-01', date '2026-03-01' + n % 200, 'C' || n, '张三 与 李四', '屋檐水', '老屋'
        from generate_series(1, 6000) as n
        """,
        """
        insert into case_event (
            county_code, case_id, version, from_stage, from_level, command, to_stage, to_level, actor_unit,
            actor_person, holder_unit, holder_person, at, region_lft, fact, tier, hash)
        select county_code, id, 1, 'none', 'none', 'register', 'registered', 'village', 3, 3, 3, 3, registered_at, 3,
            '{}', tier, sha256('any')
        from mediation_case
        """,
        """
        insert into case_party (county_code, case_id, party, side, name, region_lft, tier)
        select county_code, id, party, 'applicant', '张三', 3, tier from mediation_case, generate_series(1, 2) as party
        """,
    ]
}

extension Database {
    /// How PostgreSQL would run a statement in the scope of the small county's mediator.
    ///
    /// Two keys of a case begin with the same columns, county and id; the second one ends with the tier, which other rows
    /// point to. They find a case equally well, so that it is left to PostgreSQL which one it takes.
    fileprivate func plan(of statement: some Statement) async throws -> String {
        let lines = try await query(
            Explain(statement: statement), TransactionOptions(settings: SmallCounty.settings))
        return lines.joined(separator: "\n").replacing("mediation_case_tier_key", with: "mediation_case_pkey")
    }
}

private struct Explain<Explained: Statement>: Statement {
    static var name: StaticString { "explain" }
    static var preparation: StatementPreparation { .never }
    let statement: Explained

    var sql: SQL {
        var sql: SQL = "explain "
        sql.append(statement.sql)
        return sql
    }

    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> String { try row.decode(String.self) }
}
