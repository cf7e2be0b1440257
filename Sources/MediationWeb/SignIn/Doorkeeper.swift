// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// Lets a browser in whose person has passed, by whatever way: with a fresh cookie, and with what was kept for it.
struct Doorkeeper: Sendable {
    let services: Services
    let cookies: PageCookies
    let restore: FormRestorer

    private var signIns: SignInService { services.signIns }

    /// The answer to the first step that was right: the house, or the question for a code.
    ///
    /// - Parameter old: what the browser was signed in with until now; it ends, whoever that was.
    func admit(
        _ passed: Passed, request: Request, context: PageContext, target: PagePath?, kept: KeptForm?,
        replacing old: PageSession?
    ) async throws -> Response {
        if let old { try await signIns.signOut(token: Array(old.token.text.utf8)) }
        let token = SecretToken()
        if passed.owesCode {
            try await signIns.postpone(passed, token: Array(token.text.utf8))
            var response = codePage(.asked, context: context, target: target, kept: kept)
            response.setCookie(cookies.session.removal)
            response.setCookie(
                cookies.step.setting(token.text, for: .seconds(SignInService.codeStepSeconds)))
            return response
        }
        let signedIn = try await signIns.enter(
            passed, token: Array(token.text.utf8), kind: .cookie, device: request.deviceName)
        guard let signedIn else { throw Problem(.unavailable).retrying(after: .seconds(2)) }
        return try await welcome(signedIn, token: token, context: context, target: target, kept: kept)
    }

    /// The answer to the second step.
    func resume(_ request: Request, context: PageContext, fields: FormFields) async throws -> Response {
        let (target, kept) = (SignInTarget.page(in: fields), KeptForm(in: fields))
        guard let step = request.cookie(cookies.step).flatMap(SecretToken.init) else { return late() }
        let token = SecretToken()
        do {
            let signedIn = try await signIns.resume(
                Array(step.text.utf8), code: fields.single("code") ?? "", token: Array(token.text.utf8), kind: .cookie,
                device: request.deviceName)
            guard let signedIn else { return late() }
            var response = try await welcome(signedIn, token: token, context: context, target: target, kept: kept)
            response.setCookie(cookies.step.removal)
            return response
        } catch ServiceError.secondFactorWrong {
            return codePage(.wrong, context: context, target: target, kept: kept)
        }
    }

    private func welcome(
        _ signedIn: SignedIn, token: SecretToken, context: PageContext, target: PagePath?, kept: KeptForm?
    ) async throws -> Response {
        var context = context
        context.session = PageSession(token: token, signedIn: signedIn)
        let home = signedIn.duty == nil ? target ?? PagePath.home(of: signedIn.principal) : .account
        var response = Redirection(to: home.path).response
        if let kept, signedIn.duty == nil { response = try await restore(kept, context: context) ?? response }
        response.setCookie(cookies.session.setting(token.text))
        return response
    }

    private func codePage(
        _ reason: SignInCodePage.Reason, context: PageContext, target: PagePath?, kept: KeptForm?
    ) -> Response {
        let say = Say(language: context.language, today: services.clock.now.day)
        let page = SignInCodePage(say: say, reason: reason, target: target, kept: kept)
        return context.frame.response(
            title: page.title, status: reason == .wrong ? .unprocessableContent : .ok, page.html)
    }

    private func late() -> Response {
        var response = Redirection(to: PagePath.signIn.path).response
        response.setCookie(cookies.step.removal)
        return response
    }
}

extension Response {
    /// Asks the browser to forget what it kept of our pages (ASVS 14.3.1).
    mutating func clearSiteData() {
        if let name = HTTPField.Name("clear-site-data") { headers[name] = #""cache", "storage""# }
    }
}

/// The second step of signing in.
struct SignInCodeRoutes: Sendable {
    let door: Doorkeeper

    func add(to pages: some RouterMethods<PageContext>) {
        pages.post(PagePath.Route.signInCode, use: take)
    }

    @Sendable func take(request: Request, context: PageContext) async throws -> Response {
        try await door.resume(request, context: context, fields: try await request.formBody())
    }
}
