// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import JSON
internal import MediationCore
internal import MediationService

/// What the person who asks has to do, most urgent first.
struct QueueRoutes: Sendable {
    let cases: CaseService

    func add(to group: some RouterMethods<SignedInAPI>) {
        group.get("queue", use: queue)
    }

    @Sendable private func queue(_ request: Request, _ context: SignedInAPI) async throws -> JSONResponse {
        var fields = FieldReader(try request.queryFields())
        let after = fields.optional("cursor", FieldRule<QueuePosition>.cursor, default: .start)
        let limit = fields.optional("limit", .pageSize, default: defaultPageSize)
        fields.refuseUnknownParameters()
        let asked = try fields.finish(after, limit) { (after: $0, limit: $1) }
        let page = try await cases.queue(after: asked.after, limit: asked.limit, as: context.principal)
        return JSONResponse(
            PageJSON(items: page.items.map(CaseLineJSON.init), next: page.next.map(Cursor.init)),
            headers: .privateAnswer(in: request.language))
    }
}
