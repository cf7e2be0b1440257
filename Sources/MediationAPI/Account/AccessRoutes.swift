// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import Hummingbird
internal import JSON
internal import MediationCore
internal import MediationService

/// How an administrator lets people in and keeps them out.
struct AccessRoutes: Sendable {
    let access: AccessService

    func add(to group: some RouterMethods<SignedInAPI>) {
        group.get("people/{id}/access", use: read)
        group.put("people/{id}/password", use: setPassword)
        group.delete("people/{id}/sessions", use: endSignIns)
        group.delete("people/{id}/second-factor", use: removeSecondFactor)
        group.put("people/{id}/identity", use: link)
        group.delete("people/{id}/identity", use: unlink)
    }

    @Sendable private func read(_ request: Request, _ context: SignedInAPI) async throws -> JSONResponse {
        try request.requireNoQuery()
        let found = try await access.access(of: try context.personID(), as: context.principal)
        return JSONResponse(AccessJSON(access: found), headers: .privateAnswer(in: request.language))
    }

    /// Takes the password that is sent, or makes one up and answers with it, this once.
    @Sendable private func setPassword(_ request: Request, _ context: SignedInAPI) async throws -> Response {
        try request.requireNoQuery()
        let person = try context.personID()
        var fields = FieldReader(try await request.jsonBody(limit: 4_096))
        let sent = fields.optional("new_password", .verbatim(max: 256))
        let password = try fields.finish(sent) { $0 }
        guard let password else {
            let made = try await access.giveFirstPassword(to: person, as: context.principal)
            return try JSONResponse(FirstPasswordJSON(password: made)).response(from: request, context: context)
        }
        try await access.setFirstPassword(for: person, password, as: context.principal)
        return Response(status: .noContent)
    }

    @Sendable private func endSignIns(_ request: Request, _ context: SignedInAPI) async throws -> Response {
        try request.requireNoQuery()
        try await access.endSignIns(of: try context.personID(), as: context.principal)
        return Response(status: .noContent)
    }

    @Sendable private func removeSecondFactor(_ request: Request, _ context: SignedInAPI) async throws -> Response {
        try request.requireNoQuery()
        try await access.removeSecondFactor(of: try context.personID(), as: context.principal)
        return Response(status: .noContent)
    }

    @Sendable private func link(_ request: Request, _ context: SignedInAPI) async throws -> Response {
        try request.requireNoQuery()
        let person = try context.personID()
        var fields = FieldReader(try await request.jsonBody(limit: 4_096))
        let subject = fields.required("subject", .line(max: 255))
        try await access.link(person, to: try fields.finish(subject) { $0 }, as: context.principal)
        return Response(status: .noContent)
    }

    @Sendable private func unlink(_ request: Request, _ context: SignedInAPI) async throws -> Response {
        try request.requireNoQuery()
        try await access.link(try context.personID(), to: nil, as: context.principal)
        return Response(status: .noContent)
    }
}

/// A first password that was made up.
struct FirstPasswordJSON: JSONWritable {
    let password: String

    func write(to json: inout JSONWriter) {
        json.object { $0.field("first_password", password) }
    }
}

/// How somebody gets in.
struct AccessJSON: JSONWritable {
    let access: AccessOfPerson

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("id", access.person.rawValue)
            $0.field("username", access.username)
            $0.field("is_active", access.isActive)
            $0.field("has_password", access.mustChangePassword != nil)
            $0.field("must_change_password", access.mustChangePassword ?? false)
            $0.field("has_second_factor", access.hasSecondFactor)
            $0.field("subject", access.subject)
        }
    }
}
