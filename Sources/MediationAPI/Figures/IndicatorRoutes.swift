// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import JSON
internal import MediationCore
internal import MediationHTTP
internal import MediationService

/// The registry of figures, each figure in parts, and the cases behind its sums.
struct IndicatorRoutes: Sendable {
    let figures: FigureService

    func add(to group: some RouterMethods<SignedInAPI>) {
        group.get("statistics/indicators", use: list)
        group.get("statistics/indicators/{id}", use: read)
        group.get("statistics/measures/{id}/cases", use: cases)
    }

    @Sendable private func list(_ request: Request, _ context: SignedInAPI) async throws -> JSONResponse {
        try request.requireNoQuery()
        let language = request.language
        return JSONResponse(
            PageJSON(items: Indicator.allCases.map { IndicatorJSON(indicator: $0, language: language) }, next: nil),
            headers: .privateAnswer(in: language))
    }

    @Sendable private func read(_ request: Request, _ context: SignedInAPI) async throws -> JSONResponse {
        guard let indicator = context.parameters.get("id").flatMap(Indicator.init) else { throw Problem(.notFound) }
        var fields = FieldReader(try request.queryFields())
        let region = fields.optional("region", .region)
        let from = fields.optional("from", .month)
        let to = fields.optional("to", .month)
        let breakdown = fields.optional("by", FieldRule<Breakdown>.choice)
        fields.refuseUnknownParameters()
        let asked = try fields.finish(region, from, to, breakdown) { (region: $0, from: $1, to: $2, by: $3) }
        let report = try await figures.indicator(
            indicator, region: asked.region, from: asked.from, to: asked.to, by: asked.by ?? .region,
            as: context.principal)
        let language = request.language
        return JSONResponse(
            IndicatorReportJSON(report: report, language: language), headers: .privateAnswer(in: language))
    }

    @Sendable private func cases(_ request: Request, _ context: SignedInAPI) async throws -> JSONResponse {
        guard let measure = context.parameters.get("id").flatMap(Measure.init) else { throw Problem(.notFound) }
        var fields = FieldReader(try request.queryFields())
        let region = fields.optional("region", .region)
        let from = fields.optional("from", .month)
        let to = fields.optional("to", .month)
        let after = fields.optional("cursor", .cursor as FieldRule<CaseID>)
        let limit = fields.optional("limit", .pageSize)
        fields.refuseUnknownParameters()
        let asked = try fields.finish(region, from, to, after, limit) {
            (region: $0, from: $1, to: $2, after: $3, limit: $4 ?? defaultPageSize)
        }
        let lines = try await figures.casesBehind(
            measure, region: asked.region, from: asked.from, to: asked.to, after: asked.after, limit: asked.limit,
            as: context.principal)
        let next = lines.count == asked.limit ? lines.last.map { Cursor($0.id) } : nil
        return JSONResponse(
            PageJSON(items: lines.map(CaseBehindJSON.init), next: next), headers: .privateAnswer(in: request.language))
    }
}
