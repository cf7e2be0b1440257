// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import JSON
internal import MediationCore
internal import MediationHTTP
internal import MediationService

/// What is masked, or kept from most, for those who give a reason.
struct RevealRoutes: Sendable {
    let cases: CaseService

    func add(to group: some RouterMethods<SignedInAPI>) {
        group.post("cases/{id}/reveals", use: reveal)
        group.post("cases/{id}/openings", use: open)
    }

    @Sendable private func reveal(_ request: Request, _ context: SignedInAPI) async throws -> Response {
        try request.requireNoQuery()
        let id = try context.caseID()
        var fields = FieldReader(try await request.jsonBody())
        let reveal = try RevealRequest(reading: &fields).reveal
        let value = try await cases.reveal(reveal, in: id, as: context.principal)
        guard let value else { throw RevealRequest.unknown(reveal.detail) }
        return JSONResponse(RevealJSON(reveal: reveal, value: value), headers: .keptByNobody).response(
            from: request, context: context)
    }

    @Sendable private func open(_ request: Request, _ context: SignedInAPI) async throws -> Response {
        try request.requireNoQuery()
        let id = try context.caseID()
        var fields = FieldReader(try await request.jsonBody())
        let purpose = try OpeningOfGlass(reading: &fields).purpose
        try await cases.breakGlass(of: CaseCode(id), for: purpose, as: context.principal)
        var headers = HTTPFields.keptByNobody
        headers[.location] = Endpoint.mediationCase(id)
        return Response(status: .noContent, headers: headers)
    }
}

/// A detail in full.
private struct RevealJSON: JSONWritable {
    let reveal: Reveal
    let value: String

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("party", reveal.party.rawValue)
            $0.field("field", reveal.detail.rawValue)
            $0.field("value", value)
        }
    }
}

extension HTTPFields {
    /// Of answers that are shown once.
    fileprivate static var keptByNobody: HTTPFields { [.cacheControl: "no-store"] }
}
