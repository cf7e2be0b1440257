// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import Postgres
import Testing

@testable import MediationStore

@Suite("A sensitive case")
struct NeedToKnowTests {
    private static let purpose = Reveal.Purpose(reason: .oversight, note: "督办")
    private static let township = "990101101000-officer"
    private static let county = "990101000000-officer"

    /// A case of a village in which violence at home was seen.
    private static func sensitive(in world: World) async throws -> Life {
        var life = try await world.open()
        try await world.give(.raiseRisk(RiskRaise(sign: .domesticViolence)), to: &life)
        return life
    }

    /// Who of some people sees the case in their lists, and who can open it.
    private static func seers(of life: Life, among names: [String], in world: World) async throws -> [String] {
        var seers: [String] = []
        for name in names {
            let person = try world.person(name)
            let isListed = try await world.cases.list(CaseFilter(), limit: 100, as: person).items
                .contains { $0.id == life.id }
            let isOpen = (try? await world.cases.view(life.id, as: person)) != nil
            #expect(isListed == isOpen, "\(name)")
            if isOpen { seers.append(name) }
        }
        return seers
    }

    @Test("is known to its holder and the director of the unit, and to nobody else of the village or above")
    func known() async throws {
        try await World.run { world in
            let names = [
                "990101101201-mediator", "990101101201-director", "990101101202-mediator", Self.township, Self.county,
            ]
            var life = try await world.open()
            let before = try await Self.seers(of: life, among: names, in: world)
            #expect(before == ["990101101201-mediator", "990101101201-director", Self.township, Self.county])
            try await world.give(.raiseRisk(RiskRaise(sign: .domesticViolence)), to: &life)
            let after = try await Self.seers(of: life, among: names, in: world)
            #expect(after == ["990101101201-mediator", "990101101201-director"])
        }
    }

    @Test("says so in each row of its events and parties, old and new, and they cannot say otherwise")
    func rows() async throws {
        try await World.run { world in
            let life = try await Self.sensitive(in: world)
            let rows = try await world.owner.query(TiersOfRows(id: life.id))
            #expect(rows == ["case_event 2 sensitive", "case_party 2 sensitive"])
            await #expect(throws: PostgresError.self) {
                try await world.owner.execute("update case_event set tier = 'ordinary'")
            }
            await #expect(throws: PostgresError.self) {
                try await world.owner.execute("update case_party set tier = 'ordinary'")
            }
        }
    }

    @Test("opens to an officer above for a reason, for a day, with a line; to others it does not exist")
    func glass() async throws {
        try await World.run { world in
            let life = try await Self.sensitive(in: world)
            let code = CaseCode(life.id)
            let (officer, neighbour) = (try world.person(Self.township), try world.person("990101102000-officer"))
            await #expect(throws: ServiceError.reasonNeeded) { try await world.cases.view(life.id, as: officer) }
            await #expect(throws: ServiceError.reasonNeeded) { try await world.cases.id(of: code, as: officer) }
            for stranger in [neighbour, try world.person("990101101202-mediator")] {
                await #expect(throws: ServiceError.notFound) { try await world.cases.view(life.id, as: stranger) }
                await #expect(throws: ServiceError.notFound) {
                    try await world.cases.breakGlass(of: code, for: Self.purpose, as: stranger)
                }
            }
            try await world.cases.breakGlass(of: code, for: Self.purpose, as: officer)
            #expect(try await world.cases.view(life.id, as: officer).row.state.tier == .sensitive)
            #expect(
                try await world.owner.query(GlassLines()) == ["\(officer.person.rawValue) case oversight: 督办"])
            // A day later.
            try await world.forge("update case_reader set until = now() - interval '1 second' where until is not null")
            await #expect(throws: ServiceError.reasonNeeded) { try await world.cases.view(life.id, as: officer) }
        }
    }

    @Test("goes to whoever answers for the unit that is asked, and the one who sent it goes on seeing it")
    func asked() async throws {
        try await World.run { world in
            var life = try await world.open()
            for step in [Step.accept, .session] { try await world.give(step, to: &life) }
            try await world.give(.raiseRisk(RiskRaise(sign: .domesticViolence)), to: &life)
            try await world.give(.escalate, to: &life)
            let names = ["990101101201-mediator", Self.township, Self.county]
            #expect(
                try await Self.seers(of: life, among: names, in: world) == ["990101101201-mediator", Self.township])
            try await world.give(.sendBack, to: &life)
            #expect(
                try await Self.seers(of: life, among: names, in: world) == ["990101101201-mediator", Self.township])
            #expect(try await world.findings() == [])
        }
    }

    @Test("is behind the second wall too: SQL past the program sees neither it nor its events, parties and promises")
    func wall() async throws {
        try await World.run { world in
            let life = try await Self.sensitive(in: world)
            var seen: [String: [Int64]] = [:]
            for name in ["990101101201-mediator", "990101101201-director", Self.township] {
                let person = try world.person(name)
                let scope = Scope(
                    county: person.county, person: person.person, regions: person.regions, unit: person.unit,
                    directs: person.may(.speakForUnit) ? person.unit : nil)
                seen[name] = try await world.application.transaction(TransactionOptions(settings: scope.settings)) {
                    try $0.commit(RowsOfCase(id: life.id))
                }
            }
            #expect(
                seen == [
                    "990101101201-mediator": [1, 2, 2], "990101101201-director": [1, 2, 2], Self.township: [0, 0, 0],
                ])
        }
    }
}

private struct GlassLines: Statement {
    static let name: StaticString = "glass_lines"

    var sql: SQL {
        "select person_id || ' ' || field || ' ' || reason from access_log where kind = 'reveal' order by person_id, seq"
    }

    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> String { try row.decode(String.self) }
}

private struct RowsOfCase: Statement {
    static let name: StaticString = "rows_of_case"
    let id: CaseID

    var sql: SQL {
        """
        select count(*) from mediation_case where id = \(id)
        union all select count(*) from case_event where case_id = \(id)
        union all select count(*) from case_party where case_id = \(id)
        """
    }

    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Int64 { try row.decode(Int64.self) }
}

/// How many rows of each table say how sensitive a case is.
private struct TiersOfRows: Statement {
    static let name: StaticString = "tiers_of_rows"
    let id: CaseID

    var sql: SQL {
        """
        select 'case_event ' || count(*) || ' ' || tier from case_event where case_id = \(id) group by tier
        union all
        select 'case_party ' || count(*) || ' ' || tier from case_party where case_id = \(id) group by tier
        order by 1
        """
    }

    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> String { try row.decode(String.self) }
}
