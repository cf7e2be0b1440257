// SPDX-License-Identifier: Apache-2.0
import HTTPSupport
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import JSON
import Logging
import Testing

@Suite("Errors of handlers")
struct ProblemMiddlewareTests {
    struct Secret: Error {}
    struct Refusal: Error {}

    private func server(logger: Logger? = nil) -> TestServer {
        TestServer.withProblems(
            renderPage: { problem, _, _ in
                .html(Array("<h1>\(problem.type.slug)</h1>".utf8), status: problem.type.status)
            },
            translate: { $0 is Refusal ? Problem(.conflict, "not now") : nil }, logger: logger
        ) { router in
            router.get("/api/things/{id}") { _, _ in "thing" }
            router.delete("/api/things/{id}") { _, _ in "gone" }
            router.get("/api/things/{id}/parts/**") { _, _ in "parts" }
            router.get("/api/files/{name}.pdf") { _, _ in "file" }
            router.get("/api/problem") { _, _ -> String in throw Problem(.forbidden, "no").with("extra", 1) }
            router.get("/api/refusal") { _, _ -> String in throw Refusal() }
            router.get("/api/secret") { _, _ -> String in throw Secret() }
            router.get("/api/http") { _, _ -> String in throw HTTPError(.conflict, message: "taken") }
            router.get("/api/teapot") { _, _ -> String in
                throw HTTPError(HTTPResponse.Status(code: 418, reasonPhrase: "I'm a teapot"))
            }
            router.get("/api/bug") { _, _ -> String in throw HTTPError(.internalServerError, message: "inside") }
            router.get("/api/busy") { _, _ -> String in throw Overloaded(retryAfter: .seconds(4)) }
            router.get("/api/cancelled") { _, _ -> String in throw CancellationError() }
            router.get("/elsewhere") { _, _ -> String in throw Redirection(to: "/sign-in") }
            router.get("/page") { _, _ -> String in throw Problem(.forbidden) }
        }
    }

    @Test("become problems with the id of the request")
    func problem() async throws {
        let answer = try await server().send(.get, "/api/problem")
        #expect(answer.status == .forbidden)
        #expect(answer.headers[.contentType] == "application/problem+json")
        let json = try answer.json()
        #expect(json.members.map(\.key) == ["type", "title", "status", "detail", "instance", "extra"])
        guard case .string(let instance)? = json["instance"] else {
            Issue.record("There is no instance.")
            return
        }
        #expect(instance.count >= 16)
    }

    struct Expectation: Sendable, CustomTestStringConvertible {
        let path: String
        let status: Int
        let slug: String
        var detail: String?
        var retryAfter: String?
        var testDescription: String { path }
    }

    static let expectations: [Expectation] = [
        Expectation(path: "/api/refusal", status: 409, slug: "conflict", detail: "not now"),
        Expectation(path: "/api/http", status: 409, slug: "conflict", detail: "taken"),
        Expectation(path: "/api/teapot", status: 418, slug: "http-418"),
        Expectation(path: "/api/secret", status: 500, slug: "internal-error"),
        Expectation(path: "/api/bug", status: 500, slug: "internal-error"),
        Expectation(path: "/api/busy", status: 503, slug: "overloaded", retryAfter: "4"),
        Expectation(path: "/api/cancelled", status: 503, slug: "unavailable", retryAfter: "1"),
        Expectation(path: "/api/nothing", status: 404, slug: "not-found"),
    ]

    @Test("are translated, and tell nothing of what nobody foresaw", arguments: expectations)
    func translation(expectation: Expectation) async throws {
        let answer = try await server().send(.get, expectation.path)
        #expect(answer.status.code == expectation.status)
        let json = try answer.json()
        #expect(json["type"] == .string("/problems/\(expectation.slug)"))
        #expect(json["detail"] == expectation.detail.map(JSONValue.string))
        #expect(answer.headers[.retryAfter] == expectation.retryAfter)
        #expect(!answer.text.contains("Secret") && !answer.text.contains("inside"))
    }

    @Test("that nobody foresaw are logged under the id of the request, others are not")
    func logging() async throws {
        let log = CapturedLog()
        let answer = try await server(logger: log.logger()).send(.get, "/api/secret")
        let instance = try answer.json()["instance"]
        #expect(log.lines.count == 1)
        #expect(log.lines.first?.level == .error)
        #expect(log.lines.first?.metadata["hb.request.id"].map(JSONValue.string) == instance)
        #expect(log.lines.first?.metadata["route"] == "/api/secret")
        #expect(log.lines.first?.metadata["error_type"] == "Secret")
        _ = try await server(logger: log.logger()).send(.get, "/api/problem")
        #expect(log.lines.count == 1)
    }

    @Test(
        "of paths that have other methods say which",
        arguments: [
            ("/api/things/7", "DELETE, GET, HEAD"), ("/api/things/7/parts/a/b", "GET, HEAD"),
            ("/api/files/x.pdf", "GET, HEAD"),
        ])
    func methods(path: String, allowed: String) async throws {
        let answer = try await server().send(.patch, path)
        #expect(answer.status == .methodNotAllowed)
        #expect(answer.headers[.allow] == allowed)
        #expect(try answer.json()["type"] == "/problems/method-not-allowed")
    }

    @Test(
        "of paths that do not exist stay 404 under every method",
        arguments: ["/api/things", "/api/things/7/x", "/api/files/x.txt", "/"])
    func unmatched(path: String) async throws {
        let answer = try await server().send(.patch, path)
        #expect(answer.status == .notFound)
        #expect(answer.headers[.allow] == nil)
    }

    @Test("become pages for browsers, but not below /api/")
    func pages() async throws {
        let accept = ["accept": "text/html,application/xhtml+xml"]
        let page = try await server().send(.get, "/page", accept)
        #expect(page.status == .forbidden)
        #expect(page.text == "<h1>forbidden</h1>")
        #expect(try await server().send(.get, "/nowhere", accept).text == "<h1>not-found</h1>")
        #expect(try await server().send(.get, "/page").headers[.contentType] == "application/problem+json")
        #expect(
            try await server().send(.get, "/api/problem", accept).headers[.contentType] == "application/problem+json")
    }

    @Test("may send the browser elsewhere")
    func redirection() async throws {
        let answer = try await server().send(.get, "/elsewhere")
        #expect(answer.status == .seeOther)
        #expect(answer.headers[.location] == "/sign-in")
    }

    @Test("do not stand in the way of HEAD")
    func head() async throws {
        let answer = try await server().send(.head, "/api/things/7")
        #expect(answer.status == .ok)
        #expect(answer.text == "")
        #expect(answer.headers[.contentLength] == "5")
    }
}
