// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
package import Hummingbird
package import Logging

/// Gives every answer the id of its request, and writes one line a request to the log.
///
/// The line has the pattern of the route, never the address: paths hold numbers of cases and queries hold names. Nothing
/// is put together unless the level is on.
package struct RequestLogMiddleware: RouterMiddleware {
    /// It stands before all groups, where nothing but the request is known.
    package typealias Context = AppContext

    private static let requestID = HTTPField.Name("x-request-id")
    private let level: Logger.Level

    /// Logs at a level; the usual servers run at `info`, where `debug` costs a comparison.
    package init(level: Logger.Level = .debug) {
        self.level = level
    }

    /// Passes on the request, then names and logs it.
    package func handle(
        _ request: Request, context: AppContext,
        next: @concurrent (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        let isLogged = context.logger.logLevel <= level
        let start = isLogged ? ContinuousClock.now : nil
        var response = try await next(request, context)
        if let name = Self.requestID { response.headers[name] = context.requestID }
        if let start { log(request, response, context, took: start.duration(to: .now)) }
        return response
    }

    private func log(_ request: Request, _ response: Response, _ context: AppContext, took duration: Duration) {
        let microseconds = duration.components.seconds * 1_000_000 + duration.components.attoseconds / 1_000_000_000_000
        context.logger.log(
            level: level, "request",
            metadata: [
                "method": .string(request.method.rawValue),
                "route": .string(context.endpointPath ?? "none"),
                "status": .stringConvertible(response.status.code),
                "microseconds": .stringConvertible(microseconds),
                "client": context.client.map { .stringConvertible($0) } ?? "none",
            ])
    }
}
