// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import Hummingbird
internal import JSON
internal import MediationCore
internal import MediationHTTP
internal import MediationService

/// Holds every request to the API against the table of entries, before any handler.
struct EntryMiddleware: RouterMiddleware {
    typealias Context = APIContext

    func handle(
        _ request: Request, context: APIContext, next: @concurrent (Request, APIContext) async throws -> Response
    ) async throws -> Response {
        let method = request.method == .head ? "GET" : request.method.rawValue
        let entry = Entry.of("\(method) \(context.endpointPath ?? "")")
        if case .valid(let signedIn, _) = context.bearer { try entry.check(signedIn) }
        return try await next(request, context)
    }
}

extension Entry {
    /// Whether somebody with a valid token comes in; that there is one is asked for by the context of the routes.
    func check(_ signedIn: SignedIn) throws {
        switch (self, signedIn.scopes) {
        case (.open, _), (.anyToken, _), (.personWithDuty, nil): return
        case (.scope(let scope), let scopes?):
            guard scopes.contains(scope) else {
                throw Problem(.scopeMissing).with("scope", .string(scope.rawValue))
            }
        case (.person, .some), (.personWithDuty, .some): throw Problem(.scopeMissing).with("scope", .null)
        case (.scope, nil), (.person, nil): break
        }
        if let duty = signedIn.duty { throw ServiceError.dutyFirst(duty) }
    }
}
