// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import MediationCore
internal import MediationHTTP
internal import MediationLanguage
internal import MediationService

/// Units: their list, one of them, and the changes of it.
struct UnitRoutes: Sendable {
    let services: Services
    let posts: PagePosts

    func add(to pages: some RouterMethods<SignedInPage>) {
        pages.get(PagePath.Route.units) { _, context in try await list(context) }
        pages.post(PagePath.Route.units, use: addUnit)
        pages.get(PagePath.Route.unit) { _, context in try await one(context) }
        pages.post(PagePath.Route.unit, use: change)
    }

    private func list(
        _ context: SignedInPage, _ form: FilledForm = .empty, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let say = Say(language: context.language, today: services.clock.now.day)
        let units = try await services.offices.units(as: context.principal)
        let page = UnitListPage(
            say: say, units: units,
            forms: OfficeForms(say: say, formToken: context.session.token.formToken, form: form, units: units))
        return context.frame.response(title: page.title, status: status, page.html)
    }

    private func one(
        _ context: SignedInPage, _ form: FilledForm = .empty, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        guard case .unit(let id) = context.page else { throw Problem(.notFound) }
        let say = Say(language: context.language, today: services.clock.now.day)
        let page = UnitPage(
            say: say, unit: try await services.offices.unit(id, as: context.principal),
            forms: OfficeForms(say: say, formToken: context.session.token.formToken, form: form, units: []))
        return context.frame.response(title: page.title, status: status, page.html)
    }

    @Sendable private func addUnit(_ request: Request, _ context: SignedInPage) async throws -> Response {
        let sent = try await OfficePost(request, context, services: services)
        return try await sent.carryOut(OfficeReader(today: sent.say.today), among: [.addUnit]) { change in
            posts.done(change, to: PagePath.units.path)
        } orShow: { form, status in
            try await list(context, form, status: status)
        }
    }

    @Sendable private func change(_ request: Request, _ context: SignedInPage) async throws -> Response {
        guard case .unit(let id) = context.page else { throw Problem(.notFound) }
        let sent = try await OfficePost(request, context, services: services)
        let reader = OfficeReader(unit: id, today: sent.say.today)
        return try await sent.carryOut(reader, among: OfficeReader.ofUnit) { change in
            posts.done(change, to: PagePath.unit(id).path)
        } orShow: { form, status in
            try await one(context, form, status: status)
        }
    }
}
