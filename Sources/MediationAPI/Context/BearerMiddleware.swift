// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import Hummingbird
internal import MediationCore
internal import MediationHTTP
internal import MediationService

/// Looks up who is behind the bearer token of a request.
struct BearerMiddleware: RouterMiddleware {
    typealias Context = APIContext

    let signIns: SignInService

    func handle(
        _ request: Request, context: APIContext, next: @concurrent (Request, APIContext) async throws -> Response
    ) async throws -> Response {
        guard let text = request.bearerToken else { return try await next(request, context) }
        var context = context
        context.bearer = .invalid
        // What cannot be a token costs no look-up.
        if let kind = ProgramToken.kind(of: text) {
            let token = Array(text.utf8)
            if let signedIn = try await signIns.principal(for: token, kind: kind) {
                context.bearer = .valid(signedIn, token: token)
            }
        }
        return try await next(request, context)
    }
}
