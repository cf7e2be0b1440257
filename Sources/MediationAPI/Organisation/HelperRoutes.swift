// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import JSON
internal import MediationCore
internal import MediationHTTP
internal import MediationService

/// The roster of helpers: who may be asked, with the consent of every party.
struct HelperRoutes: Sendable {
    let services: Services

    func add(to group: some RouterMethods<SignedInAPI>) {
        group.get("helpers", use: list)
        group.post("helpers", use: add)
        group.delete("helpers/{id}", use: end)
    }

    @Sendable private func list(_ request: Request, _ context: SignedInAPI) async throws -> JSONResponse {
        try request.requireNoQuery()
        let helpers = try await services.offices.helpers(as: context.principal)
        return JSONResponse(
            PageJSON(items: helpers.map { HelperJSON(helper: $0) }, next: nil),
            headers: .privateAnswer(in: request.language))
    }

    @Sendable private func add(_ request: Request, _ context: SignedInAPI) async throws -> Response {
        try request.requireNoQuery()
        guard context.principal.may(.keepHelpers) else { throw Problem(.notFound) }
        let body = try await request.jsonBody()
        var fields = FieldReader(body)
        let command = try OfficeReader(today: services.clock.now.day).read(.addHelper, &fields)
        let outcome = try await services.offices.change(
            command, as: context.principal,
            request: try OfficeService.Request(request, body: body, answer: { _ in Self.made }))
        return outcome.response { _ in Self.made }
    }

    /// Nobody is erased: the helper is asked no more.
    @Sendable private func end(_ request: Request, _ context: SignedInAPI) async throws -> Response {
        try request.requireNoQuery()
        guard context.principal.may(.keepHelpers), let id = context.parameters.get("id", as: Int32.self), id > 0 else {
            throw Problem(.notFound)
        }
        _ = try await services.offices.change(.endHelper(id), as: context.principal)
        return Response(status: .noContent)
    }

    private static let made = WrittenAnswer(
        status: .created, location: "\(Endpoint.prefix)/helpers", tag: EntityTag(version: 1, dependingOn: []),
        body: JSONWriter.bytes(of: OfficeReceiptJSON(unit: nil, person: nil, version: 1, cases: 0)))
}
