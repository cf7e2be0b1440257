// SPDX-License-Identifier: Apache-2.0
import HTTPSupport
import Testing

@Suite("Passwords")
struct PasswordHasherTests {
    private static let cheap = PasswordHash.Cost(memoryKiB: 64, passes: 1)
    private let hasher = PasswordHasher(cost: cheap)

    @Test(
        "are right or wrong", arguments: ["correct horse", "", "密码𠅤", "a\u{0}b", String(repeating: "x", count: 1_000)])
    func verify(password: String) async throws {
        let hash = try await hasher.hash(password)
        #expect(hash.text.hasPrefix("$argon2id$v=19$m=64,t=1,p=1$"))
        #expect(try await hasher.verify(password, against: hash) == .right)
        #expect(try await hasher.verify(password + "x", against: hash) == .wrong)
        #expect(try await hasher.verify(password, against: PasswordHash(hash.text)) == .right)
    }

    @Test("have a salt of their own")
    func salt() async throws {
        let first = try await hasher.hash("x")
        let second = try await hasher.hash("x")
        #expect(first != second)
    }

    @Test("are told to be hashed again after the cost has changed")
    func outdated() async throws {
        let old = try await PasswordHasher(cost: .init(memoryKiB: 32, passes: 1)).hash("x")
        #expect(try await hasher.verify("x", against: old) == .rightButOutdated)
        #expect(try await hasher.verify("y", against: old) == .wrong)
    }

    @Test("of unknown users are wrong")
    func unknownUser() async throws {
        #expect(try await hasher.verify("x", against: nil) == .wrong)
    }

    @Test("cost 19 MiB and two passes by default")
    func standard() async throws {
        let hash = try await PasswordHasher().hash("x")
        #expect(hash.cost == .standard)
        #expect(hash.text.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$"))
    }

    @Test("agree with the vector of the reference implementation")
    func vector() async throws {
        let hash = try #require(
            PasswordHash("$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"))
        #expect(try await hasher.verify("password", against: hash) == .rightButOutdated)
        #expect(try await hasher.verify("passwore", against: hash) == .wrong)
    }

    @Test(
        "are not checked against what is not such a hash, or would cost too much",
        arguments: [
            "", "plain", "$2b$10$abcdefghijklmnopqrstuv", "$argon2i$v=19$m=64,t=1,p=1$c2FsdHNhbHQ$aGFzaA",
            "$argon2id$v=16$m=64,t=1,p=1$c2FsdHNhbHQ$aGFzaA", "$argon2id$v=19$m=64,t=1$c2FsdHNhbHQ$aGFzaA",
            "$argon2id$v=19$m=4194304,t=1,p=1$c2FsdHNhbHQ$aGFzaA", "$argon2id$v=19$m=64,t=1000,p=1$c2FsdHNhbHQ$aGFzaA",
            "$argon2id$v=19$m=64,t=1,p=0$c2FsdHNhbHQ$aGFzaA", "$argon2id$v=19$m=64,t=1,p=1$$aGFzaA",
            "$argon2id$v=19$t=1,m=64,p=1$c2FsdHNhbHQ$aGFzaA", "$argon2id$v=19$m=64,t=1,p=1$c2FsdHNhbHQ$",
        ])
    func invalidHash(text: String) {
        #expect(PasswordHash(text) == nil)
    }

    @Test("do not tell themselves to logs")
    func mute() async throws {
        let hash = try await hasher.hash("x")
        var dumped = ""
        dump(hash, to: &dumped)
        #expect("\(hash)" == "PasswordHash(m=64,t=1,p=1)")
        #expect(!dumped.contains("argon2"))
    }
}
