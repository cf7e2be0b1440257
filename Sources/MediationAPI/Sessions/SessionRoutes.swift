// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import Hummingbird
internal import JSON
internal import MediationCore
internal import MediationHTTP
internal import MediationService

/// Signing in and out with a bearer token, and who that is.
struct SessionRoutes: Sendable {
    let signIns: SignInService
    let limits: SignInLimits

    func add(toOpen group: some RouterMethods<APIContext>) {
        group.post("sessions", use: signIn)
    }

    func add(toSignedIn group: some RouterMethods<SignedInAPI>) {
        group.delete("sessions/current", use: signOut)
        group.get("me", use: me)
    }

    @Sendable private func signIn(_ request: Request, _ context: APIContext) async throws -> JSONResponse {
        try request.requireNoQuery()
        var fields = FieldReader(try await request.jsonBody(limit: 4_096))
        let username = fields.required("username", .line(max: TextLimit.name))
        let password = fields.required("password", .verbatim(max: 256))
        let code = fields.optional("code", .line(max: 32))
        let given = try fields.finish(username, password, code) { (username: $0, password: $1, code: $2) }
        try limits.require(client: context.client, username: given.username)
        let token = SecretToken().text
        let signedIn: SignedIn?
        do {
            signedIn = try await signIns.signIn(
                username: given.username, password: given.password, code: given.code, token: Array(token.utf8),
                kind: .bearer, device: request.deviceName)
        } catch ServiceError.secondFactorRequired {
            // The password was right.
            limits.forgive(client: context.client, username: given.username)
            throw ServiceError.secondFactorRequired
        }
        guard let signedIn else {
            limits.note(wrong: context.client)
            throw Problem(.wrongCredentials).with(header: .wwwAuthenticate, "Bearer")
        }
        limits.forgive(client: context.client, username: given.username)
        var response = JSONResponse.created(
            SessionJSON(token: token, signedIn: signedIn), at: Endpoint.currentSession)
        response.headers[.cacheControl] = "no-store"
        return response
    }

    @Sendable private func signOut(_ request: Request, _ context: SignedInAPI) async throws -> Response {
        try request.requireNoQuery()
        try await signIns.signOut(token: context.token)
        return Response(status: .noContent)
    }

    @Sendable private func me(_ request: Request, _ context: SignedInAPI) async throws -> JSONResponse {
        try request.requireNoQuery()
        return JSONResponse(PersonJSON(principal: context.principal))
    }
}
