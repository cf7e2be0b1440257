// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationStore
import Postgres
import TestSupport
import Testing

@testable import MediationService

@Suite("A second factor")
struct SecondFactorTests {
    /// A person with a second factor that was just confirmed, by the code of the present half minute.
    private struct Enrolled: Sendable {
        let world: World
        let signIns: SignInService
        let accounts: AccountService
        let here: SignedIn
        let code: TimeCode
        let recoveryCodes: [String]

        var now: String { code.code(at: TimeCode.step(at: world.now)) }
        func signIn(_ code: String?) async throws -> SignedIn? {
            try await signIns.signIn(username: "village", password: "right", code: code, token: [5], kind: .cookie)
        }
    }

    private static func run(
        requiring roles: Set<Role> = [], _ body: @Sendable (Enrolled) async throws -> Void
    ) async throws {
        try await World.run { world in
            let vault = FactorVault(world.vault.keyring)
            let (signIns, accounts) = world.account(SignInTerms(factors: vault, rolesWithSecondFactor: roles))
            let here = try await signIns.enter("village", [1])
            _ = try await accounts.beginSecondFactor(as: here, password: "right")
            let factor = try await world.owner.query(SecondFactorOf(person: here.principal.person)).first
            let secret = try vault.open(try #require(factor).secret, of: here.principal.person)
            let code = TimeCode(secret: try #require(secret))
            let codes = try await accounts.confirmSecondFactor(
                as: here, code: code.code(at: TimeCode.step(at: world.now)))
            try await body(
                Enrolled(
                    world: world, signIns: signIns, accounts: accounts, here: here, code: code, recoveryCodes: codes))
        }
    }

    @Test("is asked for once it was confirmed, and a password alone opens nothing")
    func required() async throws {
        try await Self.run { enrolled in
            await #expect(throws: ServiceError.secondFactorRequired) { try await enrolled.signIn(nil) }
            let passed = try #require(try await enrolled.signIns.pass(username: "village", password: "right"))
            #expect(passed.owesCode)
            await #expect(throws: ServiceError.secondFactorRequired) {
                try await enrolled.signIns.enter(passed, token: [6], kind: .cookie, device: "")
            }
            enrolled.world.now = enrolled.world.now.adding(seconds: 30)
            let answer1 = try await enrolled.signIn(enrolled.now)
            #expect(answer1 != nil)
        }
    }

    @Test("takes each code once, the confirming one included, and none before it")
    func once() async throws {
        try await Self.run { enrolled in
            await #expect(throws: ServiceError.secondFactorWrong) { try await enrolled.signIn(enrolled.now) }
            enrolled.world.now = enrolled.world.now.adding(seconds: 30)
            let code = enrolled.now
            let before = enrolled.code.code(at: TimeCode.step(at: enrolled.world.now) - 1)
            let answer2 = try await enrolled.signIn(code)
            #expect(answer2 != nil)
            for old in [code, before] {
                await #expect(throws: ServiceError.secondFactorWrong) { try await enrolled.signIn(old) }
            }
        }
    }

    @Test("takes each recovery code once")
    func recovery() async throws {
        try await Self.run { enrolled in
            #expect(enrolled.recoveryCodes.count == 10)
            let answer3 = try await enrolled.signIn(enrolled.recoveryCodes[0].lowercased())
            #expect(answer3 != nil)
            await #expect(throws: ServiceError.secondFactorWrong) {
                try await enrolled.signIn(enrolled.recoveryCodes[0])
            }
            let answer4 = try await enrolled.accounts.secondFactor(of: enrolled.here)
            #expect(answer4 == .on(recoveryCodesLeft: 9))
        }
    }

    @Test("makes guessers wait, and the right code too until the wait is over")
    func guesses() async throws {
        try await Self.run { enrolled in
            enrolled.world.now = enrolled.world.now.adding(seconds: 30)
            for _ in 1...5 {
                await #expect(throws: ServiceError.secondFactorWrong) { try await enrolled.signIn("000000x") }
            }
            await #expect(throws: ServiceError.tooManyCodes(waitSeconds: 301)) {
                try await enrolled.signIn(enrolled.now)
            }
            enrolled.world.now = enrolled.world.now.adding(seconds: 300)
            let answer5 = try await enrolled.signIn(enrolled.now)
            #expect(answer5 != nil)
        }
    }

    @Test("lets the second step wait five minutes, and be taken once")
    func steps() async throws {
        try await Self.run { enrolled in
            let signIns = enrolled.signIns
            let passed = try #require(try await signIns.pass(username: "village", password: "right"))
            try await signIns.postpone(passed, token: [7])
            enrolled.world.now = enrolled.world.now.adding(seconds: 30)
            let code = enrolled.now
            await #expect(throws: ServiceError.secondFactorWrong) {
                try await signIns.resume([7], code: "nonsense", token: [8], kind: .cookie, device: "")
            }
            let answer6 = try await signIns.resume([9], code: code, token: [8], kind: .cookie, device: "")
            #expect(answer6 == nil)
            let answer7 = try await signIns.resume([7], code: code, token: [8], kind: .cookie, device: "")
            #expect(answer7 != nil)
            let answer8 = try await signIns.resume([7], code: code, token: [8], kind: .cookie, device: "")
            #expect(answer8 == nil)
            try await signIns.postpone(passed, token: [10])
            enrolled.world.now = enrolled.world.now.adding(seconds: SignInService.codeStepSeconds)
            let late = try await signIns.resume([10], code: enrolled.now, token: [11], kind: .cookie, device: "")
            #expect(late == nil)
        }
    }

    @Test("survives a first password, and goes when its owner or an administrator takes it away")
    func removal() async throws {
        try await Self.run { enrolled in
            let access = AccessService(signIns: enrolled.signIns, logger: .silent)
            let admin = try enrolled.world.person("admin")
            let person = enrolled.here.principal.person
            await #expect(throws: ServiceError.password(.oldIsWrong)) {
                try await enrolled.accounts.removeSecondFactor(as: enrolled.here, password: "guess")
            }
            await #expect(throws: ServiceError.secondFactorExists) {
                try await enrolled.accounts.beginSecondFactor(as: enrolled.here, password: "right")
            }
            try await access.setFirstPassword(for: person, "a very long sentence", as: admin)
            let passed = try await enrolled.signIns.pass(username: "village", password: "a very long sentence")
            #expect(passed?.owesCode == true)
            try await access.removeSecondFactor(of: person, as: admin)
            let freed = try await enrolled.signIns.pass(username: "village", password: "a very long sentence")
            #expect(freed?.owesCode == false)
        }
    }

    @Test("may be required of a role, and is then all that can be done")
    func duty() async throws {
        try await Self.run(requiring: [.mediator]) { enrolled in
            #expect(enrolled.here.duty == .enrolSecondFactor)
            let now = try #require(try await enrolled.signIns.principal(for: [1], kind: .cookie))
            #expect(now.duty == nil)
            let officer = try await enrolled.signIns.enter("township", [12])
            #expect(officer.duty == nil)
        }
    }

    @Test("cannot be had without a key to seal it under")
    func withoutKey() async throws {
        try await World.run { world in
            let (signIns, accounts) = world.account()
            let here = try await signIns.enter("village", [1])
            await #expect(throws: ServiceError.secondFactorUnavailable) {
                try await accounts.beginSecondFactor(as: here, password: "right")
            }
        }
    }
}
