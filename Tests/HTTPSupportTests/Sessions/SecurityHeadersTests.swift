// SPDX-License-Identifier: Apache-2.0
import HTTPSupport
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import JSON
import Testing

@Suite("Security headers")
struct SecurityHeadersTests {
    private func server(isSecure: Bool) -> TestServer {
        let routes = RouteTable()
        return TestServer { router in
            router.add(middleware: SecurityHeadersMiddleware(isSecure: isSecure))
            router.add(middleware: ProblemMiddleware(routes: routes))
            router.get("/json") { _, _ in JSONResponse(JSONValue.null) }
            router.get("/page") { _, _ in Response.html(Array("<p>".utf8), headers: [.cacheControl: "private"]) }
            routes.learn(router)
        }
    }

    @Test("are on pages, and respect what a handler has set")
    func pages() async throws {
        let answer = try await server(isSecure: true).send(.get, "/page")
        #expect(try answer.header("content-security-policy")?.contains("default-src 'self'") == true)
        #expect(try answer.header("content-security-policy")?.contains("frame-ancestors 'none'") == true)
        #expect(try answer.header("x-content-type-options") == "nosniff")
        #expect(try answer.header("strict-transport-security") == "max-age=63072000; includeSubDomains")
        #expect(answer.headers[values: .cacheControl] == ["private"])
    }

    @Test("are on answers of programs and on errors too")
    func others() async throws {
        for path in ["/json", "/nowhere"] {
            let answer = try await server(isSecure: false).send(.get, path)
            #expect(try answer.header("x-content-type-options") == "nosniff")
            #expect(try answer.header("referrer-policy") == "same-origin")
            #expect(try answer.header("strict-transport-security") == nil)
            #expect(try answer.header("content-security-policy") == nil)
            #expect(answer.headers[.cacheControl] == "no-store")
        }
    }
}
