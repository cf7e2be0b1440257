// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import Postgres
import Sealing
import TestSupport
import Testing

@testable import MediationStore

@Suite("A search")
struct SearchTests {
    private static let township = "990101101000-officer"

    /// What somebody finds, as codes.
    private static func find(_ query: String, as name: String, in world: World) async throws -> [CaseID] {
        var filter = CaseFilter()
        filter.query = query
        return try await world.cases.list(filter, limit: 100, as: try world.person(name)).items.map(\.id)
    }

    @Test("finds a case by a nickname, a word, the house, the kind, letters, its code and its number")
    func finds() async throws {
        try await World.run { world in
            let life = try await world.lead([(0, .accept)])
            let number = try #require(try await world.state(of: life).number).serial
            let queries = [
                "大富", "屋檐水", "老屋后面", "邻里", "zdf", "lwhm", CaseCode(life.id).description, "人调字", "\(number)", "屋檐 桂芳",
            ]
            for query in queries {
                #expect(try await Self.find(query, as: Self.township, in: world) == [life.id], "\(query)")
            }
            for query in ["阿福", "宅基地", "lwqm", "，"] {
                #expect(try await Self.find(query, as: Self.township, in: world) == [], "\(query)")
            }
            #expect(try await world.findings() == [])
        }
    }

    @Test("shows no place of others, and a lead by its words until it is registered under names")
    func scope() async throws {
        try await World.run { world in
            let lead = try await world.report(summary: "𠅤家和䶮家为水渠吵架")
            for (name, found) in [
                ("990101101201-mediator", [lead.id]), ("990101101202-mediator", []), (Self.township, [lead.id]),
                ("990101102000-officer", []), ("990101000000-officer", [lead.id]),
            ] {
                #expect(try await Self.find("水渠", as: name, in: world) == found, "\(name)")
                #expect(try await Self.find("𠅤家", as: name, in: world) == found, "\(name)")
            }
        }
    }

    @Test("finds a sensitive case only for those who may know of it")
    func needToKnow() async throws {
        try await World.run { world in
            var life = try await world.open()
            try await world.give(.raiseRisk(RiskRaise(sign: .domesticViolence)), to: &life)
            for (name, found) in [
                ("990101101201-mediator", [life.id]), ("990101101201-director", [life.id]),
                ("990101101202-mediator", []), (Self.township, []), ("990101000000-officer", []),
            ] {
                #expect(try await Self.find("大富", as: name, in: world) == found, "\(name)")
            }
            let purpose = Reveal.Purpose(reason: .oversight, note: "督办")
            try await world.cases.breakGlass(
                of: CaseCode(life.id), for: purpose, as: try world.person(Self.township))
            #expect(try await Self.find("大富", as: Self.township, in: world) == [life.id])
        }
    }

    @Test("goes through the pages in the order of the list, with the filters of the list")
    func pages() async throws {
        try await World.run { world in
            var lives: [Life] = []
            for day in 0..<5 {
                world.now = World.monday.adding(days: day * 40).evening
                lives.append(try await world.open())
            }
            try await world.give(.accept, to: &lives[1])
            let officer = try world.person(Self.township)
            var filter = CaseFilter()
            filter.query = "屋檐"
            let first = try await world.cases.list(filter, limit: 2, as: officer)
            #expect(first.items.map(\.id) == [lives[4].id, lives[3].id])
            let second = try await world.cases.list(filter, after: first.next, limit: 2, as: officer)
            #expect(second.items.map(\.id) == [lives[2].id, lives[1].id])
            let last = try await world.cases.list(filter, after: second.next, limit: 2, as: officer)
            #expect(last.items.map(\.id) == [lives[0].id])
            #expect(last.next == nil)
            filter.stage = .accepted
            #expect(try await world.cases.list(filter, limit: 2, as: officer).items.map(\.id) == [lives[1].id])
        }
    }

    @Test("leaves a line in the access log, without what was typed")
    func logged() async throws {
        try await World.run { world in
            _ = try await world.open()
            _ = try await Self.find("大富", as: Self.township, in: world)
            let lines = try await world.owner.query(SearchLines())
            #expect(lines == ["search words -"])
        }
    }

    @Test("still finds everything under an old key, and after all was written anew under the new one")
    func rotation() async throws {
        try await World.run { world in
            let before = try await world.open()
            let keyring = world.vault.keyring.addingKey()
            try await KeyRegister(database: world.application).enter(keyring)
            let cases = CaseService(
                database: world.application, vault: Vault(keyring), clock: world.clock, logger: .silent)
            let outcome = try await cases.open(
                World.registration(), as: try world.worker(.village, for: World.village))
            let after = try #require(outcome.receipt).row.state.id
            var filter = CaseFilter()
            filter.query = "屋檐水"
            let officer = try world.person(Self.township)
            let found = try await cases.list(filter, limit: 9, as: officer).items.map(\.id)
            #expect(Set(found) == [before.id, after])
            let filling = SearchFilling(database: world.application, vault: Vault(keyring))
            #expect(try await filling.run() == 1)
            #expect(try await filling.run() == 0)
            #expect(try await cases.list(filter, limit: 9, as: officer).items.map(\.id) == found)
            let report = try await Verifier(database: world.application, vault: Vault(keyring)).verify()
            #expect(report.findings == [])
        }
    }
}

private struct SearchLines: Statement {
    static let name: StaticString = "search_lines"

    var sql: SQL {
        """
        select kind || ' ' || coalesce(field, '-') || ' ' || coalesce(reason, '-') from access_log
        where kind = 'search' order by person_id, seq
        """
    }

    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> String { try row.decode(String.self) }
}
