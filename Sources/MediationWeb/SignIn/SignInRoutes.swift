// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import MediationCore
internal import MediationHTTP
internal import MediationLanguage
internal import MediationService
internal import OpenIDConnect

/// Signing in and out, and keeping what was written by somebody whose session had ended.
struct SignInRoutes: Sendable {
    let signIns: SignInService
    let clock: any MediationService.Clock
    let cookies: PageCookies
    let demo: DemoLogins?
    let limits: SignInLimits
    let door: Doorkeeper
    let provider: IdentityProvider?

    func add(to pages: some RouterMethods<PageContext>) {
        pages.get(PagePath.Route.signIn, use: show)
        pages.post(PagePath.Route.signIn, use: create)
        pages.post(PagePath.Route.language, use: chooseLanguage)
    }

    @Sendable func show(request: Request, context: PageContext) async throws -> Response {
        let target = SignInTarget.page(in: try request.queryFields())
        if let session = context.session {
            return Redirection(to: (target ?? PagePath.home(of: session.principal)).path).response
        }
        return page(.came, target: target, kept: nil, context: context)
    }

    /// Answers a form that came after its session had ended: the door, with everything that was written.
    func keep(_ request: Request, context: PageContext, for page: PagePath) async throws -> Response {
        let kept = KeptForm(page: page, fields: try await request.formBody())
        return self.page(.ended, target: nil, kept: kept, context: context, status: .unauthorized)
    }

    @Sendable func create(request: Request, context: PageContext) async throws -> Response {
        let fields = try await request.formBody()
        let target = SignInTarget.page(in: fields)
        let kept = KeptForm(in: fields)
        let username = fields.single("username") ?? ""
        do { try limits.require(client: context.client, username: username) } catch {
            return tooMany(error, target: target, kept: kept, context: context)
        }
        guard let passed = try await signIns.pass(username: username, password: fields.single("password") ?? "") else {
            limits.note(wrong: context.client)
            return page(
                .wrong, target: target, kept: kept, context: context, status: .unprocessableContent, username: username)
        }
        limits.forgive(client: context.client, username: username)
        return try await door.admit(
            passed, request: request, context: context, target: target, kept: kept, replacing: context.session)
    }

    /// The door, for whoever came too often.
    func tooMany(_ problem: Problem, target: PagePath?, kept: KeptForm?, context: PageContext) -> Response {
        var response = page(.tooMany, target: target, kept: kept, context: context, status: problem.type.status)
        for field in problem.headers { response.headers[field.name] = field.value }
        return response
    }

    func page(
        _ reason: SignInPage.Reason, target: PagePath?, kept: KeptForm?, context: PageContext,
        status: HTTPResponse.Status = .ok, username: String = ""
    ) -> Response {
        let say = Say(language: context.language, today: clock.now.day)
        let page = SignInPage(
            say: say, reason: reason, target: target, kept: kept, demo: demo,
            provider: provider.map { $0.settings.title ?? say(Phrase.SignIn.provider) }, username: username)
        return context.frame.response(title: page.title, status: status, page.html)
    }
}

extension SignInRoutes {
    /// Signing out needs a session, so it stands among the pages of those who have one.
    func addSignOut(to pages: some RouterMethods<SignedInPage>) {
        pages.post(PagePath.Route.signOut, use: delete)
    }

    @Sendable func delete(request: Request, context: SignedInPage) async throws -> Response {
        _ = try await context.form(of: request)
        try await signIns.signOut(token: Array(context.session.token.text.utf8))
        var response = Redirection(to: PagePath.signIn.path).response
        response.setCookie(cookies.session.removal)
        response.clearSiteData()
        response.setCookie(cookies.notice.setting(Notice.signedOut.rawValue, for: PageCookies.noticeAge))
        return response
    }

    /// The choice needs no token of a session: it changes nothing but how a page reads, and other sites are refused before.
    @Sendable func chooseLanguage(request: Request, context: PageContext) async throws -> Response {
        let fields = try await request.formBody()
        let language = fields.single("language").flatMap(Language.init(rawValue:)) ?? .chinese
        var response = Redirection(to: (SignInTarget.page(in: fields) ?? .today).path).response
        response.setCookie(cookies.language.setting(language.rawValue, for: PageCookies.languageAge))
        return response
    }
}
