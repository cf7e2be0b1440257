// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
package import Hummingbird

/// Refuses requests that change something and were caused by another site.
///
/// It is the first of two walls: the second is the form token of the session (`SecretToken.accepts`).
package struct CrossSiteGuard: Sendable {
    private static let fetchSite = HTTPField.Name("sec-fetch-site")
    private static let originName = HTTPField.Name("origin")
    private static let safeMethods: [HTTPRequest.Method] = [.get, .head, .options, .trace]

    /// The origin under which browsers reach this server, for example `https://mediation.example.org`.
    private let origin: String?

    /// Guards a server with a known public origin; without one, the host that a request names is taken for it.
    package init(origin: String?) {
        self.origin = origin?.lowercased()
    }

    /// Throws a `Problem` (403) unless the request comes from a page of this server, or is safe.
    ///
    /// Browsers tell where a request comes from by `Sec-Fetch-Site`, over plain connections and in older ones by `Origin`;
    /// a request with neither does not come from a browser that could be trusted with cookies, and is refused as well.
    package func check(_ request: Request) throws(Problem) {
        if Self.safeMethods.contains(request.method) { return }
        if let name = Self.fetchSite, let site = request.headers[name] {
            guard site == "same-origin" || site == "none" else { throw Problem(.crossSite) }
            return
        }
        guard let name = Self.originName, let sent = request.headers[name]?.lowercased(), isOwn(sent, request) else {
            throw Problem(.crossSite)
        }
    }

    private func isOwn(_ sent: String, _ request: Request) -> Bool {
        if let origin { return sent == origin }
        guard let host = request.head.authority?.lowercased() else { return false }
        return sent == "http://\(host)" || sent == "https://\(host)"
    }
}

/// Puts the guard before all routes of a group.
package struct CrossSiteMiddleware<Context: RequestContext>: RouterMiddleware {
    private let crossSiteGuard: CrossSiteGuard

    /// Guards with what is known of the origin.
    package init(_ crossSiteGuard: CrossSiteGuard) {
        self.crossSiteGuard = crossSiteGuard
    }

    /// Passes on the request, or throws a `Problem` (403).
    package func handle(
        _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        try crossSiteGuard.check(request)
        return try await next(request, context)
    }
}
