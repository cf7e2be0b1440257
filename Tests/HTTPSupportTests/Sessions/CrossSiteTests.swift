// SPDX-License-Identifier: Apache-2.0
import HTTPSupport
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import JSON
import Testing

@Suite("Requests from other sites")
struct CrossSiteTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var method: HTTPRequest.Method = .post
        var origin: String? = "https://mediation.example"
        let headers: [String: String]
        let isAdmitted: Bool
        var testDescription: String { "\(method) \(headers) \(isAdmitted)" }
    }

    static let examples: [Example] = [
        Example(headers: ["sec-fetch-site": "same-origin"], isAdmitted: true),
        Example(headers: ["sec-fetch-site": "none"], isAdmitted: true),
        Example(headers: ["sec-fetch-site": "same-site"], isAdmitted: false),
        Example(headers: ["sec-fetch-site": "cross-site"], isAdmitted: false),
        Example(headers: ["sec-fetch-site": "cross-site", "origin": "https://mediation.example"], isAdmitted: false),
        Example(headers: ["sec-fetch-site": ""], isAdmitted: false),
        Example(headers: ["origin": "https://mediation.example"], isAdmitted: true),
        Example(headers: ["origin": "HTTPS://Mediation.example"], isAdmitted: true),
        Example(headers: ["origin": "http://mediation.example"], isAdmitted: false),
        Example(headers: ["origin": "https://mediation.example.evil.example"], isAdmitted: false),
        Example(headers: ["origin": "null"], isAdmitted: false),
        Example(headers: [:], isAdmitted: false),
        Example(origin: nil, headers: ["origin": "http://localhost"], isAdmitted: true),
        Example(origin: nil, headers: ["origin": "https://localhost"], isAdmitted: true),
        Example(origin: nil, headers: ["origin": "http://evil.example"], isAdmitted: false),
        Example(method: .get, headers: ["sec-fetch-site": "cross-site"], isAdmitted: true),
        Example(method: .head, headers: [:], isAdmitted: true),
        Example(method: .delete, headers: [:], isAdmitted: false),
        Example(method: .put, headers: ["sec-fetch-site": "cross-site"], isAdmitted: false),
    ]

    @Test("are refused when they would change something", arguments: examples)
    func check(example: Example) async throws {
        let server = TestServer.withProblems { router in
            router.add(middleware: CrossSiteMiddleware<AppContext>(CrossSiteGuard(origin: example.origin)))
            router.on("/", method: example.method) { _, _ in "done" }
        }
        let answer = try await server.send(example.method, "/", example.headers)
        #expect(answer.status == (example.isAdmitted ? .ok : .forbidden))
        if !example.isAdmitted { #expect(try answer.json()["type"] == "/problems/cross-site") }
    }
}
