// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import MediationStore
import Postgres
import TestSupport
import Testing

@Suite("A random call-back")
struct CallBackTests {
    @Test("lets the drawn unit see exactly that case, ask, and then no more")
    func door() async throws {
        try await World.run { world in
            var life = try await world.settledAfterDanger()
            let other = try await world.settled(number: 2)
            try await world.drawInDanger()
            let caller = try await world.caller(of: life)
            let line = CallBackLine(
                id: life.id, code: CaseCode(life.id).description, title: "张大富 与 李桂芳", regionName: "柳溪村",
                holderUnitName: "柳溪村人民调解委员会", drawnAt: world.now)
            #expect(try await world.callBacks.waiting(limit: 5, as: caller) == [line])
            let view = try await world.cases.view(life.id, as: caller)
            #expect((view.relation, view.parties.count) == (.caller, 2))
            #expect(view.actions.contains(.followUp))
            await #expect(throws: ServiceError.notFound) { try await world.cases.view(other.id, as: caller) }
            #expect(try await world.cases.list(CaseFilter(), limit: 9, as: caller).items == [])
            life.version = view.row.state.version
            try await world.give(Step.callBack.command(on: world.now.day), to: &life, as: caller)
            #expect(try await world.callBacks.waiting(limit: 5, as: caller) == [])
            await #expect(throws: ServiceError.notFound) { try await world.cases.view(life.id, as: caller) }
            #expect(try await world.state(of: life).caller == nil)
            #expect(try await world.findings() == [])
        }
    }

    @Test("is answered for good: the unit that dealt with the case can ask too, and changes nothing of it")
    func unchangeable() async throws {
        try await World.run { world in
            var life = try await world.settledAfterDanger()
            try await world.drawInDanger()
            let caller = try await world.caller(of: life)
            life.version += 1
            let asked = Step.callBack.command(on: world.now.day)
            try await world.give(asked, to: &life, as: caller)
            let answered = try await world.events(of: life)
            try await world.give(asked, to: &life)
            let events = try await world.events(of: life)
            #expect(Array(events.dropLast()) == answered)
            let isDrawn = events.compactMap { event -> Bool? in
                if case .followedUp(_, _, _, let isDrawn) = event.fact { isDrawn } else { nil }
            }
            // Before it was closed, by the drawn unit, and by the holder once more.
            #expect(isDrawn == [false, true, false])
            let village = try world.worker(.village, for: World.village)
            let forged = RawEvent(id: life.id, command: "follow_up", fact: #"{"drawn": true}"#)
            #expect(try await world.wall(forged) == "case_event_drawn_check")
            #expect(try await world.callBacks.waiting(as: village) == [])
            let undone = Raw("update call_back set done_at = null where case_id = \(life.id)")
            #expect(try await world.wall(undone) == "call_back_done_once")
            for change in ["delete from call_back_lot", "update call_back_lot set unit_id = null"] as [SQL] {
                #expect(try await world.wall(Raw(change)) == "42501")
            }
        }
    }

    @Test("opens its door to nobody but the drawn unit, and to that for the place of the case alone")
    func strangers() async throws {
        try await World.run { world in
            let life = try await world.settledAfterDanger()
            let elsewhere = try await world.settled(in: 990_101_102_201, number: 2)
            try await world.drawInDanger()
            let caller = try await world.caller(of: life)
            let strangers = ["990101102204-mediator", "leader", "admin", "auditor", "liaison", "990101102203-director"]
            for username in strangers {
                let stranger = try world.person(username)
                #expect(try await world.callBacks.waiting(limit: 5, as: stranger) == [])
                #expect(try await world.enter(life, as: stranger).isOpen == false)
            }
            let entered = try await world.enter(life, as: caller)
            #expect((entered.isOpen, entered.visible) == (true, [life.id]))
            #expect(try await world.enter(elsewhere, as: caller).isOpen == false)
        }
    }

    @Test("is over when the case is opened again")
    func reopened() async throws {
        try await World.run { world in
            var life = try await world.settledAfterDanger()
            try await world.drawInDanger()
            let caller = try await world.caller(of: life)
            life.version += 1
            try await world.give(.reopen, to: &life)
            #expect(try await world.callBacks.waiting(limit: 5, as: caller) == [])
            #expect(try await world.findings() == [])
        }
    }
}

extension World {
    fileprivate var callBacks: CallBackService { CallBackService(database: application) }

    /// Draws with a seed by which the case in danger falls to another township.
    fileprivate func drawInDanger() async throws {
        #expect(try await draw(percent: 0, seed: 2) == DrawService.Round(lots: try await closed(), drawn: 1))
    }

    private func closed() async throws -> Int {
        try await cases.list(CaseFilter(), limit: 99, as: person("990101000000-officer")).items.count
    }

    /// Somebody of the unit that was drawn, which is another township's by the seeds of these tests.
    fileprivate func caller(of life: Life) async throws -> Principal {
        let unit = try #require(try await state(of: life).caller)
        return try #require(people.values.first { $0.unit == unit && $0.role == .officer && $0.level == .township })
    }

    /// What a person's transaction sees after trying the door.
    fileprivate func enter(_ life: Life, as person: Principal) async throws -> (isOpen: Bool?, visible: [CaseID]) {
        let options = TransactionOptions(settings: Scope(person).settings)
        return try await application.transaction(options) { transaction in
            let isOpen = try transaction.first(EnterCallBack(county: life.village.county, id: life.id))
            return (isOpen, try transaction.query(VisibleCases()))
        }
    }
}
