// SPDX-License-Identifier: Apache-2.0
internal import Hummingbird
internal import MediationCore
internal import MediationService

/// The page of parts. It is added to the routes of a demo alone; elsewhere there is no such page.
struct DesignRoutes: Sendable {
    let clock: any Clock

    func add(to pages: some RouterMethods<PageContext>) {
        pages.get(PagePath.Route.design, use: show)
    }

    @Sendable func show(request: Request, context: PageContext) async throws -> Response {
        let page = DesignPage(say: Say(language: context.language, today: clock.now.day))
        return context.frame.response(title: page.title, page.html)
    }
}
