// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationStore
import Postgres
import TestSupport
import Testing

@testable import MediationService

@Suite("Who looked")
struct AccessLogTests {
    @Test("invariant 14: is written before a case is seen, once a person, case and day, or the case is not seen")
    func noAccessWithoutLine() async throws {
        try await World.run { world in
            let (life, other) = (try await world.lead([]), try await world.lead([]))
            let village = try world.worker(.village, for: World.village)
            let township = try world.worker(.township, for: World.village)
            let cases = world.cases
            for person in [village, township] {
                for id in [life.id, other.id, life.id, life.id] { _ = try await cases.view(id, as: person) }
            }
            // Another server does not remember it, and the log does.
            _ = try await world.cases.view(life.id, as: village)
            world.now = world.now.adding(seconds: 86_400)
            _ = try await cases.view(life.id, as: village)
            let seen = try await world.lines().map { Seen(person: $0.person, caseID: $0.caseID, on: $0.at.day) }
            let (monday, tuesday) = (World.monday, World.monday.adding(days: 1))
            #expect(
                seen == [
                    Seen(person: township.person, caseID: life.id, on: monday),
                    Seen(person: township.person, caseID: other.id, on: monday),
                    Seen(person: village.person, caseID: life.id, on: monday),
                    Seen(person: village.person, caseID: other.id, on: monday),
                    Seen(person: village.person, caseID: life.id, on: tuesday),
                ])
            // Where the line cannot be written, nothing is read.
            try await world.owner.execute("alter table access_log add constraint closed check (seq < 4) not valid")
            world.now = world.now.adding(seconds: 86_400)
            let error = await #expect(throws: PostgresError.self) { try await cases.view(life.id, as: village) }
            #expect(error?.constraint == "closed")
            try await world.owner.execute("alter table access_log drop constraint closed")
            _ = try await cases.view(life.id, as: village)
        }
    }

    @Test("is not written of a case that is none of a person's business")
    func strangers() async throws {
        try await World.run { world in
            let life = try await world.lead([])
            let stranger = try world.worker(.village, for: 990_101_101_202)
            await #expect(throws: ServiceError.notFound) { try await world.cases.view(life.id, as: stranger) }
            let leader = try #require(world.people.values.first { $0.role == .leader })
            await #expect(throws: ServiceError.notFound) { try await world.cases.view(life.id, as: leader) }
            #expect(try await world.lines() == [])
        }
    }

    @Test("is written of requests for help that are read")
    func requests() async throws {
        try await World.run { world in
            let life = try await world.lead([(0, .accept), (1, .session), (2, .escalate)])
            let officer = try world.worker(.township, for: World.village)
            let line = try #require(try await world.cases.requests(limit: 10, as: officer).first)
            for _ in 0..<2 { _ = try await world.cases.review(of: line, as: officer) }
            #expect(try await world.lines().map(\.caseID) == [life.id])
        }
    }

    @Test("is one line when one person opens a case many times at once")
    func atOnce() async throws {
        try await World.run(workers: 8) { world in
            let lives = [try await world.lead([]), try await world.lead([])]
            let village = try world.worker(.village, for: World.village)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for life in lives + lives + lives + lives {
                    group.addTask { _ = try await world.cases.view(life.id, as: village) }
                }
                try await group.waitForAll()
            }
            #expect(Set(try await world.lines().map(\.caseID)) == Set(lives.map(\.id)))
            #expect(try await world.lines().count == 2)
        }
    }

    @Test("is kept from the server's own role, and from whoever would change it")
    func walls() async throws {
        try await World.run { world in
            let life = try await world.lead([])
            _ = try await world.cases.view(life.id, as: world.worker(.village, for: World.village))
            #expect(try await world.wall(Raw("insert into access_log (county_code) values (990101)")) == "42501")
            #expect(try await world.wall(Raw("update access_log set reason = ''")) == "42501")
            #expect(try await world.wall(Raw("update access_head set seq = 0")) == "42501")
            let county = try world.worker(.county, for: World.village)
            let rows = try await world.application.transaction(
                TransactionOptions(settings: county.scope.settings)
            ) { transaction in try transaction.execute("select * from access_log") }
            #expect(rows == 0)
            for change: SQL in ["update access_log set reason = ''", "delete from access_log", "truncate access_log"] {
                let error = await #expect(throws: PostgresError.self) { try await world.owner.execute(change) }
                #expect(error?.constraint == "access_log_once")
            }
        }
    }
}

private struct Seen: Hashable {
    let person: PersonID
    let caseID: CaseID?
    let on: LegalDay
}

extension PostgresError {
    fileprivate var constraint: String? { if case .server(let error) = self { error.constraint } else { nil } }
}

extension World {
    /// The access log, chain by chain.
    func lines() async throws -> [AccessLine] {
        try await owner.query(AllAccessLines())
    }
}

private struct AllAccessLines: Statement {
    static let name: StaticString = "all_access_lines"

    var sql: SQL {
        """
        select county_code, person_id, unit_id, at, kind, case_id, field, reason from access_log
        order by county_code, person_id, seq
        """
    }

    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> AccessLine {
        AccessLine(
            county: try row.decode(CountyCode.self, at: 0), person: try row.decode(PersonID.self, at: 1),
            unit: try row.decode(UnitID?.self, at: 2), at: try row.decode(Timestamp.self, at: 3),
            kind: try row.decode(AccessKind.self, at: 4), caseID: try row.decode(CaseID?.self, at: 5),
            field: try row.decode(String?.self, at: 6), reason: try row.decode(String?.self, at: 7))
    }
}
