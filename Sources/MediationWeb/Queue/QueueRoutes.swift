// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import Hummingbird
internal import MediationCore
internal import MediationService

/// The review of requests for help: what waits, and one of them opened.
struct QueueRoutes: Sendable {
    private static let limit = 50

    let services: Services

    func add(to pages: some RouterMethods<SignedInPage>) {
        pages.get(PagePath.Route.queue, use: show)
    }

    @Sendable func show(request: Request, context: SignedInPage) async throws -> Response {
        let cases = services.cases
        let lines = try await cases.requests(limit: Self.limit, as: context.principal)
        let wanted = try request.queryFields().single("case").flatMap { CaseCode($0) }
        // A request that somebody has answered meanwhile is not there any more: the next one is.
        let chosen = lines.first { CaseCode($0.id) == wanted } ?? lines.first
        let review: Review?
        if let chosen { review = try await cases.review(of: chosen, as: context.principal) } else { review = nil }
        let page = QueuePage(
            say: Say(language: context.language, today: services.clock.now.day), principal: context.principal,
            lines: lines, review: review,
            alerts: try await services.alerts.mine(limit: AlertList.limit, as: context.principal),
            formToken: context.session.token.formToken)
        return context.frame.response(title: page.title, page.html)
    }
}
