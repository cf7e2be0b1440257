// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import JSON
import MediationCore
import MediationDemo
import Testing

@Suite("A person's own way in, over the API")
struct AccountAPITests {
    private static let sentence = "窗外的樟树今年开花很晚"

    @Test("with a first password nothing is possible but to change it")
    func firstPassword() async throws {
        try await APIWorld.run { world in
            let id = try await world.id(of: .village)
            let set = try await world.send(
                .put, "/people/\(id)/password", as: .admin, json: #"{"new_password": "\#(Self.sentence)"}"#)
            #expect(set.status == 204)
            let session = try await world.send(
                .post, "/sessions", as: .nobody, json: #"{"username": "village", "password": "\#(Self.sentence)"}"#)
            #expect(session["duty"] == "change_password")
            let token = ["Authorization": "Bearer \(try #require(session["token"]?.string))"]
            for path in ["/cases", "/queue", "/me/sessions", "/statistics/local-resolution?region=990101101201"] {
                let answer = try await world.send(.get, path, as: .nobody, token)
                #expect(answer.status == 403)
                #expect(answer.problem == "password-change-required")
            }
            #expect(try await world.send(.get, "/me", as: .nobody, token).status == 200)
            let changed = try await world.send(
                .put, "/me/password", as: .nobody, token,
                json: #"{"password": "\#(Self.sentence)", "new_password": "another long sentence"}"#)
            #expect(changed.status == 204)
            #expect(try await world.send(.get, "/cases", as: .nobody, token).status == 200)
        }
    }

    @Test("a first password that is not sent is made up, answered once, and opens nothing but its change")
    func madeUp() async throws {
        try await APIWorld.run { world in
            let id = try await world.id(of: .village)
            let given = try await world.send(.put, "/people/\(id)/password", as: .admin, json: "{}")
            #expect(given.status == 200)
            let password = try #require(given["first_password"]?.string)
            let session = try await world.send(
                .post, "/sessions", as: .nobody, json: #"{"username": "village", "password": "\#(password)"}"#)
            #expect(session["duty"] == "change_password")
            let again = try await world.send(.put, "/people/\(id)/password", as: .admin, json: "{}")
            #expect(again["first_password"] != given["first_password"])
        }
    }

    @Test("a bad password is refused at its field, with the reason")
    func faults() async throws {
        try await APIWorld.run { world in
            let tries: [(old: String, new: String, error: String)] = [
                ("guess", Self.sentence, "/password wrong"), (DemoCounty.password, "short", "/new_password too_short"),
                (DemoCounty.password, "password1", "/new_password too_common"),
                (DemoCounty.password, "village12", "/new_password says_who_you_are"),
            ]
            for (old, new, error) in tries {
                let answer = try await world.send(
                    .put, "/me/password", json: #"{"password": "\#(old)", "new_password": "\#(new)"}"#)
                #expect(answer.status == 422)
                #expect(answer.errors == [error])
            }
        }
    }

    @Test("signing in with a second factor takes two tries or one with the code")
    func secondFactor() async throws {
        try await APIWorld.run { world in
            let begun = try await world.send(
                .post, "/me/second-factor", json: #"{"password": "fengqiao-demo"}"#)
            #expect(begun.status == 201)
            let wrong = try await world.send(.put, "/me/second-factor", json: #"{"code": "12345"}"#)
            #expect(wrong.problem == "second-factor-wrong")
            let secret = try #require(begun["secret"]?.string)
            #expect(secret.count == 32)
            #expect(begun["address"]?.string == "otpauth://totp/Fengqiao:village?secret=\(secret)&issuer=Fengqiao")
            let token = ["Authorization": "Bearer \(try await world.token(of: .village))"]
            let confirmed = try await world.send(
                .put, "/me/second-factor", as: .nobody, token,
                json: #"{"code": "\#(try Authenticator(secret).code(at: world.clock.now))"}"#)
            #expect(confirmed["recovery_codes"]?.array?.count == 10)
            let credentials = #""username": "village", "password": "fengqiao-demo""#
            let required = try await world.send(.post, "/sessions", as: .nobody, json: "{\(credentials)}")
            #expect(required.status == 401)
            #expect(required.problem == "second-factor-required")
            world.clock.set(world.clock.now.adding(seconds: 30))
            let code = try Authenticator(secret).code(at: world.clock.now)
            let signedIn = try await world.send(
                .post, "/sessions", as: .nobody, json: #"{\#(credentials), "code": "\#(code)"}"#)
            #expect(signedIn.status == 201)
            let again = try await world.send(
                .post, "/sessions", as: .nobody, json: #"{\#(credentials), "code": "\#(code)"}"#)
            #expect(again.problem == "second-factor-wrong")
        }
    }
}
