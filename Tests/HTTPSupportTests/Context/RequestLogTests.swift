// SPDX-License-Identifier: Apache-2.0
import HTTPSupport
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Testing

@Suite("The log of requests")
struct RequestLogTests {
    @Test("has the pattern of the route, never the address")
    func line() async throws {
        let log = CapturedLog()
        let server = TestServer(logger: log.logger()) { router in
            router.add(middleware: RequestLogMiddleware())
            router.get("/cases/{id}") { _, _ in "x" }
        }
        _ = try await server.send(.get, "/cases/secret?name=secret", ["cookie": "secret"])
        let line = try #require(log.lines.first)
        #expect(log.lines.count == 1)
        #expect(line.message == "request")
        #expect(
            Set(line.metadata.keys) == ["client", "hb.request.id", "method", "microseconds", "route", "status"])
        #expect(line.metadata["route"] == "/cases/{id}")
        #expect(line.metadata["status"] == "200")
        #expect(!line.metadata.values.contains { $0.contains("secret") })
    }

    @Test("is silent above its level")
    func level() async throws {
        let log = CapturedLog()
        let server = TestServer(logger: log.logger(level: .info)) { router in
            router.add(middleware: RequestLogMiddleware(level: .debug))
            router.get("/") { _, _ in "x" }
        }
        let answer = try await server.send(.get, "/")
        #expect(answer.text == "x")
        #expect(log.lines == [])
    }
}
