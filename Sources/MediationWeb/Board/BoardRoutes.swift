// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import Hummingbird
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// The dashboard of the own region and those below.
struct BoardRoutes: Sendable {
    let services: Services

    func add(to pages: some RouterMethods<SignedInPage>) {
        pages.get("/statistics/board", use: show)
    }

    @Sendable private func show(request: Request, context: SignedInPage) async throws -> Response {
        do {
            return try await page(try ReportQuery(try request.queryFields()), context: context)
        } catch ServiceError.invalidMonths {
            return try await page(ReportQuery(), isWrong: true, context: context)
        } catch let problem as Problem where problem.type == .invalidQuery {
            return try await page(ReportQuery(), isWrong: true, context: context)
        }
    }

    private func page(
        _ query: ReportQuery, isWrong: Bool = false, context: SignedInPage
    ) async throws -> Response {
        let board = try await services.figures.board(of: query.region, period: query.period, as: context.principal)
        let page = BoardPage(
            say: Say(language: context.language, today: services.clock.now.day), board: board,
            own: (code: context.principal.region, name: context.principal.regionName),
            seesCases: PagePath.casesBehind(.registered).isFor(context.principal), isWrong: isWrong)
        return context.frame.response(title: page.title, status: isWrong ? .unprocessableContent : .ok, page.html)
    }
}
