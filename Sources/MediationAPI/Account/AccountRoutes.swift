// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import Hummingbird
internal import JSON
internal import MediationCore
internal import MediationService

/// A person's own password and sign-ins.
struct AccountRoutes: Sendable {
    let accounts: AccountService

    func add(to group: some RouterMethods<SignedInAPI>) {
        group.put("me/password", use: changePassword)
        group.get("me/sessions", use: sessions)
        group.delete("me/sessions", use: endOthers)
        group.delete("me/sessions/{id}", use: end)
        group.get("me/offices", use: offices)
        group.put("me/office", use: act)
    }

    @Sendable private func offices(_ request: Request, _ context: SignedInAPI) async throws -> JSONResponse {
        try request.requireNoQuery()
        let current = context.principal.office
        let items = try await accounts.offices(of: context.signedIn)
            .map { OwnOfficeJSON(office: $0, isCurrent: $0.id == current) }
        return JSONResponse(PageJSON(items: items, next: nil), headers: .privateAnswer(in: request.language))
    }

    /// This sign-in acts in another office from now on.
    @Sendable private func act(_ request: Request, _ context: SignedInAPI) async throws -> Response {
        try request.requireNoQuery()
        var fields = FieldReader(try await request.jsonBody(limit: 4_096))
        let office = try fields.finish(fields.required("office", FieldRule<Int>.integer(1...Int(Int32.max)))) { $0 }
        try await accounts.act(in: Int32(office), as: context.signedIn)
        return Response(status: .noContent)
    }

    @Sendable private func changePassword(_ request: Request, _ context: SignedInAPI) async throws -> Response {
        try request.requireNoQuery()
        var fields = FieldReader(try await request.jsonBody(limit: 4_096))
        let old = fields.required("password", .verbatim(max: 256))
        let new = fields.required("new_password", .verbatim(max: 256))
        let given = try fields.finish(old, new) { (old: $0, new: $1) }
        try await accounts.changePassword(as: context.signedIn, from: given.old, to: given.new)
        return Response(status: .noContent)
    }

    @Sendable private func sessions(_ request: Request, _ context: SignedInAPI) async throws -> JSONResponse {
        try request.requireNoQuery()
        let current = context.signedIn.id
        let items = try await accounts.signIns(of: context.signedIn)
            .map { SignInLineJSON(line: $0, isCurrent: $0.id == current) }
        return JSONResponse(PageJSON(items: items, next: nil), headers: .privateAnswer(in: request.language))
    }

    @Sendable private func endOthers(_ request: Request, _ context: SignedInAPI) async throws -> Response {
        try request.requireNoQuery()
        try await accounts.endOthers(as: context.signedIn)
        return Response(status: .noContent)
    }

    @Sendable private func end(_ request: Request, _ context: SignedInAPI) async throws -> Response {
        try request.requireNoQuery()
        try await accounts.end(try context.signInID(), as: context.signedIn)
        return Response(status: .noContent)
    }
}

extension SignedInAPI {
    /// The number in the address; what is no number is nothing that exists.
    func signInID() throws(Problem) -> SignInID {
        guard let id = parameters.get("id", as: Int64.self) else { throw Problem(.notFound) }
        return SignInID(rawValue: id)
    }

    /// The person in the address.
    func personID() throws(Problem) -> PersonID {
        guard let id = parameters.get("id", as: Int32.self) else { throw Problem(.notFound) }
        return PersonID(rawValue: id)
    }
}
