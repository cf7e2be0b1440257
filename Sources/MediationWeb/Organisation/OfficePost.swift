// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import MediationCore
internal import MediationHTTP
internal import MediationLanguage
internal import MediationService

/// A change of the organisation that was sent from a page.
struct OfficePost: Sendable {
    let say: Say
    private let fields: FormFields
    private let principal: Principal
    private let services: Services

    init(_ request: Request, _ context: SignedInPage, services: Services) async throws {
        fields = try await context.form(of: request)
        say = Say(language: context.language, today: services.clock.now.day)
        principal = context.principal
        self.services = services
    }

    /// Makes the change; what stands in its way comes back with the form as it was typed.
    func carryOut(
        _ reader: OfficeReader, among choices: [OfficeChange], done: (OfficeChange) -> Response,
        orShow show: (FilledForm, HTTPResponse.Status) async throws -> Response
    ) async throws -> Response {
        do {
            var sent = FieldReader(fields)
            let command = try reader.read(&sent, among: choices)
            let version = fields.single("version").flatMap { Int32($0) } ?? 0
            _ = try await services.offices.change(command, expecting: version, as: principal)
            return done(command.change)
        } catch let problem as Problem where problem.type == .invalidFields {
            let filled = FilledForm(fields: fields, mistakes: [FormMistake](problem, say: say))
            return try await show(filled, .unprocessableContent)
        } catch ServiceError.office(let refusal) {
            let mistake = FormMistake(name: "", sentence: say(refusal))
            return try await show(FilledForm(fields: fields, mistakes: [mistake]), .conflict)
        }
    }
}
