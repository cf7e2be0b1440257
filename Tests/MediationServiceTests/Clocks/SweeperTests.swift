// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import Postgres
import TestSupport
import Testing

@testable import MediationStore

@Suite("The sweeper")
struct SweeperTests {
    @Test("says each thing once and climbs a step at a time: holder, director, next level, county")
    func climbs() async throws {
        try await World.run { world in
            let life = try await world.lead([])
            for day in 0..<10 {
                world.now = World.monday.adding(days: day).evening
                try await world.sweep()
                try await world.sweep()
            }
            let (holder, director) = (ClockStory.holder, ClockStory.director)
            #expect(
                try await world.said(.acceptance, of: life) == [
                    SaidAlert(.acceptance, .warning, .owner, to: holder, on: "2026-03-03"),
                    SaidAlert(.acceptance, .due, .owner, to: holder, on: "2026-03-04"),
                    SaidAlert(.acceptance, .overdue, .director, to: director, on: "2026-03-05"),
                    SaidAlert(.acceptance, .overdue, .above, to: "桥头", on: "2026-03-06"),
                    SaidAlert(.acceptance, .overdue, .county, to: "枫川", on: "2026-03-09"),
                ])
        }
    }

    @Test("says only the last thing when it was away for a while")
    func away() async throws {
        try await World.run { world in
            let life = try await world.lead([])
            world.now = World.monday.adding(days: 30).evening
            try await world.sweep()
            #expect(
                try await world.said(.acceptance, of: life) == [
                    SaidAlert(.acceptance, .overdue, .county, to: "枫川", on: world.now.day)
                ])
        }
    }

    @Test("tells whoever has the case now, not whoever had it")
    func handedOver() async throws {
        try await World.run { world in
            var life = try await world.lead([(0, .accept), (0, .session)])
            world.now = World.monday.adding(days: 26).evening
            try await world.sweep()
            #expect(try await world.openClock(.mediation, of: life)?.addressee == ClockStory.holder)
            let director = try world.person(ClockStory.director)
            try await world.perform(.assign(Assignment(assignee: director.person)), on: &life)
            let clock = try #require(try await world.openClock(.mediation, of: life))
            #expect(clock.alert == .warning)
            #expect(clock.addressee == ClockStory.director)
            #expect(try await world.alerts.mine(as: director).contains { $0.key.kind == .mediation })
            let before = try await world.alerts.mine(as: try world.person(ClockStory.holder))
            #expect(before == [])
        }
    }

    @Test("lets a promise lapse once its day has passed, and never before")
    func promise() async throws {
        try await World.run { world in
            let life = try await world.lead([(0, .accept), (0, .session), (1, .agree)])
            world.now = World.monday.adding(days: 2).start.adding(seconds: -1)
            try await world.sweep()
            #expect(try await world.row(of: life).stage == .agreed)
            world.now = World.monday.adding(days: 2).start
            #expect(try await world.sweeper.sweep().lapses == 1)
            #expect(try await world.row(of: life).stage == .defaulted)
            #expect(try await world.openClock(.performance, of: life)?.alert == .overdue)
            #expect(try await world.sweeper.sweep().lapses == 0)
        }
    }

    @Test("lets a part lapse, and its month for the court, while the rest is talked over")
    func part() async throws {
        try await World.run { world in
            let part = Command.agree(
                Agreement(
                    form: .written, scope: .partial, reachedOn: World.monday,
                    terms: [Term(obligor: 2, promise: "付清工钱", amount: 80_000, due: "2026-03-20")],
                    confirmations: ClockStory.everyone.map { Consent(party: $0.party, way: .signed) }, record: nil,
                    isMediatorSigned: true, isSealed: true))
            var life = try await world.lead([(0, .accept), (0, .session)])
            try await world.perform(part, on: &life)
            #expect(try await world.openClock(.performance, of: life)?.dueOn == "2026-03-20")
            #expect(try await world.openClock(.confirmation, of: life)?.dueOn == "2026-04-01")
            world.now = ("2026-03-21" as LegalDay).start
            #expect(try await world.sweeper.sweep().lapses == 1)
            world.now = ("2026-04-02" as LegalDay).start
            #expect(try await world.sweeper.sweep().lapses == 1)
            #expect(try await world.row(of: life).stage == .mediating)
            #expect(try await world.openClock(.performance, of: life)?.alert == .overdue)
            #expect(try await world.openClock(.confirmation, of: life) == nil)
        }
    }

    @Test("shares the work with another one: nothing is said twice and nothing is left out", .timeLimit(.minutes(2)))
    func shared() async throws {
        try await World.run { world in
            let life = try await world.lead([])
            try await world.forgeClocks(3_000, on: life)
            let rounds = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<2 {
                    group.addTask {
                        var raised = 0
                        var round = ClockSweeper.Round()
                        repeat {
                            round = try await world.sweeper.sweep()
                            raised += round.alerts
                        } while round.alerts > 0
                        return raised
                    }
                }
                return try await group.reduce(into: [Int]()) { $0.append($1) }
            }
            // What the other one held while this one looked is taken in the last round.
            let rest = try await world.sweeper.sweep().alerts
            #expect(rounds.reduce(rest, +) == 3_000)
            #expect(try await world.said(.whistleResult, of: life).count == 3_000)
            #expect(try await world.sweeper.sweep() == ClockSweeper.Round())
        }
    }

    @Test("puts off what the rules refuse and does everything else")
    func refused() async throws {
        try await World.run { world in
            let life = try await world.lead([])
            try await world.forge(
                """
                insert into open_clock (
                    county_code, case_id, kind, subject, region_lft, started_at, due_at, step_at, step_alert, step_climb,
                    next_step, lapse, owner_unit, owner_person, addressee_unit, addressee_person)
                select county_code, case_id, 'performance', 9, region_lft, started_at, started_at, array[started_at],
                    array['overdue'], array[0::smallint], 1, 'lapse', owner_unit, owner_person, addressee_unit,
                    addressee_person
                from open_clock where kind = 'acceptance'
                """)
            world.now = World.monday.adding(days: 1).evening
            let round = try await world.sweeper.sweep()
            #expect(round.lapses == 0)
            #expect(round.alerts == 2)
            #expect(try await world.sweeper.sweep() == ClockSweeper.Round())
            #expect(try await world.row(of: life).stage == .registered)
        }
    }
}

extension World {
    /// Many clocks of one case that are due now, written past the program.
    fileprivate func forgeClocks(_ count: Int32, on life: Life) async throws {
        try await forge(
            """
            insert into open_clock (
                county_code, case_id, kind, subject, region_lft, started_at, due_at, step_at, step_alert, step_climb,
                next_step, owner_unit, owner_person, addressee_unit, addressee_person)
            select county_code, case_id, 'whistle_result', number, region_lft, started_at, started_at,
                array[started_at], array['overdue'], array[0::smallint], 1, owner_unit, owner_person, addressee_unit,
                addressee_person
            from open_clock, generate_series(1, \(count)) as number
            where case_id = \(life.id) and kind = 'acceptance'
            """)
    }
}
