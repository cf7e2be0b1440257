// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import MediationCore
internal import MediationHTTP
internal import MediationLanguage
internal import MediationService

/// Taking a register out: the reason first, then the file.
struct RegisterRoutes: Sendable {
    let services: Services

    func add(to pages: some RouterMethods<SignedInPage>) {
        pages.get("/statistics/register", use: ask)
        pages.post("/statistics/register", use: write)
    }

    private func page(
        _ form: FilledForm, status: HTTPResponse.Status = .ok, context: SignedInPage
    ) -> Response {
        let page = RegisterPage(
            say: say(context), formToken: context.session.token.formToken,
            mayNameAll: context.principal.may(.speakForUnit), form: form)
        return context.frame.response(title: page.title, status: status, page.html)
    }

    private func say(_ context: SignedInPage) -> Say {
        Say(language: context.language, today: services.clock.now.day)
    }

    @Sendable private func ask(request: Request, context: SignedInPage) async throws -> Response {
        page(.empty, context: context)
    }

    @Sendable private func write(request: Request, context: SignedInPage) async throws -> Response {
        let fields = try await context.form(of: request)
        do {
            var reader = FieldReader(fields)
            let asked = try RegisterRequest(reading: &reader, in: context.language)
            let sheet = try await services.registers.write(
                asked.order, RegisterWriting(asked, in: context.language), as: context.principal)
            return .attachment(sheet, of: (format: asked.order.format, name: "register"))
        } catch let problem as Problem where problem.type == .invalidFields {
            return page(
                FilledForm(fields: fields, mistakes: [FormMistake](problem, say: say(context))),
                status: .unprocessableContent, context: context)
        } catch ServiceError.invalidMonths {
            let mistake = FormMistake(name: "from", sentence: say(context)(Phrase.Indicator.wrongMonths))
            return page(
                FilledForm(fields: fields, mistakes: [mistake]), status: .unprocessableContent, context: context)
        }
    }
}
