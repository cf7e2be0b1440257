// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import Hummingbird
internal import MediationCore
internal import MediationService

/// The review of requests for help.
struct QueueRoutes: Sendable {
    private static let limit = 50

    let services: Services

    func add(to pages: some RouterMethods<SignedInPage>) {
        pages.get(PagePath.Route.queue, use: show)
    }

    @Sendable func show(request: Request, context: SignedInPage) async throws -> Response {
        let requests = try await services.cases.requests(limit: Self.limit, as: context.principal)
        let page = QueuePage(
            say: Say(language: context.language, today: services.clock.now.day), requests: requests,
            alerts: try await services.alerts.mine(limit: AlertList.limit, as: context.principal),
            formToken: context.session.token.formToken)
        return context.frame.response(title: page.title, page.html)
    }
}
