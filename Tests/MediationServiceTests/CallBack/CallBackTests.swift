// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import MediationStore
import Postgres
import TestSupport
import Testing

@Suite("A random call-back")
struct CallBackTests {
    @Test("is drawn for every case that was red, and falls to a unit off the way of the case")
    func red() async throws {
        try await World.run { world in
            let life = try await world.settledAfterDanger()
            try await world.settled(number: 2)
            #expect(try await world.callBacks.draw(seed: 2, percent: 0) == 1)
            let caller = try #require(try await world.state(of: life).caller)
            let allowed = try ["990101000000", "990101102000", "990101201000"].map {
                try world.person("\($0)-officer").unit
            }
            #expect(allowed.contains(caller))
            #expect(try await world.findings() == [])
        }
    }

    @Test("is drawn once for each ending, the same by the same seed")
    func once() async throws {
        try await World.run { world in
            var lives: [Life] = []
            for number in 0..<12 { lives.append(try await world.settled(number: UInt128(number))) }
            let drawn = try await world.callBacks.draw(seed: 9, percent: 50)
            #expect((1..<12).contains(drawn))
            #expect(try await world.callBacks.draw(seed: 9, percent: 50) == 0)
            for life in lives { #expect(try await world.state(of: life).stage == .closed) }
            world.now = world.now.adding(seconds: 91 * 86_400)
            #expect(try await world.callBacks.draw(seed: 10, percent: 100) == 0)
        }
    }

    @Test("is drawn by several servers at once no more often than by one")
    func severalServers() async throws {
        try await World.run(workers: 6) { world in
            for number in 0..<6 { try await world.settled(number: UInt128(number)) }
            let drawn = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<3 { group.addTask { try await world.callBacks.draw(seed: 3, percent: 100) } }
                return try await group.reduce(0, +)
            }
            #expect(drawn == 6)
            #expect(try await world.findings() == [])
        }
    }

    @Test("lets the drawn unit see exactly that case, ask, and then no more")
    func door() async throws {
        try await World.run { world in
            var life = try await world.settledAfterDanger()
            let other = try await world.settled(number: 2)
            try await world.callBacks.draw(seed: 2, percent: 0)
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

    @Test("opens its door to nobody but the drawn unit, and to that for the place of the case alone")
    func strangers() async throws {
        try await World.run { world in
            let life = try await world.settledAfterDanger()
            let elsewhere = try await world.settled(in: 990_101_102_201, number: 2)
            try await world.callBacks.draw(seed: 2, percent: 0)
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
            try await world.callBacks.draw(seed: 2, percent: 0)
            let caller = try await world.caller(of: life)
            life.version += 1
            try await world.give(.reopen, to: &life)
            #expect(try await world.callBacks.waiting(limit: 5, as: caller) == [])
            #expect(try await world.findings() == [])
        }
    }
}

extension World {
    fileprivate var callBacks: CallBackService { CallBackService(cases: cases) }

    /// A case of another township than the callers', red for a while, settled and closed.
    fileprivate func settledAfterDanger() async throws -> Life {
        var life = try await open(number: 1)
        try await give(.accept, to: &life)
        let calm = Command.lowerRisk(RiskLowering(to: .green, reason: "都平静了"))
        try await give(.raiseRisk(RiskRaise(sign: .weapon)), to: &life)
        try await give(calm, to: &life, by: .township)
        try await give(calm, to: &life, by: .county)
        for step in [Step.session, .agree, .perform, .callBack, .close] { try await give(step, to: &life) }
        return life
    }

    /// A case that was never in danger, settled and closed.
    @discardableResult
    fileprivate func settled(in village: RegionCode = village, number: UInt128) async throws -> Life {
        var life = try await open(in: village, number: number)
        for step in [Step.accept, .session, .agree, .perform, .callBack, .close] { try await give(step, to: &life) }
        return life
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
