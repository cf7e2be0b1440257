// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import JSON
internal import MediationCore
internal import MediationHTTP
internal import MediationService

/// The access log and the anchors, for auditors.
struct AuditRoutes: Sendable {
    let audit: AuditService

    func add(to group: some RouterMethods<SignedInAPI>) {
        group.get("access-log", use: lines)
        group.get("anchors", use: anchors)
        group.get("anchors/{number}", use: anchor)
    }

    @Sendable private func lines(_ request: Request, _ context: SignedInAPI) async throws -> JSONResponse {
        guard context.principal.may(.readAccessLog) else { throw Problem(.notFound) }
        var fields = FieldReader(try request.queryFields())
        let kind = fields.optional("kind", FieldRule<AccessKind>.choice)
        let person = fields.optional("person", .person)
        let caseID = fields.optional("case", .caseID)
        let from = fields.optional("from", .day)
        let to = fields.optional("to", .day)
        let after = fields.optional("cursor", FieldRule<AccessPosition>.cursor)
        let limit = fields.optional("limit", .pageSize, default: defaultPageSize)
        fields.refuseUnknownParameters()
        let asked = try fields.finish(kind, person, caseID, from, to, after, limit) {
            var filter = AccessFilter()
            filter.kind = $0
            filter.person = $1
            filter.caseID = $2
            filter.from = $3
            filter.to = $4
            return (filter: filter, after: $5, limit: $6)
        }
        let page = try await audit.lines(
            asked.filter, after: asked.after, limit: asked.limit, as: context.principal)
        return JSONResponse(
            PageJSON(items: page.items.map { AccessRecordJSON(record: $0) }, next: page.next.map { Cursor($0) }),
            headers: .privateAnswer(in: request.language))
    }

    @Sendable private func anchors(_ request: Request, _ context: SignedInAPI) async throws -> JSONResponse {
        try request.requireNoQuery()
        let state = try await audit.state(as: context.principal)
        return JSONResponse(ProofStateJSON(state: state), headers: .privateAnswer(in: request.language))
    }

    /// The anchor as it is kept outside: the bytes that `fengqiao verify --anchor` reads.
    @Sendable private func anchor(_ request: Request, _ context: SignedInAPI) async throws -> Response {
        try request.requireNoQuery()
        guard let number = context.parameters.get("number", as: Int32.self) else { throw Problem(.notFound) }
        let file = try await audit.anchorFile(number, as: context.principal)
        var headers = HTTPFields.privateAnswer(in: request.language)
        headers[.contentType] = "application/json; charset=utf-8"
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: file)))
    }
}
