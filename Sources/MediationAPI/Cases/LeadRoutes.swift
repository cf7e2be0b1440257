// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import JSON
internal import MediationCore
internal import MediationHTTP
internal import MediationLanguage
internal import MediationService

/// Leads: a quarrel that somebody heard of, before anybody is named. A lead is a case at its first stage.
struct LeadRoutes: Sendable {
    let cases: CaseService

    func add(to group: some RouterMethods<SignedInAPI>) {
        group.post("leads", use: report)
    }

    @Sendable private func report(_ request: Request, _ context: SignedInAPI) async throws -> Response {
        try request.requireNoQuery()
        let body = try await request.jsonBody()
        var fields = FieldReader(body)
        let lead = try LeadRequest(reading: &fields)
        let answer = WrittenAnswer.begun(in: request.language)
        let outcome = try await cases.report(
            lead.report, id: lead.id, as: context.principal,
            request: try IdempotentRequest(request, body: body, answer: answer))
        return outcome.response(answer)
    }
}

extension WrittenAnswer {
    /// How a case is answered that has just begun.
    static func begun(in language: Language) -> @Sendable (Receipt) -> WrittenAnswer {
        { receipt in
            WrittenAnswer(
                status: .created, location: Endpoint.mediationCase(receipt.row.state.id),
                tag: EntityTag(receipt.row, receipt.actions, in: language),
                body: JSONWriter.bytes(of: CaseJSON(receipt, in: language)))
        }
    }
}
