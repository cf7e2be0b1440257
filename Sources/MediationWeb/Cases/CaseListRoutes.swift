// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import Hummingbird
internal import MediationCore
internal import MediationService

/// The list of cases.
struct CaseListRoutes: Sendable {
    /// A page of a phone's patience.
    private static let pageSize = 25

    let services: Services

    func add(to pages: some RouterMethods<SignedInPage>) {
        pages.get(PagePath.Route.cases, use: show)
    }

    @Sendable func show(request: Request, context: SignedInPage) async throws -> Response {
        let filter = CaseListFilter(try request.queryFields())
        var wanted = CaseFilter()
        wanted.stage = filter.stage
        wanted.level = filter.level
        wanted.risk = filter.risk
        wanted.holder = filter.isMine ? context.principal.responsible.id : nil
        wanted.query = filter.query
        let cases = try await services.cases.list(
            wanted, after: filter.after, limit: Self.pageSize, as: context.principal)
        let say = Say(language: context.language, today: services.clock.now.day)
        let page = CaseListPage(say: say, filter: filter, page: cases)
        return context.frame.response(title: page.title, page.html)
    }
}
