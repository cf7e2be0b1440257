// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import Hummingbird
internal import MediationCore
internal import MediationService

/// The call-backs that the own unit was drawn for.
struct CallBackRoutes: Sendable {
    let services: Services

    func add(to pages: some RouterMethods<SignedInPage>) {
        pages.get(PagePath.Route.callBacks, use: show)
    }

    @Sendable func show(request: Request, context: SignedInPage) async throws -> Response {
        let page = CallBackPage(
            say: Say(language: context.language, today: services.clock.now.day), principal: context.principal,
            lines: try await services.callBacks.waiting(as: context.principal))
        return context.frame.response(title: page.title, page.html)
    }
}
