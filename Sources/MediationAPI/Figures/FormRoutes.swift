// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import JSON
internal import MediationCore
internal import MediationHTTP
internal import MediationLanguage
internal import MediationService
internal import NIOCore

/// The statistics form, and the months that were closed.
struct FormRoutes: Sendable {
    let figures: FigureService

    func add(to group: some RouterMethods<SignedInAPI>) {
        group.get("statistics/forms/{id}", use: form)
        group.get("statistics/snapshots", use: list)
        group.post("statistics/snapshots", use: close)
        group.get("statistics/snapshots/{id}", use: read)
        group.get("statistics/snapshots/{id}/revisions", use: revisions)
    }

    @Sendable private func form(_ request: Request, _ context: SignedInAPI) async throws -> JSONResponse {
        guard let period = context.parameters.get("id").flatMap({ ReportPeriod($0) }) else { throw Problem(.notFound) }
        var fields = FieldReader(try request.queryFields())
        let region = fields.optional("region", .region)
        fields.refuseUnknownParameters()
        let asked = try fields.finish(region) { $0 }
        let form = try await figures.form(period, of: asked, as: context.principal)
        let language = request.language
        return JSONResponse(FormJSON(form: form, language: language), headers: .privateAnswer(in: language))
    }

    @Sendable private func list(_ request: Request, _ context: SignedInAPI) async throws -> JSONResponse {
        var fields = FieldReader(try request.queryFields())
        let region = fields.optional("region", .region)
        let from = fields.optional("from", .month)
        let to = fields.optional("to", .month)
        fields.refuseUnknownParameters()
        let asked = try fields.finish(region, from, to) { (region: $0, from: $1, to: $2) }
        let snapshots = try await figures.snapshots(
            of: asked.region, from: asked.from, to: asked.to, as: context.principal)
        return JSONResponse(
            PageJSON(items: snapshots.map { ClosedMonthJSON(month: $0) }, next: nil),
            headers: .privateAnswer(in: request.language))
    }

    @Sendable private func close(_ request: Request, _ context: SignedInAPI) async throws -> Response {
        try request.requireNoQuery()
        var fields = FieldReader(try await request.jsonBody())
        let month = fields.required("month", .month)
        let region = fields.optional("region", .region)
        let asked = try fields.finish(month, region) { (month: $0, region: $1) }
        let snapshot = try await figures.close(asked.month, of: asked.region, as: context.principal)
        var headers = HTTPFields.privateAnswer(in: request.language)
        headers[.location] = "\(Endpoint.prefix)/statistics/snapshots/\(snapshot.id)"
        return JSONResponse(ClosedMonthJSON(month: snapshot), status: .created, headers: headers).response(
            from: request, context: context)
    }

    @Sendable private func read(_ request: Request, _ context: SignedInAPI) async throws -> Response {
        try request.requireNoQuery()
        let snapshot = try await figures.snapshot(try context.snapshotID(), as: context.principal)
        var headers = HTTPFields.privateAnswer(in: request.language)
        headers[.contentType] = "application/json"
        return Response(
            status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: snapshot.file)))
    }

    @Sendable private func revisions(_ request: Request, _ context: SignedInAPI) async throws -> JSONResponse {
        try request.requireNoQuery()
        let revisions = try await figures.revisions(of: try context.snapshotID(), as: context.principal)
        return JSONResponse(
            RevisionsJSON(revisions: revisions, seesCases: context.principal.may(.workOnCases)),
            headers: .privateAnswer(in: request.language))
    }
}

extension SignedInAPI {
    fileprivate func snapshotID() throws(Problem) -> SnapshotID {
        guard let id = parameters.get("id").flatMap({ SnapshotID($0) }) else { throw Problem(.notFound) }
        return id
    }
}
