// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import JSON
internal import MediationCore
internal import MediationHTTP
internal import MediationService

/// Cases: opening, listing, reading, and their history.
struct CaseRoutes: Sendable {
    let cases: CaseService

    func add(to group: some RouterMethods<SignedInAPI>) {
        group.post("cases", use: open)
        group.get("cases", use: list)
        group.get("cases/{id}", use: read)
        group.get("cases/{id}/events", use: events)
        group.get("cases/{id}/events/{version}", use: event)
    }

    @Sendable private func open(_ request: Request, _ context: SignedInAPI) async throws -> Response {
        try request.requireNoQuery()
        let body = try await request.jsonBody()
        var fields = FieldReader(body)
        let opening = try OpeningRequest(reading: &fields)
        let answer = WrittenAnswer.begun(in: request.language)
        let outcome = try await cases.open(
            opening.registration, id: opening.id, as: context.principal,
            request: try IdempotentRequest(request, body: body, answer: answer))
        return outcome.response(answer)
    }

    @Sendable private func list(_ request: Request, _ context: SignedInAPI) async throws -> JSONResponse {
        let query = try CaseListQuery(request, as: context.principal)
        var filter = query.filter
        let headers = HTTPFields.privateAnswer(in: request.language)
        if let region = query.region {
            guard let range = try await cases.range(of: region, as: context.principal) else {
                return JSONResponse(PageJSON<CaseLineJSON>(items: [], next: nil), headers: headers)
            }
            filter.regions = range
        }
        let page = try await cases.list(filter, after: query.after, limit: query.limit, as: context.principal)
        return JSONResponse(
            PageJSON(items: page.items.map(CaseLineJSON.init), next: page.next.map(Cursor.init)), headers: headers)
    }

    @Sendable private func read(_ request: Request, _ context: SignedInAPI) async throws -> Response {
        try request.requireNoQuery()
        let view = try await cases.view(try context.caseID(), as: context.principal)
        let language = request.language
        let tag = EntityTag(view.row, view.actions, in: language)
        var headers = HTTPFields.privateAnswer(in: language)
        headers[.eTag] = tag.description
        guard !request.has(tag) else { return Response(status: .notModified, headers: headers) }
        return try JSONResponse(CaseJSON(view, in: language), headers: headers).response(
            from: request, context: context)
    }

    @Sendable private func events(_ request: Request, _ context: SignedInAPI) async throws -> JSONResponse {
        try request.requireNoQuery()
        let view = try await cases.view(try context.caseID(), as: context.principal)
        return JSONResponse(
            PageJSON(items: view.events.map(EventJSON.init), next: nil), headers: .privateAnswer(in: request.language))
    }

    @Sendable private func event(_ request: Request, _ context: SignedInAPI) async throws -> JSONResponse {
        try request.requireNoQuery()
        let view = try await cases.view(try context.caseID(), as: context.principal)
        guard let version = context.parameters.get("version", as: Int32.self),
            let event = view.events.first(where: { $0.version == version })
        else { throw Problem(.notFound) }
        return JSONResponse(EventJSON(row: event), headers: .privateAnswer(in: request.language))
    }
}
