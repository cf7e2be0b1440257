// SPDX-License-Identifier: Apache-2.0
import HTTPSupport
import HTTPTypes
import JSON
import MediationCore
import MediationDemo
import MediationHTTP
import Testing

@Suite("Signing in to the API")
struct SessionTests {
    private static func credentials(_ username: String, _ password: String) -> String {
        #"{"username": "\#(username)", "password": "\#(password)"}"#
    }

    @Test("a person gets a token and is told who they are")
    func signIn() async throws {
        try await APIWorld.run { world in
            let answer = try await world.send(
                .post, "/sessions", as: .nobody, json: Self.credentials("village", "fengqiao-demo"))
            #expect(answer.status == 201)
            #expect(answer["expires_at"] == "2026-03-03T18:10:00+08:00")
            #expect(try answer.header("Cache-Control") == "no-store")
            let token = try #require(answer["token"]?.string)
            let me = try await world.send(.get, "/me", as: .nobody, ["Authorization": "Bearer \(token)"])
            #expect(me.json == answer["user"])
            #expect(me["name"] == "王秀兰")
            #expect(me["role"] == "mediator")
            #expect(me["unit", "name"] == "柳溪村人民调解委员会")
            #expect(me["region", "code"] == "990101101201")
        }
    }

    @Test("a wrong password and an unknown name answer alike")
    func wrong() async throws {
        try await APIWorld.run { world in
            let wrong = try await world.send(.post, "/sessions", as: .nobody, json: Self.credentials("village", "x"))
            let unknown = try await world.send(.post, "/sessions", as: .nobody, json: Self.credentials("nobody", "x"))
            #expect(wrong.status == 401)
            #expect(wrong.problem == "wrong-credentials")
            for member in ["type", "title", "status", "detail", "errors"] {
                #expect(wrong[member] == unknown[member])
            }
            #expect(wrong.headers == unknown.headers)
            #expect(try wrong.header("WWW-Authenticate") == "Bearer")
        }
    }

    @Test("a token ends with signing out, and after a day")
    func endings() async throws {
        try await APIWorld.run { world in
            let first = ["Authorization": "Bearer \(try await world.token(of: .village))"]
            let second = ["Authorization": "Bearer \(try await world.token(of: .village))"]
            #expect(try await world.send(.delete, "/sessions/current", as: .nobody, first).status == 204)
            #expect(try await world.send(.get, "/me", as: .nobody, first).status == 401)
            #expect(try await world.send(.get, "/me", as: .nobody, second).status == 200)
            world.clock.set(world.clock.now.adding(seconds: 24 * 3_600))
            #expect(try await world.send(.get, "/me", as: .nobody, second).status == 401)
        }
    }

    @Test("without a valid token nothing is answered, and the challenge says why")
    func challenges() async throws {
        try await APIWorld.run { world in
            let token = try await world.token(of: .village)
            let tries: [(headers: [String: String], challenge: String)] = [
                ([:], "Bearer"),
                (["Authorization": "Basic dmlsbGFnZTpmZW5ncWlhby1kZW1v"], "Bearer"),
                (["Authorization": "Bearer nonsense"], #"Bearer error="invalid_token""#),
                (["Authorization": "Bearer \(SecretToken().text)"], #"Bearer error="invalid_token""#),
                // No ambient authority: a browser's cookie opens nothing here.
                (["Cookie": "session=\(token); __Host-session=\(token); dev-session=\(token)"], "Bearer"),
            ]
            for (headers, challenge) in tries {
                let answer = try await world.send(.get, "/me", as: .nobody, headers)
                #expect(answer.status == 401)
                #expect(try answer.header("WWW-Authenticate") == challenge)
            }
        }
    }

    @Test("guesses at one name are limited, whether or not there is such a name")
    func limits() async throws {
        let limits = SignInLimits(names: TokenBuckets(capacity: 3, per: .seconds(3_600)))
        try await APIWorld.run(limits: limits) { world in
            for name in ["village", "nobody"] {
                var statuses: [Int] = []
                // Other letters of the same name are the same name.
                for spelling in [name, name.uppercased(), name, name] {
                    statuses.append(
                        try await world.send(.post, "/sessions", as: .nobody, json: Self.credentials(spelling, "x"))
                            .status)
                }
                #expect(statuses == [401, 401, 401, 429])
            }
            let other = try await world.send(
                .post, "/sessions", as: .nobody, json: Self.credentials("township", "fengqiao-demo"))
            #expect(other.status == 201)
        }
    }

    @Test("tries that were right do not count as guesses")
    func forgiven() async throws {
        let limits = SignInLimits(names: TokenBuckets(capacity: 2, per: .seconds(3_600)))
        try await APIWorld.run(limits: limits) { world in
            for _ in 1...4 {
                let answer = try await world.send(
                    .post, "/sessions", as: .nobody, json: Self.credentials("village", "fengqiao-demo"))
                #expect(answer.status == 201)
            }
        }
    }
}
