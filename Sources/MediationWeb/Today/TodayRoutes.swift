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
        guard context.principal.may(.workOnCases) else { return try await overview(context) }
        let isWhole = try request.queryFields().single(TodayPage.wholeField) == "1"
        let limit = TodayPage.sourceLimit
        let today = try await services.cases.today(limit: limit, news: TodayPage.limit, as: context.principal)
        let told = try await services.alerts.today(services.clock.now.day, limit: limit, as: context.principal)
        let list = TodayList(
            queue: today.queue, alerts: told.alerts,
            callBacks: try await services.callBacks.waiting(limit: limit, as: context.principal),
            limit: isWhole ? nil : TodayPage.limit, sourceLimit: limit)
        let say = Say(language: context.language, today: services.clock.now.day)
        let page = TodayPage(say: say, list: list, isWhole: isWhole, notices: today.notices, digest: told.digest)
        return context.frame.response(title: page.title, page.html)
    }

    /// The first page of those who lead and see no case.
    private func overview(_ context: SignedInPage) async throws -> Response {
        let page = OverviewPage(
            say: Say(language: context.language, today: services.clock.now.day),
            units: try await services.figures.unitsToWatch(as: context.principal),
            moved: try await services.figures.moved(limit: OverviewPage.figureLimit, as: context.principal))
        return context.frame.response(title: page.title, page.html)
    }
}
