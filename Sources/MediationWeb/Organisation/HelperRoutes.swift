// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import MediationCore
internal import MediationHTTP
internal import MediationLanguage
internal import MediationService

/// The roster of helpers.
struct HelperRoutes: Sendable {
    let services: Services
    let posts: PagePosts

    func add(to pages: some RouterMethods<SignedInPage>) {
        pages.get(PagePath.Route.helpers) { _, context in try await show(context) }
        pages.post(PagePath.Route.helpers, use: change)
    }

    private func show(
        _ context: SignedInPage, _ form: FilledForm = .empty, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let say = Say(language: context.language, today: services.clock.now.day)
        let page = HelperPage(
            say: say, helpers: try await services.offices.helpers(as: context.principal),
            forms: OfficeForms(say: say, formToken: context.session.token.formToken, form: form, units: []),
            isKept: context.principal.may(.keepHelpers))
        return context.frame.response(title: page.title, status: status, page.html)
    }

    @Sendable private func change(_ request: Request, _ context: SignedInPage) async throws -> Response {
        let sent = try await OfficePost(request, context, services: services)
        let reader = OfficeReader(today: sent.say.today)
        return try await sent.carryOut(reader, among: OfficeReader.ofRoster) { change in
            posts.done(change, to: PagePath.helpers.path)
        } orShow: { form, status in
            try await show(context, form, status: status)
        }
    }
}
