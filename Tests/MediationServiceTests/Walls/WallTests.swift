// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import Postgres
import TestSupport
import Testing

@Suite("The database refuses, whoever writes the SQL,")
struct WallTests {
    private static let talking: [(after: Int, step: Step)] = [(0, .accept), (1, .session)]
    private static let asking = talking + [(2, .escalate)]

    @Test("that responsibility moves by anything but an accepted request or an assignment")
    func holder() async throws {
        try await World.run { world in
            let life = try await world.lead(Self.talking)
            let director = try world.person("\(World.village)-director")
            let officer = try world.worker(.township, for: World.village)
            let moved = RawEvent(id: life.id, command: "hold_session", person: director.person)
            #expect(try await world.wall(moved) == "case_event_holder_check")
            let assigned = RawEvent(id: life.id, command: "assign", person: director.person)
            #expect(try await world.wall(assigned) == nil)
            let away = RawEvent(id: life.id, command: "assign", unit: officer.unit, person: officer.person)
            #expect(try await world.wall(away) == "case_event_holder_check")
        }
    }

    @Test("that a lead changes hands when it is registered")
    func leadHolder() async throws {
        try await World.run { world in
            let life = try await world.report()
            let director = try world.person("\(World.village)-director")
            let taken = RawEvent(id: life.id, command: "register", toStage: "registered", person: director.person)
            #expect(try await world.wall(taken) == "case_event_holder_check")
        }
    }

    @Test("that a level changes by hand, or a case goes to a unit or a level that was not asked")
    func level() async throws {
        try await World.run { world in
            let life = try await world.lead(Self.asking)
            let township = try world.worker(.township, for: World.village)
            let county = try world.worker(.county, for: World.village)
            let byHand = RawEvent(id: life.id, command: "raise_risk", toLevel: "township")
            #expect(try await world.wall(byHand) == "case_event_edge_fkey")
            let accepted = RawEvent(
                id: life.id, command: "accept_transfer", toStage: "accepted", toLevel: "township",
                unit: township.unit, person: township.person)
            #expect(try await world.wall(accepted) == nil)
            var elsewhere = accepted
            elsewhere.unit = try world.person("990101102000-officer").unit
            #expect(try await world.wall(elsewhere) == "case_event_transfer_check")
            let past = RawEvent(
                id: life.id, command: "accept_transfer", toStage: "accepted", toLevel: "county", unit: county.unit,
                person: county.person)
            #expect(try await world.wall(past) == "case_event_transfer_check")
        }
    }

    @Test("that a case passes the township over, unless it is red and says so")
    func skip() async throws {
        try await World.run { world in
            var life = try await world.lead(Self.talking)
            let unit = try world.worker(.county, for: World.village).unit.rawValue
            func asked(_ reason: String) -> RawEvent {
                let fact = #"{"reason":"\#(reason)","to":\#(unit),"level":"county"}"#
                return RawEvent(id: life.id, command: "escalate", toStage: "transfer_pending", fact: fact)
            }
            #expect(try await world.wall(asked("risk_red")) == "case_event_skip_check")
            try await world.give(.raiseRisk(RiskRaise(sign: .weapon)), to: &life)
            #expect(try await world.wall(asked("risk_red")) == nil)
            #expect(try await world.wall(asked("complex")) == "case_event_skip_check")
            let calm = Command.lowerRisk(RiskLowering(to: .green, reason: "都平静了"))
            try await world.give(calm, to: &life, by: .township)
            #expect(try await world.wall(asked("risk_red")) == nil)
            try await world.give(calm, to: &life, by: .county)
            #expect(try await world.wall(asked("risk_red")) == "case_event_skip_check")
        }
    }

    @Test("that the day of the request is altered once it is written, and with it the registration")
    func registration() async throws {
        try await World.run { world in
            let life = try await world.lead([])
            let changes: [SQL] = [
                "requested_on = requested_on - 1", "registered_at = registered_at - interval '1 day'",
                "dispute_type = 'other'", "title = '别人'", "summary = '别的事'", "place = '别处'",
            ]
            for change in changes {
                #expect(
                    try await world.wall(Self.update(life, change)) == "mediation_case_registered_once",
                    "\(change)")
            }
            let lead = try await world.report()
            #expect(try await world.wall(Self.update(lead, "title = '某某'")) == nil)
            #expect(
                try await world.wall(Self.update(lead, "requested_on = date '2026-03-01'"))
                    == "mediation_case_registered_check")
        }
    }

    @Test("that what never changes is changed at all")
    func fixed() async throws {
        try await World.run { world in
            let life = try await world.lead([])
            let changes: [SQL] = [
                "first_level = 'county'", "begun_at = now()", "rules = 'others'", "code = 'AAAAA-AAAAA'",
                "region_code = 990101101202", "region_lft = 1", "county_code = 990102",
            ]
            for change in changes {
                #expect(try await world.wall(Self.update(life, change)) == "42501", "\(change)")
            }
        }
    }

    @Test("that an event is altered or deleted")
    func appendOnly() async throws {
        try await World.run { world in
            let life = try await world.lead(Self.talking)
            #expect(try await world.wall(Raw("update case_event set at = now() where case_id = \(life.id)")) == "42501")
            #expect(
                try await world.wall(Raw("update case_event set fact = '{}' where case_id = \(life.id)")) == "42501")
            #expect(try await world.wall(Raw("delete from case_event where case_id = \(life.id)")) == "42501")
            #expect(try await world.wall(Raw("delete from mediation_case where id = \(life.id)")) == "42501")
        }
    }

    @Test("that the chain of events has a gap or a jump, or the row stands elsewhere")
    func chain() async throws {
        try await World.run { world in
            let life = try await world.lead(Self.talking)
            let later = RawEvent(id: life.id, command: "hold_session", gap: 1)
            #expect(try await world.wall(later) == "case_event_chain_fkey")
            let jump = RawEvent(id: life.id, command: "close", toStage: "closed")
            #expect(try await world.wall(jump) == "case_event_edge_fkey")
            #expect(
                try await world.wall(Self.update(life, "stage = 'closed'")) == "mediation_case_last_event_fkey")
            #expect(
                try await world.wall(Self.update(life, "version = version - 1")) == "mediation_case_last_event_fkey")
        }
    }

    static func update(_ life: Life, _ change: SQL) -> Raw {
        var sql: SQL = "update mediation_case set "
        sql.append(change)
        sql.append(" where id = \(life.id)")
        return Raw(sql)
    }
}
