// SPDX-License-Identifier: Apache-2.0
import HTTPSupport
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@Suite("Metrics of requests")
struct HTTPMetricsTests {
    @Test("count by pattern, method and class of status, whatever was asked for")
    func labels() async throws {
        let metrics = PrometheusMetrics(durationBounds: [])
        let routes = RouteTable()
        let server = TestServer { router in
            router.add(middleware: HTTPMetricsMiddleware(factory: metrics))
            router.add(middleware: ProblemMiddleware(routes: routes))
            router.get("/cases/{id}") { _, _ in "x" }
            routes.learn(router)
        }
        for path in ["/cases/1", "/cases/2", "/nowhere", "/elsewhere"] { _ = try await server.send(.get, path) }
        _ = try await server.send(try #require(HTTPRequest.Method("BREW")), "/cases/1")
        let counts = metrics.exposition().split(separator: "\n").filter { $0.hasPrefix("http_requests_total{") }
        #expect(
            counts == [
                #"http_requests_total{method="GET",route="/cases/{id}",status="2xx"} 2"#,
                #"http_requests_total{method="GET",route="NotFound",status="4xx"} 2"#,
                #"http_requests_total{method="other",route="NotFound",status="4xx"} 1"#,
            ])
        #expect(
            metrics.exposition().contains(
                #"http_request_duration_seconds_count{method="GET",route="/cases/{id}",status="2xx"} 2"#))
    }
}
