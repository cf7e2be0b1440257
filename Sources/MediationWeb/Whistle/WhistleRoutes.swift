// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import MediationCore
internal import MediationHTTP
internal import MediationLanguage
internal import MediationService

/// Whistles: the desk of a department's liaison, and the board of those who watch what became of them.
struct WhistleRoutes: Sendable {
    let services: Services
    let posts: PagePosts

    func add(to pages: some RouterMethods<SignedInPage>) {
        pages.get(PagePath.Route.whistles) { request, context in
            try await context.principal.may(.watchWhistles) ? board(request, context) : list(context)
        }
        pages.post(PagePath.Route.whistles, use: answer)
    }

    private func board(_ request: Request, _ context: SignedInPage) async throws -> Response {
        let sheet = try request.queryFields().single("sheet").flatMap(WhistleSheet.init(rawValue:)) ?? .open
        let page = WhistleBoard(
            say: Say(language: context.language, today: services.clock.now.day), principal: context.principal,
            sheet: sheet, whistles: try await services.whistles.blown(sheet, as: context.principal))
        return context.frame.response(title: page.title, page.html)
    }

    private func list(
        _ context: SignedInPage, _ form: FilledForm = .empty, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let page = WhistlePage(
            say: Say(language: context.language, today: services.clock.now.day),
            whistles: try await services.whistles.heard(as: context.principal),
            formToken: context.session.token.formToken, form: form)
        return context.frame.response(title: page.title, status: status, page.html)
    }

    @Sendable private func answer(_ request: Request, _ context: SignedInPage) async throws -> Response {
        let fields = try await context.form(of: request)
        let say = Say(language: context.language, today: services.clock.now.day)
        do {
            guard let id = fields.single("case").flatMap({ CaseID($0) }),
                let number = fields.single("whistle").flatMap({ Int($0) })
            else { throw Problem(.notFound) }
            var reader = FieldReader(fields)
            let command = try CommandReader(today: say.today, cases: [:]).read(&reader)
            try await services.whistles.answer(command, to: number, of: id, as: context.principal)
            return posts.done(command.kind, to: PagePath.whistles.path)
        } catch let problem as Problem where problem.type == .invalidFields {
            let filled = FilledForm(fields: fields, mistakes: [FormMistake](problem, say: say))
            return try await list(context, filled, status: .unprocessableContent)
        } catch ServiceError.refused(let refusal, let allowed, _) {
            let filled = FilledForm(fields: fields, mistakes: [FormMistake](refusal, allowed: allowed, say: say))
            return try await list(context, filled, status: .unprocessableContent)
        } catch ServiceError.office(let refusal) {
            let filled = FilledForm(fields: fields, mistakes: [FormMistake(name: "", sentence: say(refusal))])
            return try await list(context, filled, status: .conflict)
        }
    }
}
