// SPDX-License-Identifier: Apache-2.0
import MediationCore
import TestSupport
import Testing

@testable import MediationService

@Suite("A person's own way in")
struct AccountTests {
    private static let sentence = "窗外的樟树今年开花很晚"

    @Test("a changed password ends the other sign-ins and leaves this one and the programs'")
    func change() async throws {
        try await World.run { world in
            let (signIns, accounts) = world.account()
            let here = try await signIns.enter("village", [1])
            _ = try await signIns.enter("village", [2])
            let request = TokenRequest(name: "cron", scopes: [.readCases], days: 1)
            _ = try await accounts.makeToken(request, secret: [3], as: here)
            try await accounts.changePassword(as: here, from: "right", to: Self.sentence)
            #expect(try await signIns.principal(for: [1], kind: .cookie) != nil)
            #expect(try await signIns.principal(for: [2], kind: .cookie) == nil)
            #expect(try await signIns.principal(for: [3], kind: .token)?.scopes == [.readCases])
            #expect(try await signIns.pass(username: "village", password: "right") == nil)
            #expect(try await signIns.pass(username: "village", password: Self.sentence) != nil)
        }
    }

    @Test("a password is not changed without the old one, nor to a bad one")
    func refused() async throws {
        try await World.run { world in
            let (signIns, accounts) = world.account()
            let here = try await signIns.enter("village", [1])
            let tries: [(String, String, PasswordFault)] = [
                ("guess", Self.sentence, .oldIsWrong), ("right", "short", .tooShort),
                ("right", "village1", .saysWhoYouAre),
            ]
            for (old, new, fault) in tries {
                await #expect(throws: ServiceError.password(fault)) {
                    try await accounts.changePassword(as: here, from: old, to: new)
                }
            }
            #expect(try await signIns.pass(username: "village", password: "right") != nil)
        }
    }

    @Test("an administrator's first password opens nothing but its change, and ends everything before it")
    func firstPassword() async throws {
        try await World.run { world in
            let (signIns, accounts) = world.account()
            let before = try await signIns.enter("village", [1])
            let request = TokenRequest(name: "cron", scopes: [.readCases], days: 1)
            _ = try await accounts.makeToken(request, secret: [2], as: before)
            let access = AccessService(signIns: signIns, logger: .silent)
            let admin = try world.person("admin")
            let person = before.principal.person
            try await access.setFirstPassword(for: person, Self.sentence, as: admin)
            #expect(try await signIns.principal(for: [1], kind: .cookie) == nil)
            #expect(try await signIns.principal(for: [2], kind: .token) == nil)
            let first = try #require(
                try await signIns.signIn(username: "village", password: Self.sentence, token: [4], kind: .cookie))
            #expect(first.duty == .changePassword)
            try await accounts.changePassword(as: first, from: Self.sentence, to: "another long sentence")
            let after = try #require(try await signIns.principal(for: [4], kind: .cookie))
            #expect(after.duty == nil)
        }
    }

    @Test("nobody but an administrator of the region touches somebody's way in")
    func strangers() async throws {
        try await World.run { world in
            let access = AccessService(signIns: world.signIns(), logger: .silent)
            let village = try world.person("village")
            for name in ["village", "township", "county", "leader"] {
                let person = try world.person(name)
                await #expect(throws: ServiceError.notFound) {
                    try await access.setFirstPassword(for: village.person, Self.sentence, as: person)
                }
                await #expect(throws: ServiceError.notFound) { try await access.disable(village.person, as: person) }
            }
            let admin = try world.person("admin")
            await #expect(throws: ServiceError.notFound) {
                try await access.disable(PersonID(rawValue: 0), as: admin)
            }
        }
    }

    @Test("a disabled person is out at once, whoever remembers them")
    func disabled() async throws {
        try await World.run { world in
            let (signIns, _) = world.account()
            let here = try await signIns.enter("village", [1])
            #expect(try await signIns.principal(for: [1], kind: .cookie) != nil)
            let access = AccessService(signIns: signIns, logger: .silent)
            try await access.disable(here.principal.person, as: try world.person("admin"))
            #expect(try await signIns.principal(for: [1], kind: .cookie) == nil)
            #expect(try await signIns.pass(username: "village", password: "right") == nil)
        }
    }

    @Test("people see and end their own sign-ins, and nobody else's")
    func sessions() async throws {
        try await World.run { world in
            let (signIns, accounts) = world.account()
            let here = try await signIns.enter("village", [1], device: "Firefox · Linux")
            world.now = world.now.adding(seconds: 5)
            let there = try await signIns.enter("village", [2], device: "WeChat · Android")
            let stranger = try await signIns.enter("township", [3])
            let lines = try await accounts.signIns(of: here)
            #expect(lines.map(\.device) == ["WeChat · Android", "Firefox · Linux"])
            #expect(lines.map(\.id) == [there.id, here.id])
            await #expect(throws: ServiceError.notFound) { try await accounts.end(stranger.id, as: here) }
            try await accounts.end(there.id, as: here)
            #expect(try await signIns.principal(for: [2], kind: .cookie) == nil)
            #expect(try await signIns.principal(for: [3], kind: .cookie) != nil)
            world.now = world.now.adding(seconds: SignInService.idleSeconds)
            #expect(try await accounts.signIns(of: here) == [])
        }
    }

    @Test("a token for a program ends when its days are over, and there is an end to how many one has")
    func tokens() async throws {
        try await World.run { world in
            let (signIns, accounts) = world.account()
            let here = try await signIns.enter("village", [1])
            let request = TokenRequest(name: "cron", scopes: [.readFigures, .readCases], days: 2)
            let line = try await accounts.makeToken(request, secret: [2], as: here)
            #expect(line.scopes == [.readCases, .readFigures])
            #expect(try await accounts.tokens(of: here) == [line])
            #expect(try await signIns.principal(for: [2], kind: .bearer) == nil)
            for number in 1..<AccountService.maximumTokens {
                _ = try await accounts.makeToken(request, secret: [9, UInt8(number)], as: here)
            }
            await #expect(throws: ServiceError.tooManyTokens) {
                try await accounts.makeToken(request, secret: [8], as: here)
            }
            world.now = world.now.adding(seconds: 2 * 86_400 - 1)
            #expect(try await signIns.principal(for: [2], kind: .token) != nil)
            world.now = world.now.adding(seconds: 1)
            #expect(try await signIns.principal(for: [2], kind: .token) == nil)
        }
    }
}

extension World {
    func account(_ terms: SignInTerms = SignInTerms()) -> (SignInService, AccountService) {
        let signIns = signIns(terms)
        return (signIns, AccountService(signIns: signIns))
    }
}

extension SignInService {
    func enter(_ username: String, _ token: [UInt8], device: String = "") async throws -> SignedIn {
        try #require(
            try await signIn(username: username, password: "right", token: token, kind: .cookie, device: device))
    }
}
