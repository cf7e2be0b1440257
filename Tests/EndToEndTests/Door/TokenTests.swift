// SPDX-License-Identifier: Apache-2.0
import HTTPSupport
import HTTPTypes
import JSON
import MediationAPI
import MediationCore
import MediationHTTP
import Testing

@Suite("Tokens for programs")
struct TokenTests {
    private static func headers(_ token: String) -> [String: String] { ["Authorization": "Bearer \(token)"] }

    private static func make(_ scopes: String, in world: APIWorld) async throws -> (id: Int, token: String) {
        let made = try await world.send(
            .post, "/me/tokens", as: .village, json: #"{"name": "report", "scopes": [\#(scopes)], "days": 30}"#)
        try #require(made.status == 201)
        return (try #require(made["id"]?.integer), try #require(made["token"]?.string))
    }

    @Test("no route of the API escapes the table of entries, and the table has no route that is not there")
    func everyRoute() async throws {
        try await APIWorld.run { world in
            let served = APIRoutes(services: world.services, limits: SignInLimits(), description: []).operations
            #expect(Entry.table.keys.sorted() == served)
        }
    }

    @Test("each route lets exactly its scope in", arguments: TokenScope.allCases)
    func scopes(scope: TokenScope) async throws {
        try await APIWorld.run { world in
            let token = try await Self.make("\"\(scope.rawValue)\"", in: world).token
            for (operation, entry) in Entry.table {
                let parts = operation.split(separator: " ")
                let path = String(parts[1].dropFirst("/api/v1".count)).replacing("{id}", with: "1")
                    .replacing("{version}", with: "1")
                // What ends the token itself would end the test.
                guard let method = HTTPMethodName(parts[0]), path != "/sessions/current", path != "/sessions" else {
                    continue
                }
                let answer = try await world.send(
                    method.value, path, as: .nobody, Self.headers(token), json: method.hasBody ? "{}" : nil)
                let isOut = answer.problem == "scope-missing"
                switch entry {
                case .open, .anyToken: #expect(!isOut, "\(operation)")
                case .scope(let needed): #expect(isOut == (needed != scope), "\(operation)")
                case .person, .personWithDuty: #expect(isOut, "\(operation)")
                }
            }
        }
    }

    @Test("a token is shown once, listed without its text, and ends when it is revoked")
    func life() async throws {
        try await APIWorld.run { world in
            let (id, token) = try await Self.make(#""cases:read""#, in: world)
            #expect(token.hasPrefix("fq_"))
            let list = try await world.send(.get, "/me/tokens")
            #expect(list["items"]?.array?.compactMap { $0["name"]?.string } == ["report"])
            #expect(!list.text.contains(token))
            #expect(try await world.send(.get, "/cases", as: .nobody, Self.headers(token)).status == 200)
            #expect(try await world.send(.delete, "/me/tokens/\(id)", as: .township).status == 404)
            #expect(try await world.send(.delete, "/me/tokens/\(id)").status == 204)
            #expect(try await world.send(.get, "/cases", as: .nobody, Self.headers(token)).status == 401)
        }
    }

    @Test("wrong requests for a token name each wrong field")
    func mistakes() async throws {
        try await APIWorld.run { world in
            let tries: [(json: String, errors: [String])] = [
                (#"{}"#, ["/name missing", "/scopes too_few"]),
                (#"{"name": " ", "scopes": ["cases:read"]}"#, ["/name blank"]),
                (
                    #"{"name": "x", "scopes": ["everything"], "days": 400}"#,
                    ["/scopes/0 not_a_choice", "/days too_large"]
                ),
                (#"{"name": "x", "scopes": ["cases:read"], "person": 1}"#, ["/person unknown"]),
            ]
            for (json, errors) in tries {
                let answer = try await world.send(.post, "/me/tokens", json: json)
                #expect(answer.status == 422)
                #expect(answer.errors == errors)
            }
        }
    }

    @Test(
        "malformed, oversized and doubled tokens open nothing",
        arguments: [
            "fq_", "fq_x", "fq_\(String(repeating: "A", count: 43))", "fq_\(String(repeating: "A", count: 9_000))",
            "FQ_\(String(repeating: "A", count: 43))", "fq_\(String(repeating: "A", count: 42))/", "a, Bearer b", "%00",
            "../../me", "\u{7f}",
        ])
    func nonsense(token: String) async throws {
        try await APIWorld.run { world in
            let answer = try await world.send(.get, "/me", as: .nobody, Self.headers(token))
            #expect(answer.status == 401)
            #expect(answer.problem == "unauthorized")
        }
    }
}
