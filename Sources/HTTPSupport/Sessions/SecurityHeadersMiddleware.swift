// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
package import Hummingbird

/// Adds the header fields that keep browsers from doing what our pages never ask for.
///
/// A handler that sets one of these fields keeps its own value. The policy admits nothing from other hosts and no script
/// in a page; answers may be kept by nobody unless the handler says otherwise.
package struct SecurityHeadersMiddleware: RouterMiddleware {
    /// It stands before all groups, where nothing but the request is known.
    package typealias Context = AppContext

    private let forAll: [HTTPField]
    private let forPages: [HTTPField]

    /// Adds the fields; `isSecure` is whether browsers reach this server by TLS.
    package init(isSecure: Bool) {
        var forAll: [(String, String)] = [
            ("x-content-type-options", "nosniff"), ("cache-control", "no-store"), ("referrer-policy", "same-origin"),
        ]
        // Two years, as the preload lists of browsers ask.
        if isSecure { forAll.append(("strict-transport-security", "max-age=63072000; includeSubDomains")) }
        let policy = """
            default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; \
            frame-ancestors 'none'
            """
        self.forAll = Self.fields(forAll)
        self.forPages = Self.fields([
            ("content-security-policy", policy), ("cross-origin-opener-policy", "same-origin"),
            ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
        ])
    }

    private static func fields(_ pairs: [(String, String)]) -> [HTTPField] {
        pairs.compactMap { pair in HTTPField.Name(pair.0).map { HTTPField(name: $0, value: pair.1) } }
    }

    /// Passes on the request, then completes the header of the answer.
    package func handle(
        _ request: Request, context: AppContext,
        next: @concurrent (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        add(forAll, to: &response)
        if response.headers[.contentType]?.hasPrefix("text/html") == true { add(forPages, to: &response) }
        return response
    }

    private func add(_ fields: [HTTPField], to response: inout Response) {
        for field in fields where !response.headers.contains(field.name) { response.headers.append(field) }
    }
}
