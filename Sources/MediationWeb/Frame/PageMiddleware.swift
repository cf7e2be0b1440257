// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// Finds out what every page needs to know about its request: language, page, session and what to say once.
struct PageMiddleware: RouterMiddleware {
    typealias Context = PageContext

    let signIns: SignInService
    let cookies: PageCookies
    let crossSiteGuard: CrossSiteGuard
    let signIn: SignInRoutes

    func handle(
        _ request: Request, context: PageContext, next: @concurrent (Request, PageContext) async throws -> Response
    ) async throws -> Response {
        try crossSiteGuard.check(request)
        var context = context
        context.language = Language(of: request, cookies: cookies)
        context.page = PagePath(request.uri.path)
        context.session = try await session(of: request)
        context.notice = request.cookie(cookies.notice).flatMap(Notice.init(rawValue:))
        if context.session == nil, request.method == .post, let page = context.page, page.keepsForms {
            return try await signIn.keep(request, context: context, for: page)
        }
        var response = try await next(request, context)
        if context.notice != nil, response.isPage { response.setCookie(cookies.notice.removal) }
        return response
    }

    private func session(of request: Request) async throws -> PageSession? {
        guard let token = request.cookie(cookies.session).flatMap(SecretToken.init) else { return nil }
        guard let signedIn = try await signIns.principal(for: Array(token.text.utf8), kind: .cookie) else { return nil }
        return PageSession(token: token, signedIn: signedIn)
    }
}

extension PagePath {
    /// A form sent here is worth keeping when the session has ended meanwhile.
    fileprivate var keepsForms: Bool {
        switch self {
        case .cases, .leads, .transitions: true
        case .caseLists, .assignments, .today, .newCase, .newLead, .oneCase, .step, .queue, .callBacks, .statistics,
            .people, .signIn, .reveals, .openings, .signOut, .language, .person, .units, .unit, .whistles, .indicator,
            .casesBehind, .access, .helpers, .audit, .anchor, .report, .accessPart, .account, .accountPart, .signInCode,
            .slips, .themes, .theme, .unsolved, .questions,
            .slipDoor, .slip, .design, .provider, .providerReturn:
            false
        }
    }
}

extension Response {
    fileprivate var isPage: Bool { headers[.contentType]?.hasPrefix("text/html") == true }
}

extension Language {
    /// The language that was chosen, else the one that the browser prefers.
    init(of request: Request, cookies: PageCookies) {
        let chosen = request.cookie(cookies.language).flatMap(Language.init(rawValue:))
        let accepted = PageLanguage(accepting: request.headers[.acceptLanguage])
        self = chosen ?? Language(rawValue: accepted.rawValue) ?? .chinese
    }
}
