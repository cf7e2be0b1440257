// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import Hummingbird
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// One figure with its definition, and the cases behind its sums.
struct IndicatorRoutes: Sendable {
    let services: Services

    func add(to pages: some RouterMethods<SignedInPage>) {
        pages.get(PagePath.Route.indicator, use: show)
        pages.get(PagePath.Route.casesBehind, use: cases)
    }

    @Sendable private func show(request: Request, context: SignedInPage) async throws -> Response {
        guard let indicator = context.parameters.get("id").flatMap(Indicator.init) else { throw Problem(.notFound) }
        do {
            return try await page(indicator, try IndicatorQuery(try request.queryFields()), context: context)
        } catch ServiceError.invalidMonths {
            return try await page(indicator, IndicatorQuery(), isWrong: true, context: context)
        } catch let problem as Problem where problem.type == .invalidQuery {
            return try await page(indicator, IndicatorQuery(), isWrong: true, context: context)
        }
    }

    private func page(
        _ indicator: Indicator, _ query: IndicatorQuery, isWrong: Bool = false, context: SignedInPage
    ) async throws -> Response {
        let report = try await services.figures.indicator(
            indicator, region: query.region, from: query.from, to: query.to, by: query.by ?? .region,
            as: context.principal)
        let page = IndicatorPage(
            say: Say(language: context.language, today: services.clock.now.day), report: report,
            seesCases: PagePath.casesBehind(.registered).isFor(context.principal), areMonthsWrong: isWrong)
        return context.frame.response(title: page.title, status: isWrong ? .unprocessableContent : .ok, page.html)
    }

    @Sendable private func cases(request: Request, context: SignedInPage) async throws -> Response {
        guard let measure = context.parameters.get("id").flatMap(Measure.init) else { throw Problem(.notFound) }
        let query = try IndicatorQuery(try request.queryFields())
        let lines = try await services.figures.casesBehind(
            measure, region: query.region, from: query.from, to: query.to, after: query.after,
            limit: CasesBehindPage.limit, as: context.principal)
        let page = CasesBehindPage(
            say: Say(language: context.language, today: services.clock.now.day), measure: measure, query: query,
            lines: lines)
        return context.frame.response(title: page.title, page.html)
    }
}
