// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import Hummingbird
internal import MediationCore
internal import MediationService

/// The first page of those who work on cases; everybody else is led to their own.
struct TodayRoutes: Sendable {
    let services: Services

    func add(to pages: some RouterMethods<SignedInPage>) {
        pages.get(PagePath.Route.today, use: show)
    }

    @Sendable func show(request: Request, context: SignedInPage) async throws -> Response {
        let home = PagePath.home(of: context.principal)
        guard home == .today else { return Redirection(to: home.path).response }
        let today = try await services.cases.today(limit: TodayPage.limit, as: context.principal)
        let say = Say(language: context.language, today: services.clock.now.day)
        let told = try await services.alerts.today(say.today, limit: AlertList.limit, as: context.principal)
        let callBacks = try await services.callBacks.waiting(as: context.principal)
        let page = TodayPage(
            say: say, queue: today.queue, notices: today.notices, alerts: told.alerts, digest: told.digest,
            callBacks: callBacks.count)
        return context.frame.response(title: page.title, page.html)
    }
}
