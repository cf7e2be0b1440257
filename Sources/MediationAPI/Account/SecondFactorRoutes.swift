// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import Hummingbird
internal import JSON
internal import MediationCore
internal import MediationService

/// A person's second factor: begun with a secret, in force once a code of it was shown.
struct SecondFactorRoutes: Sendable {
    let accounts: AccountService

    func add(to group: some RouterMethods<SignedInAPI>) {
        group.get("me/second-factor", use: read)
        group.post("me/second-factor", use: begin)
        group.put("me/second-factor", use: confirm)
        group.post("me/second-factor/removal", use: remove)
    }

    @Sendable private func read(_ request: Request, _ context: SignedInAPI) async throws -> JSONResponse {
        try request.requireNoQuery()
        let state = try await accounts.secondFactor(of: context.signedIn)
        return JSONResponse(
            SecondFactorJSON(state: state), headers: .privateAnswer(in: request.language))
    }

    @Sendable private func begin(_ request: Request, _ context: SignedInAPI) async throws -> JSONResponse {
        let secret = try await accounts.beginSecondFactor(
            as: context.signedIn, password: try await password(in: request))
        var json = JSONWriter()
        json.object {
            $0.field("secret", secret.text)
            $0.field("address", secret.address)
        }
        return JSONResponse(json, status: .created, headers: [.cacheControl: "no-store"])
    }

    @Sendable private func confirm(_ request: Request, _ context: SignedInAPI) async throws -> JSONResponse {
        try request.requireNoQuery()
        var fields = FieldReader(try await request.jsonBody(limit: 4_096))
        let code = fields.required("code", .line(max: 32))
        let codes = try await accounts.confirmSecondFactor(
            as: context.signedIn, code: try fields.finish(code) { $0 })
        var json = JSONWriter()
        json.object { $0.array("recovery_codes", codes) }
        return JSONResponse(json, headers: [.cacheControl: "no-store"])
    }

    @Sendable private func remove(_ request: Request, _ context: SignedInAPI) async throws -> Response {
        try await accounts.removeSecondFactor(as: context.signedIn, password: try await password(in: request))
        return Response(status: .noContent)
    }

    private func password(in request: Request) async throws -> String {
        try request.requireNoQuery()
        var fields = FieldReader(try await request.jsonBody(limit: 4_096))
        let password = fields.required("password", .verbatim(max: 256))
        return try fields.finish(password) { $0 }
    }
}

/// Whether a person has a second factor.
struct SecondFactorJSON: JSONWritable {
    let state: SecondFactorState

    func write(to json: inout JSONWriter) {
        json.object {
            switch state {
            case .off: $0.field("is_on", false)
            case .on(let left):
                $0.field("is_on", true)
                $0.field("recovery_codes_left", left)
            }
        }
    }
}
