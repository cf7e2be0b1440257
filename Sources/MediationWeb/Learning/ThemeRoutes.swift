// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import MediationCore
internal import MediationHTTP
internal import MediationLanguage
internal import MediationService

/// Themes of the month: their list with what may become one, one of them, and the steps of it.
struct ThemeRoutes: Sendable {
    let services: Services

    func add(to pages: some RouterMethods<SignedInPage>) {
        pages.get(PagePath.Route.themes) { _, context in try await list(context) }
        pages.post(PagePath.Route.themes, use: adopt)
        pages.get(PagePath.Route.theme) { _, context in try await one(context) }
        pages.post(PagePath.Route.theme, use: move)
    }

    private func say(_ context: SignedInPage) -> Say {
        Say(language: context.language, today: services.clock.now.day)
    }

    private func list(
        _ context: SignedInPage, _ form: FilledForm = .empty, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let principal = context.principal
        let adopts = principal.may(.adoptThemes)
        let suggestions = adopts ? try await services.themes.suggestions(as: principal) : []
        let page = ThemeListPage(
            say: say(context), suggestions: suggestions, adopts: adopts,
            themes: try await services.themes.themes(as: principal),
            names: try await services.themes.placeNames(as: principal),
            formToken: context.session.token.formToken, form: form)
        return context.frame.response(title: page.title, status: status, page.html)
    }

    private func one(
        _ context: SignedInPage, _ form: FilledForm = .empty, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        guard case .theme(let id) = context.page else { throw Problem(.notFound) }
        let page = ThemePage(
            say: say(context), theme: try await services.themes.theme(id, as: context.principal),
            formToken: context.session.token.formToken, form: form)
        return context.frame.response(title: page.title, status: status, page.html)
    }

    @Sendable private func adopt(_ request: Request, _ context: SignedInPage) async throws -> Response {
        let fields = try await context.form(of: request)
        do {
            var reader = FieldReader(fields)
            let theme = try ThemeAdoption(reading: &reader)
            let id = try await services.themes.adopt(
                words: theme.words, township: theme.township, type: theme.type, title: theme.title, note: theme.note,
                as: context.principal)
            return Redirection(to: PagePath.theme(id).path).response
        } catch let problem as Problem where problem.type == .invalidFields {
            let filled = FilledForm(fields: fields, mistakes: [FormMistake](problem, say: say(context)))
            return try await list(context, filled, status: .unprocessableContent)
        }
    }

    @Sendable private func move(_ request: Request, _ context: SignedInPage) async throws -> Response {
        guard case .theme(let id) = context.page else { throw Problem(.notFound) }
        let fields = try await context.form(of: request)
        do {
            guard let version = fields.single("version").flatMap({ Int32($0) }) else { throw Problem(.notFound) }
            var reader = FieldReader(fields)
            let step = try ThemeMove(reading: &reader)
            try await services.themes.move(
                id, to: step.state, note: step.note, expecting: version, as: context.principal)
            return Redirection(to: PagePath.theme(id).path).response
        } catch let problem as Problem where problem.type == .invalidFields {
            let filled = FilledForm(fields: fields, mistakes: [FormMistake](problem, say: say(context)))
            return try await one(context, filled, status: .unprocessableContent)
        } catch ServiceError.stale {
            let mistake = FormMistake(name: "", sentence: say(context)(Phrase.Learning.stale))
            return try await one(context, FilledForm(fields: fields, mistakes: [mistake]), status: .conflict)
        }
    }
}
