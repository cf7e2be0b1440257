// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import Hummingbird
internal import MediationCore
internal import MediationService

/// What could not be solved, and what is worth a second look.
struct LookRoutes: Sendable {
    let services: Services

    func add(to pages: some RouterMethods<SignedInPage>) {
        pages.get(PagePath.Route.unsolved, use: unsolved)
        pages.get(PagePath.Route.questions, use: questions)
    }

    @Sendable private func unsolved(request: Request, context: SignedInPage) async throws -> Response {
        let query = try IndicatorQuery(try request.queryFields())
        let page = UnsolvedPage(
            say: Say(language: context.language, today: services.clock.now.day),
            report: try await services.unsolved.report(
                region: query.region, from: query.from, to: query.to, as: context.principal))
        return context.frame.response(title: page.title, page.html)
    }

    @Sendable private func questions(request: Request, context: SignedInPage) async throws -> Response {
        let page = QuestionPage(
            say: Say(language: context.language, today: services.clock.now.day),
            questions: try await services.questions.questions(as: context.principal))
        return context.frame.response(title: page.title, page.html)
    }
}
