// SPDX-License-Identifier: Apache-2.0
import HTTPSupport
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import JSON
import Testing

@Suite("Bearer tokens")
struct BearerTokenTests {
    @Test(
        "are what follows the scheme",
        arguments: [
            ("Bearer abc", "abc"), ("bearer  abc", "abc"), ("Basic abc", nil), ("Bearer", nil), ("abc", nil), ("", nil),
        ] as [(String, String?)])
    func scheme(header: String, token: String?) async throws {
        let server = TestServer { $0.get("/") { request, _ in request.bearerToken ?? "none" } }
        #expect(try await server.send(.get, "/", ["authorization": header]).text == token ?? "none")
    }

    @Test("that are missing or wrong are asked for")
    func challenge() {
        #expect(Problem.bearerRequired(tokenIsInvalid: false).headers[.wwwAuthenticate] == "Bearer")
        #expect(
            Problem.bearerRequired(tokenIsInvalid: true).headers[.wwwAuthenticate] == "Bearer error=\"invalid_token\"")
    }
}
