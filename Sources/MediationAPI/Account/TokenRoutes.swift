// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import Hummingbird
internal import JSON
internal import MediationCore
internal import MediationHTTP
internal import MediationService

/// A person's tokens for programs.
struct TokenRoutes: Sendable {
    let accounts: AccountService

    func add(to group: some RouterMethods<SignedInAPI>) {
        group.get("me/tokens", use: list)
        group.post("me/tokens", use: make)
        group.delete("me/tokens/{id}", use: end)
    }

    @Sendable private func list(_ request: Request, _ context: SignedInAPI) async throws -> JSONResponse {
        try request.requireNoQuery()
        let items = try await accounts.tokens(of: context.signedIn).map { TokenJSON(line: $0) }
        return JSONResponse(PageJSON(items: items, next: nil), headers: .privateAnswer(in: request.language))
    }

    @Sendable private func make(_ request: Request, _ context: SignedInAPI) async throws -> JSONResponse {
        try request.requireNoQuery()
        var fields = FieldReader(try await request.jsonBody(limit: 4_096))
        let asked = try TokenRequest(reading: &fields)
        let token = ProgramToken.fresh()
        let line = try await accounts.makeToken(asked, secret: Array(token.utf8), as: context.signedIn)
        var response = JSONResponse.created(TokenJSON(line: line, token: token), at: Endpoint.token(line.id))
        response.headers[.cacheControl] = "no-store"
        return response
    }

    @Sendable private func end(_ request: Request, _ context: SignedInAPI) async throws -> Response {
        try request.requireNoQuery()
        try await accounts.end(try context.signInID(), as: context.signedIn)
        return Response(status: .noContent)
    }
}
