// SPDX-License-Identifier: Apache-2.0
package import Hummingbird

extension TokenBuckets {
    /// Takes a token, or throws a `Problem` (429 with `Retry-After`).
    package func require(for key: Key) throws(Problem) {
        switch take(for: key) {
        case .allowed: return
        case .refused(let wait): throw Problem(.tooManyRequests).retrying(after: wait)
        }
    }
}

/// Limits the requests of each client address.
///
/// Requests without an address, over a unix socket or from tests, are not limited.
package struct RateLimitMiddleware: RouterMiddleware {
    /// It stands before all groups, where nothing but the request is known.
    package typealias Context = AppContext

    private let buckets: TokenBuckets<ClientAddress>
    private let isExempt: @Sendable (Request) -> Bool

    /// Limits all requests but the exempt ones, such as those of health checks.
    package init(
        _ buckets: TokenBuckets<ClientAddress>,
        exempting isExempt: @escaping @Sendable (Request) -> Bool = { _ in false }
    ) {
        self.buckets = buckets
        self.isExempt = isExempt
    }

    /// Passes on the request, or throws a `Problem` (429).
    package func handle(
        _ request: Request, context: AppContext,
        next: @concurrent (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        if let client = context.client, !isExempt(request) { try buckets.require(for: client.limitKey) }
        return try await next(request, context)
    }
}
