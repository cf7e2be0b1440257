// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
package import Hummingbird

/// Refuses bodies whose announced length is beyond what any route of this server takes (413), before they are read.
///
/// It saves the transfer only: bodies without `Content-Length` are stopped by whoever collects them, at the limit of the
/// route (`Request.bodyBytes`).
package struct BodyLimitMiddleware: RouterMiddleware {
    /// It stands before all groups, where nothing but the request is known.
    package typealias Context = AppContext

    private let limit: @Sendable (Request) -> Int

    /// Sets the limit in bytes.
    package init(_ limit: Int) {
        self.limit = { _ in limit }
    }

    /// Sets one limit for addresses below a path, and another for all others.
    package init(_ limit: Int, below path: String, otherwise other: Int) {
        self.limit = { $0.uri.path.hasPrefix(path) ? limit : other }
    }

    /// Passes on the request, or throws a `Problem` (413, or 400 for a length that is not a number).
    package func handle(
        _ request: Request, context: AppContext,
        next: @concurrent (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        if let text = request.headers[.contentLength] {
            guard let length = Int(text), length >= 0 else {
                throw Problem(.malformedHeader, "Content-Length must be a number.")
            }
            let limit = limit(request)
            if length > limit { throw Problem.tooLarge(limit) }
        }
        return try await next(request, context)
    }
}
