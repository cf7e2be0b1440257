// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import MediationCore
internal import MediationHTTP
internal import MediationLanguage
internal import MediationService

/// Who works where, and the changes of it.
struct PeopleRoutes: Sendable {
    let services: Services
    let posts: PagePosts

    func add(to pages: some RouterMethods<SignedInPage>) {
        pages.get(PagePath.Route.people) { _, context in try await list(context) }
        pages.post(PagePath.Route.people, use: addPerson)
        pages.get(PagePath.Route.person) { _, context in try await one(context) }
        pages.post(PagePath.Route.person, use: change)
    }

    private func list(
        _ context: SignedInPage, _ form: FilledForm = .empty, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let people = try await services.people.list(as: context.principal)
        let page = PeoplePage(
            say: say(context), people: people,
            forms: context.principal.may(.manageOffices) ? try await forms(context, form) : nil)
        return context.frame.response(title: page.title, status: status, page.html)
    }

    private func one(
        _ context: SignedInPage, _ form: FilledForm = .empty, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        guard case .person(let id) = context.page else { throw Problem(.notFound) }
        let person = try await services.offices.person(id, as: context.principal)
        let page = PersonPage(
            say: say(context), person: person, colleagues: try await services.people.list(as: context.principal),
            forms: try await forms(context, form), principal: context.principal)
        return context.frame.response(title: page.title, status: status, page.html)
    }

    @Sendable private func addPerson(_ request: Request, _ context: SignedInPage) async throws -> Response {
        let sent = try await OfficePost(request, context, services: services)
        return try await sent.carryOut(OfficeReader(today: sent.say.today), among: [.addPerson]) { change in
            posts.done(change, to: PagePath.people.path)
        } orShow: { form, status in
            try await list(context, form, status: status)
        }
    }

    @Sendable private func change(_ request: Request, _ context: SignedInPage) async throws -> Response {
        guard case .person(let id) = context.page else { throw Problem(.notFound) }
        let sent = try await OfficePost(request, context, services: services)
        let reader = OfficeReader(person: id, today: sent.say.today)
        return try await sent.carryOut(reader, among: OfficeReader.ofPerson) { change in
            posts.done(change, to: PagePath.person(id).path)
        } orShow: { form, status in
            try await one(context, form, status: status)
        }
    }

    private func say(_ context: SignedInPage) -> Say {
        Say(language: context.language, today: services.clock.now.day)
    }

    private func forms(_ context: SignedInPage, _ form: FilledForm) async throws -> OfficeForms {
        OfficeForms(
            say: say(context), formToken: context.session.token.formToken, form: form,
            units: try await services.offices.units(as: context.principal))
    }
}
