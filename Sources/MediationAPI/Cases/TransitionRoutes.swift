// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import JSON
internal import MediationCore
internal import MediationHTTP
internal import MediationService

/// Steps of a case: each is a thing that is made, and stays.
struct TransitionRoutes: Sendable {
    let cases: CaseService
    let clock: any Clock

    func add(to group: some RouterMethods<SignedInAPI>) {
        group.post("cases/{id}/transitions", use: perform)
    }

    @Sendable private func perform(_ request: Request, _ context: SignedInAPI) async throws -> Response {
        try request.requireNoQuery()
        let id = try context.caseID()
        let version = try request.seenVersion()
        let body = try await request.jsonBody()
        var fields = FieldReader(body)
        let named = try await cases.cases(named: body.otherCase, as: context.principal)
        let command = try CommandReader(today: clock.now.day, cases: named).read(&fields)
        let language = request.language
        let answer: @Sendable (Receipt) -> WrittenAnswer = { receipt in
            WrittenAnswer(
                status: .created, location: Endpoint.event(receipt.event.version, of: id),
                tag: EntityTag(receipt.row, receipt.actions, in: language),
                body: JSONWriter.bytes(of: EventJSON(row: receipt.event)))
        }
        let outcome = try await cases.perform(
            command, on: id, expecting: version, as: context.principal,
            request: try IdempotentRequest(request, body: body, answer: answer))
        return outcome.response(answer)
    }
}

extension JSONBody {
    /// What the body calls another case, if it names one.
    fileprivate var otherCase: String? {
        if case .string(let text) = object["into"] { text } else { nil }
    }
}

extension Request {
    /// The version of the case that the sender has seen.
    fileprivate func seenVersion() throws(Problem) -> Int32 {
        guard let version = Int32(exactly: try requireIfMatch()) else {
            throw Problem(.malformedHeader, "If-Match must be one ETag of this server.")
        }
        return version
    }
}
