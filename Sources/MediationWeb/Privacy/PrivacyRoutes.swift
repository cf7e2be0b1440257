// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import MediationCore
internal import MediationHTTP
internal import MediationService

/// Seeing what is masked, and opening what is kept from most: the reason first.
struct PrivacyRoutes: Sendable {
    let services: Services

    func add(to pages: some RouterMethods<SignedInPage>) {
        pages.get(PagePath.Route.reveals, use: askForReveal)
        pages.post(PagePath.Route.reveals, use: reveal)
        pages.get(PagePath.Route.openings, use: askForOpening)
        pages.post(PagePath.Route.openings, use: open)
    }

    private func say(_ context: SignedInPage) -> Say {
        Say(language: context.language, today: services.clock.now.day)
    }

    private func page(
        _ form: FilledForm, revealed: (reveal: Reveal, value: String?)? = nil, status: HTTPResponse.Status = .ok,
        context: SignedInPage
    ) async throws -> Response {
        guard case .reveals(let code) = context.page else { throw Problem(.notFound) }
        let id = try await services.cases.id(of: code, as: context.principal)
        let page = RevealPage(
            say: say(context), view: try await services.cases.view(id, as: context.principal),
            formToken: context.session.token.formToken, form: form, revealed: revealed)
        return context.frame.response(title: page.title, status: status, page.html)
    }

    @Sendable private func askForReveal(request: Request, context: SignedInPage) async throws -> Response {
        try await page(FilledForm(fields: try request.queryFields()), context: context)
    }

    @Sendable private func reveal(request: Request, context: SignedInPage) async throws -> Response {
        guard case .reveals(let code) = context.page else { throw Problem(.notFound) }
        let fields = try await context.form(of: request)
        do {
            var reader = FieldReader(fields)
            let reveal = try RevealRequest(reading: &reader).reveal
            let id = try await services.cases.id(of: code, as: context.principal)
            let value = try await services.cases.reveal(reveal, in: id, as: context.principal)
            return try await page(.empty, revealed: (reveal: reveal, value: value), context: context)
        } catch let problem as Problem where problem.type == .invalidFields {
            let filled = FilledForm(fields: fields, mistakes: [FormMistake](problem, say: say(context)))
            return try await page(filled, status: .unprocessableContent, context: context)
        }
    }

    private func glass(
        _ form: FilledForm, status: HTTPResponse.Status = .ok, context: SignedInPage
    ) async throws -> Response {
        guard case .openings(let code) = context.page,
            try await services.cases.caseBehindGlass(code, as: context.principal) != nil
        else { throw Problem(.notFound) }
        let page = GlassPage(
            say: say(context), code: code, formToken: context.session.token.formToken, form: form)
        return context.frame.response(title: page.title, status: status, page.html)
    }

    @Sendable private func askForOpening(request: Request, context: SignedInPage) async throws -> Response {
        try await glass(.empty, context: context)
    }

    @Sendable private func open(request: Request, context: SignedInPage) async throws -> Response {
        guard case .openings(let code) = context.page else { throw Problem(.notFound) }
        let fields = try await context.form(of: request)
        do {
            var reader = FieldReader(fields)
            let purpose = try OpeningOfGlass(reading: &reader).purpose
            try await services.cases.breakGlass(of: code, for: purpose, as: context.principal)
            return Redirection(to: PagePath.oneCase(code).path).response
        } catch let problem as Problem where problem.type == .invalidFields {
            let filled = FilledForm(fields: fields, mistakes: [FormMistake](problem, say: say(context)))
            return try await glass(filled, status: .unprocessableContent, context: context)
        }
    }
}
