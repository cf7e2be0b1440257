// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import MediationCore
internal import MediationHTTP
internal import MediationLanguage
internal import MediationService

/// How an administrator lets somebody in, and keeps them out.
struct AccessRoutes: Sendable {
    let services: Services
    let posts: PagePosts

    func add(to pages: some RouterMethods<SignedInPage>) {
        pages.get(PagePath.Route.access, use: show)
        pages.post(PagePath.Route.access(.password), use: setPassword)
        pages.post(PagePath.Route.access(.endings), use: endAll)
        pages.post(PagePath.Route.access(.removal), use: removeFactor)
        pages.post(PagePath.Route.access(.identity), use: link)
    }

    @Sendable func show(request: Request, context: SignedInPage) async throws -> Response {
        try await page(context, [:])
    }

    /// The answer shows the password and is no redirection: what it says is kept nowhere to be shown again.
    @Sendable func setPassword(request: Request, context: SignedInPage) async throws -> Response {
        _ = try await context.form(of: request)
        let password = try await services.access.giveFirstPassword(to: try person(context), as: context.principal)
        return try await page(context, [:], firstPassword: password)
    }

    @Sendable func endAll(request: Request, context: SignedInPage) async throws -> Response {
        _ = try await context.form(of: request)
        let person = try self.person(context)
        try await services.access.endSignIns(of: person, as: context.principal)
        return posts.done(.allEnded, to: .access(person))
    }

    @Sendable func removeFactor(request: Request, context: SignedInPage) async throws -> Response {
        _ = try await context.form(of: request)
        let person = try self.person(context)
        try await services.access.removeSecondFactor(of: person, as: context.principal)
        return posts.done(.othersFactorRemoved, to: .access(person))
    }

    /// Links to what was typed, or to nobody when nothing was.
    @Sendable func link(request: Request, context: SignedInPage) async throws -> Response {
        let fields = try await context.form(of: request)
        let person = try self.person(context)
        var reader = FieldReader(fields)
        let typed = reader.optional("subject", .line(max: 255))
        let subject = try reader.finish(typed) { $0 }
        do {
            try await services.access.link(person, to: subject, as: context.principal)
        } catch ServiceError.identityNotAvailable {
            let mistake = FormMistake(name: "subject", sentence: say(context)(Phrase.Access.taken))
            return try await page(context, [.identity: [mistake]])
        }
        return posts.done(subject == nil ? .unlinked : .linked, to: .access(person))
    }

    private func say(_ context: SignedInPage) -> Say {
        Say(language: context.language, today: services.clock.now.day)
    }

    /// The person in the address, which was read before anybody came here.
    private func person(_ context: SignedInPage) throws(Problem) -> PersonID {
        switch context.page {
        case .access(let person), .accessPart(let person, _): return person
        case _: throw Problem(.notFound)
        }
    }

    private func page(
        _ context: SignedInPage, _ mistakes: [AccessPart: [FormMistake]], firstPassword: String? = nil
    ) async throws -> Response {
        let access = try await services.access.access(of: try person(context), as: context.principal)
        let page = AccessPage(
            say: say(context), formToken: context.session.token.formToken, access: access, mistakes: mistakes,
            hasProvider: services.signIns.terms.issuer != nil, firstPassword: firstPassword)
        return context.frame.response(
            title: page.title, status: mistakes.isEmpty ? .ok : .unprocessableContent, page.html)
    }
}
