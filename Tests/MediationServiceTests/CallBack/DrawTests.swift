// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import Postgres
import TestSupport
import Testing

@testable import MediationStore

@Suite("The draw of call-backs")
struct DrawTests {
    @Test("falls on every case that was red, and to a unit off the way of the case")
    func red() async throws {
        try await World.run { world in
            let life = try await world.settledAfterDanger()
            try await world.settled(number: 2)
            #expect(try await world.draw(percent: 0, seed: 2) == DrawService.Round(lots: 2, drawn: 1))
            let caller = try #require(try await world.state(of: life).caller)
            let allowed = try ["990101000000", "990101102000", "990101201000"].map {
                try world.person("\($0)-officer").unit
            }
            #expect(allowed.contains(caller))
            #expect(try await world.findings() == [])
        }
    }

    @Test("never falls to a unit that held the case, whatever the seed", arguments: 0..<6 as Range<UInt8>)
    func neverTheHolder(seed: UInt8) async throws {
        try await World.run { world in
            var risen = try await world.open(number: 1)
            for step in [Step.accept, .session, .escalate, .takeOver, .session, .agree, .perform, .callBack, .close] {
                try await world.give(step, to: &risen)
            }
            let stayed = try await world.settled(number: 2)
            #expect(try await world.draw(percent: 100, seed: seed) == DrawService.Round(lots: 2, drawn: 2))
            for life in [risen, stayed] {
                let caller = try #require(try await world.state(of: life).caller)
                let holders = try await world.events(of: life).map(\.holder.unit)
                #expect(!holders.contains(caller))
                let township = try world.worker(.township, for: World.village)
                #expect(caller != township.unit)
            }
        }
    }

    @Test("is done once a day, and gives each ending one lot: a restart draws nothing twice")
    func once() async throws {
        try await World.run { world in
            for number in 0..<12 { try await world.settled(number: UInt128(number)) }
            let round = try #require(try await world.draw(percent: 50, seed: 9))
            #expect(round.lots == 12)
            #expect((1..<12).contains(round.drawn))
            #expect(try await world.draw(percent: 100, seed: 10) == nil)
            world.sleepOneNight()
            #expect(try await world.draw(percent: 100, seed: 11) == DrawService.Round())
            #expect(try await world.audit.draws(limit: 5).map(\.lots) == [0, 12])
        }
    }

    @Test("goes on by the same seed when a server was killed at it, and comes to the same")
    func killed() async throws {
        try await World.run { world in
            for number in 0..<8 { try await world.settled(number: UInt128(number)) }
            try await world.draw(percent: 50, seed: 9)
            let whole = try await world.audit.waiting(limit: 99).map { [$0.code, $0.unitName] }
            // As if the server had been killed after the first half of the lots.
            try await world.forge(
                "update call_back_draw set finished_at = null",
                """
                delete from call_back_lot where case_id in (
                    select case_id from call_back_lot where unit_id is null order by case_id limit 2)
                """)
            let again = try #require(try await world.draw(percent: 50, seed: 77))
            #expect((again.lots, again.drawn) == (2, 0))
            #expect(try await world.audit.waiting(limit: 99).map { [$0.code, $0.unitName] } == whole)
            let (lots, wrong) = try await world.audit.check()
            #expect((lots, wrong) == (8, []))
            #expect(try await world.findings() == [])
        }
    }

    @Test("is done by several servers at once no more often than by one")
    func severalServers() async throws {
        try await World.run(workers: 6) { world in
            for number in 0..<6 { try await world.settled(number: UInt128(number)) }
            let drawn = try await withThrowingTaskGroup(of: Int.self) { group in
                for seed in 0..<3 as Range<UInt8> {
                    group.addTask { try await world.draw(percent: 100, seed: seed)?.drawn ?? 0 }
                }
                return try await group.reduce(0, +)
            }
            #expect(drawn == 6)
            #expect(try await world.audit.waiting(limit: 99).count == 6)
            let (lots, wrong) = try await world.audit.check()
            #expect((lots, wrong) == (6, []))
            #expect(try await world.findings() == [])
        }
    }

    @Test("begins with a seed of its own that nobody had while the cases ended")
    func seeds() async throws {
        try await World.run { world in
            let life = try await world.settled(number: 1)
            let draws = DrawService(cases: world.cases, percent: 100)
            #expect(try await draws.draw() == DrawService.Round(), "the case ended in this very instant")
            #expect(try await world.state(of: life).caller == nil)
            world.sleepOneNight()
            #expect(try await draws.draw() == DrawService.Round(lots: 1, drawn: 1))
            let seeds = try await world.audit.draws(limit: 5).map(\.seed)
            #expect(seeds.map(\.count) == [32, 32])
            #expect(Set(seeds).count == 2)
        }
    }

    @Test("asks more about a unit that reports nothing but success")
    func flawless() async throws {
        try await World.run { world in
            for number in 0..<10 { try await world.settledOverNight(number: UInt128(number)) }
            var other = try await world.open(in: 990_101_101_202, number: 10)
            for step in [Step.accept, .session, .terminate, .callBack, .close] {
                try await world.give(step, to: &other)
            }
            world.now = world.now.adding(seconds: 60)
            try await world.draw(percent: 5, seed: 1)
            let percents = try await world.owner.query(Percents())
            #expect(percents == Array(repeating: 20, count: 10) + [5])
        }
    }

    @Test("asks about nothing that ended long ago, and about a case once more when it ended once more")
    func rounds() async throws {
        try await World.run { world in
            try await world.settled(number: 1)
            var again = try await world.settled(number: 2)
            world.sleepOneNight()
            #expect(try await world.draw(percent: 0, seed: 1) == DrawService.Round(lots: 2, drawn: 0))
            for step in [Step.reopen, .session, .agree, .perform, .callBack, .close] {
                try await world.give(step, to: &again)
            }
            world.sleepOneNight()
            #expect(try await world.draw(percent: 100, seed: 2) == DrawService.Round(lots: 1, drawn: 1))
            try await world.settled(number: 3)
            world.now = world.now.adding(seconds: 91 * 86_400)
            #expect(try await world.draw(percent: 100, seed: 3) == DrawService.Round())
        }
    }

    @Test("shows who changed a lot, a seed or an event")
    func tampering() async throws {
        try await World.run { world in
            let life = try await world.settled(number: 1)
            world.sleepOneNight()
            try await world.draw(percent: 100, seed: 1)
            let code = CaseCode(life.id).description
            #expect(try await world.audit.check() == (1, []))
            try await world.forge("update call_back_lot set lot = (lot + 1) % 100")
            #expect(try await world.audit.check() == (1, [code]))
            try await world.forge("update call_back_lot set lot = (lot + 99) % 100")
            try await world.forge("update call_back_draw set seed = decode(repeat('07', 32), 'hex')")
            #expect(try await world.audit.check() == (1, [code]))
            try await world.forge("update call_back_draw set seed = decode(repeat('01', 32), 'hex')")
            #expect(try await world.audit.check() == (1, []))
            // As if the unit that dealt with the case had been drawn.
            try await world.forge(
                """
                update case_event set fact = jsonb_build_object('unit', holder_unit) where command = 'draw_call_back'
                """)
            #expect(try await world.audit.check() == (1, [code]))
        }
    }

    @Test("is drawn by the server itself, once a day has begun")
    func worker() async throws {
        try await World.run { world in
            let life = try await world.settledAfterDanger()
            world.sleepOneNight()
            let worker = DrawWorker(
                draws: DrawService(cases: world.cases, percent: 0), logger: .silent, pause: .milliseconds(1))
            let working = Task { try await worker.run() }
            try await within("The draw") {
                while try await world.state(of: life).caller == nil { await Task.yield() }
            }
            working.cancel()
            try await working.value
            #expect(try await world.audit.draws(limit: 5).map(\.drawn) == [1])
        }
    }
}

struct Percents: Statement {
    static let name: StaticString = "percents"
    var sql: SQL { "select percent from call_back_lot order by percent desc" }
    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Int16 { try row.decode(Int16.self) }
}
