// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
package import Hummingbird
package import Metrics
import Synchronization

/// Counts requests and measures how long they take, by route pattern, method and class of status.
///
/// All labels come from small sets (patterns of routes, known methods, five classes), so nobody can fill the memory with
/// invented paths.
package struct HTTPMetricsMiddleware: RouterMiddleware {
    /// It stands before all groups, where nothing but the request is known.
    package typealias Context = AppContext

    private struct Labels: Hashable {
        let route: String
        let method: String
        let statusClass: String
    }

    private struct Handles: Sendable {
        let count: Counter
        let duration: Metrics.Timer
    }

    private final class Known: Sendable {
        let handles = Mutex<[Labels: Handles]>([:])
    }

    private static let methods: Set<String> = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
    private let known = Known()
    private let factory: any MetricsFactory

    /// Records with a factory, usually the one of the process.
    package init(factory: any MetricsFactory = MetricsSystem.factory) {
        self.factory = factory
    }

    /// Passes on the request, then counts it.
    package func handle(
        _ request: Request, context: AppContext,
        next: @concurrent (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        let handles = handles(
            Labels(
                route: context.endpointPath ?? "none",
                method: Self.methods.contains(request.method.rawValue) ? request.method.rawValue : "other",
                statusClass: Self.statusClass(response.status.code)))
        handles.count.increment()
        handles.duration.record(duration: start.duration(to: .now))
        return response
    }

    private func handles(_ labels: Labels) -> Handles {
        known.handles.withLock { known in
            if let handles = known[labels] { return handles }
            let dimensions = [("route", labels.route), ("method", labels.method), ("status", labels.statusClass)]
            let handles = Handles(
                count: Counter(label: "http_requests_total", dimensions: dimensions, factory: factory),
                duration: Metrics.Timer(
                    label: "http_request_duration_seconds", dimensions: dimensions, factory: factory))
            known[labels] = handles
            return handles
        }
    }

    private static func statusClass(_ code: Int) -> String {
        switch code {
        case 100..<200: "1xx"
        case 200..<300: "2xx"
        case 300..<400: "3xx"
        case 400..<500: "4xx"
        case _: "5xx"
        }
    }
}
