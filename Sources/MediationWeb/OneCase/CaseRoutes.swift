// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import Hummingbird
internal import MediationCore
internal import MediationService

/// The page of one case.
struct CaseRoutes: Sendable {
    let services: Services

    func add(to pages: some RouterMethods<SignedInPage>) {
        pages.get(PagePath.Route.oneCase, use: show)
    }

    @Sendable func show(request: Request, context: SignedInPage) async throws -> Response {
        guard case .oneCase(let code) = context.page else { throw Problem(.notFound) }
        let id: CaseID
        let view: CaseView
        do {
            id = try await services.cases.id(of: code, as: context.principal)
            view = try await services.cases.view(id, as: context.principal)
        } catch ServiceError.reasonNeeded {
            return Redirection(to: PagePath.openings(code).path).response
        }
        try await services.cases.markNoticesRead(on: id, as: context.principal)
        let say = Say(language: context.language, today: services.clock.now.day)
        let clocks = try await services.cases.clocks(of: view, as: context.principal)
        let page = CasePage(say: say, view: view, clocks: clocks, formToken: context.session.token.formToken)
        return context.frame.response(title: page.title, try page.html)
    }
}
