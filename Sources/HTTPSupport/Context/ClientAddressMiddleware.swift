// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
package import Hummingbird

/// Finds the address of the client behind trusted proxies.
package struct ClientAddressMiddleware: RouterMiddleware {
    /// It stands before all groups, where nothing but the request is known.
    package typealias Context = AppContext

    private static let forwardedFor = HTTPField.Name("x-forwarded-for")
    private let proxies: TrustedProxies

    /// Believes the chains of these proxies.
    package init(trusting proxies: TrustedProxies) {
        self.proxies = proxies
    }

    /// Passes on the request with the address of its client.
    package func handle(
        _ request: Request, context: AppContext, next: @concurrent (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        guard let peer = context.peer, proxies.contain(peer), let name = Self.forwardedFor else {
            return try await next(request, context)
        }
        var context = context
        // Repeated fields are one list in their order.
        context.client = proxies.client(behind: peer, forwardedFor: request.headers[name])
        return try await next(request, context)
    }
}
