// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationStore
import TestSupport
import Testing

@testable import MediationService

@Suite("Somebody who stands in")
struct SubstitutionTests {
    @Test("acts with the rights of the office; each event names both, and whoever is away stays responsible")
    func acting() async throws {
        try await World.run { world in
            let absent = try world.worker(.village, for: World.village)
            let own = try await world.open()
            let substitute = try world.worker(.village, for: 990_101_101_202)
            await #expect(throws: ServiceError.notFound) { try await world.cases.view(own.id, as: substitute) }
            try await world.order(absent, by: substitute, until: World.monday.adding(days: 3))
            let acting = try await world.signIn(substitute, standingInFor: absent.person)
            #expect((acting.unit, acting.role) == (absent.unit, absent.role))
            #expect(try await world.cases.queue(limit: 10, as: acting).items.map(\.id) == [own.id])
            let outcome = try await world.cases.perform(
                .raiseRisk(RiskRaise(sign: .domesticViolence, note: "动手了")), on: own.id, expecting: 1, as: acting)
            let receipt = try #require(outcome.receipt)
            #expect(receipt.event.actor.person == substitute.person)
            #expect(receipt.event.standsFor == PersonName(id: absent.person, name: absent.name))
            #expect(receipt.row.state.holder.person == absent.person)
            // A sensitive case is known to whoever stands in for its holder.
            let stored = try await world.cases.view(own.id, as: acting).timeline().last?.row
            #expect(stored?.standsFor?.id == absent.person)
            // What a substitute opens is held by the office's own person too.
            let opened = try await world.cases.open(World.registration(), as: acting)
            #expect(opened.receipt?.row.state.holder == Holder(unit: absent.unit, person: absent.person))
            #expect(try await world.findings() == [])
        }
    }

    @Test("is told what the office is told, and whoever is away is not called for it")
    func alerts() async throws {
        try await World.run { world in
            let absent = try world.worker(.village, for: World.village)
            let substitute = try world.worker(.village, for: 990_101_101_202)
            try await world.order(absent, by: substitute, until: World.monday.adding(days: 9))
            // Registered on Monday; on Thursday its acceptance and the first contact are late.
            _ = try await world.lead([])
            world.now = ("2026-03-04" as LegalDay).evening
            try await world.sweep()
            world.now = ("2026-03-05" as LegalDay).evening
            let digester = DigestWorker(
                database: world.application, rules: RuleBookService(database: world.application, logger: .silent),
                clock: world.clock, logger: .silent)
            #expect(try await digester.send() ?? 0 > 0)
            let acting = try await world.signIn(substitute, standingInFor: absent.person)
            let told = try await world.alerts.mine(as: acting)
            #expect(!told.isEmpty)
            #expect(told == (try await world.alerts.mine(as: absent)))
            #expect(try await world.alerts.today(world.now.day, limit: 9, as: acting).digest != nil)
            #expect(try await world.alerts.today(world.now.day, limit: 9, as: absent).digest == nil)
        }
    }

    @Test("ends by itself at midnight, and goes on in an office of their own")
    func ending() async throws {
        try await World.run { world in
            let absent = try world.worker(.village, for: World.village)
            let substitute = try world.worker(.village, for: 990_101_101_202)
            let last = World.monday.adding(days: 3)
            try await world.order(absent, by: substitute, until: last)
            world.now = last.evening
            let token = try await world.choose(substitute, standingInFor: absent.person)
            world.now = last.adding(days: 1).start.adding(seconds: -1)
            #expect(try await world.fresh.principal(for: token, kind: .bearer)?.principal.unit == absent.unit)
            world.now = last.adding(days: 1).start
            let after = try #require(try await world.fresh.principal(for: token, kind: .bearer)).principal
            #expect((after.unit, after.standsFor) == (substitute.unit, nil))
        }
    }

    @Test("is somebody else in office, one at a time, and for a year at most")
    func refusals() async throws {
        try await World.run { world in
            let absent = try world.worker(.village, for: World.village)
            let substitute = try world.worker(.village, for: 990_101_101_202)
            let until = World.monday.adding(days: 3)
            try await world.order(absent, by: substitute, until: until)
            await #expect(throws: ServiceError.office(.substitutedAlready)) {
                try await world.order(absent, by: try world.worker(.village, for: 990_101_101_203), until: until)
            }
            await #expect(throws: ServiceError.office(.substituteIsAbsent)) {
                try await world.order(absent, by: absent, until: until)
            }
            await #expect(throws: ServiceError.office(.tooLong)) {
                try await world.order(absent, by: substitute, until: World.monday.adding(days: 400))
            }
            await #expect(throws: ServiceError.office(.endsBeforeItBegins)) {
                try await world.order(absent, by: substitute, until: World.monday.adding(days: -1))
            }
            for username in ["village", "990101101202-director", "leader", "auditor"] {
                await #expect(throws: ServiceError.notFound, "\(username)") {
                    try await world.order(
                        absent, by: substitute, until: until, as: try world.person(username))
                }
            }
        }
    }

    @Test("can be sent back earlier, and what was handed to them stays with whoever is in office")
    func recall() async throws {
        try await World.run { world in
            let absent = try world.worker(.village, for: World.village)
            let director = try world.person("990101101201-director")
            let substitute = try world.worker(.village, for: 990_101_101_202)
            try await world.order(absent, by: substitute, until: World.monday.adding(days: 9))
            let life = try await world.open()
            // Whoever only stands in is no colleague to whom a case can be given.
            await #expect(throws: ServiceError.self) {
                try await world.cases.perform(
                    .assign(Assignment(assignee: substitute.person)), on: life.id, expecting: 1, as: director)
            }
            let offices = OfficeService(cases: world.cases)
            let admin = try world.person("admin")
            let record = try await offices.person(substitute.person, as: admin)
            let lent = try #require(record.offices.first { $0.substitution != nil })
            #expect(lent.substitution?.reason == .leave)
            world.now = World.monday.adding(days: 1).evening
            _ = try await offices.change(
                .endSubstitution(substitute.person, office: lent.id, until: World.monday), expecting: record.version,
                as: admin)
            #expect(try await world.accounts.offices(of: world.signedIn(substitute)).count == 1)
        }
    }
}

extension World {
    fileprivate var signIns: SignInService {
        SignInService(database: application, clock: clock, passwords: PlainPasswords())
    }
    /// Another server, which remembers nobody.
    fileprivate var fresh: SignInService { signIns }
    fileprivate var accounts: AccountService { AccountService(signIns: signIns) }

    /// Has somebody stand in for the main office of another.
    fileprivate func order(
        _ absent: Principal, by substitute: Principal, until: LegalDay, as orderer: Principal? = nil
    ) async throws {
        let offices = OfficeService(cases: cases)
        let record = try await offices.person(absent.person, as: try person("admin"))
        let office = try #require(record.offices.first { $0.substitution == nil })
        _ = try await offices.change(
            .substitute(
                absent.person,
                NewSubstitution(
                    office: office.id, substitute: substitute.person, from: Self.monday, until: until, reason: .leave)),
            expecting: record.version, as: try orderer ?? person("admin"))
    }

    fileprivate func signedIn(_ person: Principal) async throws -> SignedIn {
        let passed = Passed(person: person.person, by: .password, owesCode: false)
        return try #require(
            try await signIns.enter(passed, token: Array("\(person.person.rawValue)".utf8), kind: .bearer, device: ""))
    }

    /// Signs somebody in and lets them act in the office of another; the token of the sign-in.
    fileprivate func choose(
        _ person: Principal, standingInFor absent: PersonID
    ) async throws -> [UInt8] {
        let signedIn = try await signedIn(person)
        let offices = try await accounts.offices(of: signedIn)
        let office = try #require(offices.first { $0.substitution?.absent.id == absent })
        try await accounts.act(in: office.id, as: signedIn)
        return Array("\(person.person.rawValue)".utf8)
    }

    fileprivate func signIn(_ person: Principal, standingInFor absent: PersonID) async throws -> Principal {
        let token = try await choose(person, standingInFor: absent)
        return try #require(try await fresh.principal(for: token, kind: .bearer)).principal
    }
}
