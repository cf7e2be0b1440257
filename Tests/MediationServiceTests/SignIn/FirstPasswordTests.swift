// SPDX-License-Identifier: Apache-2.0
import MediationCore
import TestSupport
import Testing

@testable import MediationService

@Suite("A first password")
struct FirstPasswordTests {
    @Test("is random, easy to read from paper, and one that the rules take")
    func random() {
        let made = (0..<1_000).map { _ in FirstPassword.random() }
        #expect(Set(made).count == 1_000)
        for password in made {
            #expect(password.wholeMatch(of: /[2-9a-z]{4}(-[2-9a-z]{4}){3}/) != nil)
            #expect(PasswordRules.fault(in: password, knowing: ["王建国", "village"]) == nil)
        }
        #expect(Set(made.joined()).isDisjoint(with: "01ilo"))
    }

    @Test("is given by whoever runs the server too, and opens nothing but its change")
    func operators() async throws {
        try await World.run { world in
            let signIns = world.signIns()
            let before = try await signIns.enter("village", [1])
            let access = AccessService(signIns: signIns, logger: .silent)
            let password = try await access.giveFirstPassword(toUsername: "village")
            #expect(try await signIns.principal(for: [1], kind: .cookie) == nil)
            let first = try await signIns.signIn(username: "village", password: password, token: [2], kind: .cookie)
            #expect(first?.duty == .changePassword)
            #expect(first?.principal == before.principal)
            await #expect(throws: ServiceError.notFound) { try await access.giveFirstPassword(toUsername: "nobody") }
        }
    }
}
