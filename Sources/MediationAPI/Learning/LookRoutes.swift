// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import JSON
internal import MediationCore
internal import MediationHTTP
internal import MediationLanguage
internal import MediationService

/// What could not be solved, and what is worth a second look.
struct LookRoutes: Sendable {
    let services: Services

    func add(to group: some RouterMethods<SignedInAPI>) {
        group.get("statistics/unsolved", use: unsolved)
        group.get("statistics/questions", use: questions)
    }

    @Sendable private func unsolved(_ request: Request, _ context: SignedInAPI) async throws -> JSONResponse {
        var fields = FieldReader(try request.queryFields())
        let region = fields.optional("region", .region)
        let from = fields.optional("from", .month)
        let to = fields.optional("to", .month)
        fields.refuseUnknownParameters()
        let asked = try fields.finish(region, from, to) { (region: $0, from: $1, to: $2) }
        let report = try await services.unsolved.report(
            region: asked.region, from: asked.from, to: asked.to, as: context.principal)
        let language = request.language
        return JSONResponse(UnsolvedJSON(report: report, language: language), headers: .privateAnswer(in: language))
    }

    @Sendable private func questions(_ request: Request, _ context: SignedInAPI) async throws -> JSONResponse {
        try request.requireNoQuery()
        let questions = try await services.questions.questions(as: context.principal)
        let language = request.language
        return JSONResponse(
            PageJSON(items: questions.map { QuestionJSON(question: $0, language: language) }, next: nil),
            headers: .privateAnswer(in: language))
    }
}

/// Reasons with their numbers, and the cases that the person may see.
private struct UnsolvedJSON: JSONWritable {
    let report: UnsolvedService.Report
    let language: Language

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("region", RegionJSON(region: report.region))
            json.field("from", report.months.lowerBound.description)
            json.field("to", report.months.upperBound.description)
            json.array("reasons", report.counts) { json, count in
                json.object {
                    $0.field("command", count.reason.command.rawValue)
                    $0.field("reason", count.reason.code)
                    $0.field("text", count.reason.text(in: language))
                    $0.field("dispute_type", count.type.rawValue)
                    $0.field("cases", count.cases)
                }
            }
            json.array("cases", report.cases) { json, one in
                json.object {
                    $0.field("id", one.line.id.description)
                    $0.field("code", one.line.code)
                    $0.field("title", one.line.title)
                    $0.field("region_name", one.regionName)
                    $0.field("dispute_type", one.type.rawValue)
                    $0.field("command", one.reason.command.rawValue)
                    $0.field("reason", one.reason.code)
                    $0.field("text", one.reason.text(in: language))
                    $0.field("said", one.said)
                }
            }
        }
    }
}

/// One pattern at one unit.
private struct QuestionJSON: JSONWritable {
    let question: QuestionService.Question
    let language: Language

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("pattern", question.pattern.rawValue)
            json.field("text", question.pattern.text(in: language))
            json.field("unit_name", question.unitName)
            json.array("cases", question.cases) { json, line in CaseBehindJSON(line).write(to: &json) }
        }
    }
}
