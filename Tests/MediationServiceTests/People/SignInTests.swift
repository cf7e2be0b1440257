// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import Postgres
import Testing

@Suite("Signing in")
struct SignInTests {
    private static let token: [UInt8] = [1, 2, 3]

    @Test("needs the right name with the right password")
    func passwords() async throws {
        try await World.run { world in
            let signIns = world.signIns()
            let known = try await signIns.signIn(
                username: "village", password: "right", token: Self.token, kind: .cookie)
            let village = try world.person("village")
            #expect(known?.principal.person == village.person && known?.principal.unit == village.unit)
            // Whoever signs in acts in an office that is known.
            #expect(known?.principal.office != nil)
            let attempts = [
                ("village", "wrong"), ("nobody", "right"), ("990101101201-director", "right"), ("", ""),
                ("village' or true --", "right"),
            ]
            for (username, password) in attempts {
                let signedIn = try await signIns.signIn(
                    username: username, password: password, token: [9], kind: .cookie)
                #expect(signedIn == nil, "\(username)")
            }
            #expect(try await signIns.principal(for: [9], kind: .cookie) == nil)
        }
    }

    @Test("asks the password checker for an unknown name too, so that time tells nothing")
    func unknownName() async throws {
        try await World.run { world in
            let asked = AskedHashes()
            let signIns = SignInService(database: world.application, clock: world.clock, passwords: asked)
            for name in ["village", "nobody"] {
                _ = try await signIns.signIn(username: name, password: "x", token: Self.token, kind: .cookie)
            }
            #expect(await asked.hashes == ["right", nil])
        }
    }

    @Test("ends for a person who has left, and is refused to them")
    func inactive() async throws {
        try await World.run { world in
            let signIns = world.signIns()
            _ = try await signIns.signIn(username: "village", password: "right", token: Self.token, kind: .cookie)
            try await world.owner.execute("update person set is_active = false where username = 'village'")
            let again = try await signIns.signIn(username: "village", password: "right", token: [9], kind: .cookie)
            #expect(again == nil)
            // Another server knows nothing of this one's cache.
            #expect(try await world.signIns().principal(for: Self.token, kind: .cookie) == nil)
            world.now = world.now.adding(seconds: 11)
            #expect(try await signIns.principal(for: Self.token, kind: .cookie) == nil)
        }
    }

    @Test("ends after half an hour without use", arguments: [(1_799, true), (1_800, false)])
    func idle(seconds: Int64, isKnown: Bool) async throws {
        try await World.run { world in
            let signIns = world.signIns()
            _ = try await signIns.signIn(username: "village", password: "right", token: Self.token, kind: .cookie)
            world.now = world.now.adding(seconds: seconds)
            #expect((try await signIns.principal(for: Self.token, kind: .cookie) != nil) == isKnown)
        }
    }

    @Test("ends after twelve hours, however busy")
    func absolute() async throws {
        try await World.run { world in
            let signIns = world.signIns()
            _ = try await signIns.signIn(username: "village", password: "right", token: Self.token, kind: .cookie)
            let start = world.now
            for quarter in 1..<48 {
                world.now = start.adding(seconds: Int64(quarter) * 900)
                #expect(try await signIns.principal(for: Self.token, kind: .cookie) != nil, "after \(quarter) quarters")
            }
            world.now = start.adding(seconds: SignInService.absoluteSeconds - 1)
            #expect(try await signIns.principal(for: Self.token, kind: .cookie) != nil)
            world.now = start.adding(seconds: SignInService.absoluteSeconds)
            #expect(try await signIns.principal(for: Self.token, kind: .cookie) == nil)
        }
    }

    @Test("lasts a day for a program, idle or not, and is no cookie")
    func bearer() async throws {
        try await World.run { world in
            let signIns = world.signIns()
            _ = try await signIns.signIn(username: "township", password: "right", token: Self.token, kind: .bearer)
            #expect(try await signIns.principal(for: Self.token, kind: .cookie) == nil)
            let start = world.now
            world.now = start.adding(seconds: SignInService.bearerSeconds - 1)
            #expect(try await signIns.principal(for: Self.token, kind: .bearer) != nil)
            world.now = start.adding(seconds: SignInService.bearerSeconds)
            #expect(try await signIns.principal(for: Self.token, kind: .bearer) == nil)
        }
    }

    @Test("is forgotten at once when it is signed out")
    func signOut() async throws {
        try await World.run { world in
            let signIns = world.signIns()
            _ = try await signIns.signIn(username: "village", password: "right", token: Self.token, kind: .cookie)
            #expect(try await signIns.principal(for: Self.token, kind: .cookie) != nil)
            try await signIns.signOut(token: Self.token)
            #expect(try await signIns.principal(for: Self.token, kind: .cookie) == nil)
            #expect(try await world.signIns().principal(for: Self.token, kind: .cookie) == nil)
        }
    }
}

extension World {
    func signIns(_ terms: SignInTerms = SignInTerms()) -> SignInService {
        SignInService(database: application, clock: clock, passwords: PlainPasswords(), terms: terms)
    }
}

/// Takes the stored text for the password itself: hashing is another suite's matter.
struct PlainPasswords: PasswordChecker {
    func verify(_ password: String, against find: () async throws -> String?) async throws -> Bool {
        try await password == find()
    }

    func hash(_ password: String) async throws -> String { password }
}

/// Says no, and remembers what it was asked.
private actor AskedHashes: PasswordChecker {
    private(set) var hashes: [String?] = []

    nonisolated func verify(_ password: String, against find: () async throws -> String?) async throws -> Bool {
        await remember(try await find())
        return false
    }

    private func remember(_ hash: String?) { hashes.append(hash) }

    func hash(_ password: String) async throws -> String { password }
}
