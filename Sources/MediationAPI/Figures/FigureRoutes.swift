// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import JSON
internal import MediationCore
internal import MediationHTTP
internal import MediationService

/// The honest figures: counts of cases, never a name.
struct FigureRoutes: Sendable {
    let figures: FigureService

    func add(to group: some RouterMethods<SignedInAPI>) {
        group.get("statistics/local-resolution", use: localResolution)
    }

    @Sendable private func localResolution(_ request: Request, _ context: SignedInAPI) async throws -> JSONResponse {
        var fields = FieldReader(try request.queryFields())
        let region = fields.optional("region", .region)
        let from = fields.optional("from", .day)
        let to = fields.optional("to", .day)
        fields.refuseUnknownParameters()
        let asked = try fields.finish(region, from, to) { (region: $0, from: $1, to: $2) }
        let report = try await figures.localResolution(
            region: asked.region, from: asked.from, to: asked.to, as: context.principal)
        let language = request.language
        return JSONResponse(
            LocalResolutionJSON(report: report, language: language), headers: .privateAnswer(in: language))
    }
}
