// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import HTTPSupport
internal import Hummingbird
internal import MediationCore
internal import MediationService

/// The figures of the own region and below.
struct FigureRoutes: Sendable {
    let services: Services

    func add(to pages: some RouterMethods<SignedInPage>) {
        pages.get(PagePath.Route.statistics, use: show)
    }

    @Sendable func show(request: Request, context: SignedInPage) async throws -> Response {
        do {
            return try await page(try FigurePeriod(try request.queryFields()), context: context)
        } catch ServiceError.invalidPeriod {
            return try await page(.usual, isWrong: true, context: context)
        } catch let problem as Problem where problem.type == .invalidQuery {
            return try await page(.usual, isWrong: true, context: context)
        }
    }

    private func page(
        _ period: FigurePeriod, isWrong: Bool = false, context: SignedInPage
    ) async throws -> Response {
        let report = try await services.figures.localResolution(
            region: period.region, from: period.from, to: period.to, as: context.principal)
        let to = min(report.to, report.asOf)
        let indicators =
            Month(report.from) <= Month(to)
            ? try await services.figures.indicators(
                Indicator.allCases, region: report.region.code,
                from: max(Month(report.from), Month(to).adding(1 - FigureService.monthLimit)), to: Month(to),
                as: context.principal)
            : []
        let own = (code: context.principal.region, name: context.principal.regionName)
        let page = FigurePage(
            say: Say(language: context.language, today: services.clock.now.day), report: report, own: own,
            isWrongPeriod: isWrong, indicators: indicators,
            more: [.themes, .unsolved, .questions].filter { $0.isFor(context.principal) },
            seesCases: PagePath.casesBehind(.registered).isFor(context.principal),
            mayExport: ReportPage.register.isFor(context.principal))
        return context.frame.response(
            title: page.title, status: isWrong ? .unprocessableContent : .ok, page.html)
    }
}
