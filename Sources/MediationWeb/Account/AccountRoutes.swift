// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import MediationCore
internal import MediationHTTP
internal import MediationLanguage
internal import MediationService

/// A person's own way in: password, second factor, sign-ins, tokens for programs.
struct AccountRoutes: Sendable {
    let accounts: AccountService
    let clock: any MediationService.Clock
    let posts: PagePosts
    let door: Doorkeeper

    func add(to pages: some RouterMethods<SignedInPage>) {
        pages.get(PagePath.Route.account, use: show)
        pages.post(PagePath.Route.account(.password), use: changePassword)
        pages.post(PagePath.Route.account(.endings), use: end)
        pages.post(PagePath.Route.account(.office), use: act)
        pages.post(PagePath.Route.account(.tokens), use: makeToken)
        pages.post(PagePath.Route.account(.secondFactor), use: begin)
        pages.post(PagePath.Route.account(.confirmation), use: confirm)
        pages.post(PagePath.Route.account(.removal), use: remove)
    }

    @Sendable func show(request: Request, context: SignedInPage) async throws -> Response {
        try await page(context)
    }

    @Sendable func changePassword(request: Request, context: SignedInPage) async throws -> Response {
        let fields = try await context.form(of: request)
        do {
            try await accounts.changePassword(
                as: context.session.signedIn, from: fields.single("password") ?? "",
                to: fields.single("new_password") ?? "")
        } catch ServiceError.password(let fault) {
            return try await page(context) { $0.mistakes[.password] = mistakes(fault, context) }
        }
        return posts.done(.passwordChanged, to: .account)
    }

    /// Ends one by its number, or all others.
    @Sendable func end(request: Request, context: SignedInPage) async throws -> Response {
        let fields = try await context.form(of: request)
        if let id = fields.single("id").flatMap({ Int64($0) }) {
            try await accounts.end(SignInID(rawValue: id), as: context.session.signedIn)
        } else {
            try await accounts.endOthers(as: context.session.signedIn)
        }
        return posts.done(.ended, to: .account)
    }

    /// Goes on in another office, from its first page on.
    @Sendable func act(request: Request, context: SignedInPage) async throws -> Response {
        let fields = try await context.form(of: request)
        guard let office = fields.single("office").flatMap({ Int32($0) }) else { throw Problem(.notFound) }
        try await accounts.act(in: office, as: context.session.signedIn)
        return posts.done(.officeChosen, to: .account)
    }

    @Sendable func makeToken(request: Request, context: SignedInPage) async throws -> Response {
        let fields = try await context.form(of: request)
        var reader = FieldReader(fields)
        do {
            let asked = try TokenRequest(reading: &reader)
            let token = ProgramToken.fresh()
            _ = try await accounts.makeToken(asked, secret: Array(token.utf8), as: context.session.signedIn)
            return try await page(context) { $0.freshToken = token }
        } catch let problem as Problem where problem.type == .invalidFields {
            return try await page(context) {
                $0.mistakes[.tokens] = [FormMistake](problem, say: say(context))
                $0.typed = fields
            }
        }
    }

    @Sendable func begin(request: Request, context: SignedInPage) async throws -> Response {
        let fields = try await context.form(of: request)
        do {
            let secret = try await accounts.beginSecondFactor(
                as: context.session.signedIn, password: fields.single("password") ?? "")
            return try await page(context) { $0.secret = secret }
        } catch ServiceError.password(let fault) {
            return try await page(context) { $0.mistakes[.secondFactor] = mistakes(fault, context) }
        }
    }

    @Sendable func confirm(request: Request, context: SignedInPage) async throws -> Response {
        let fields = try await context.form(of: request)
        do {
            let codes = try await accounts.confirmSecondFactor(
                as: context.session.signedIn, code: fields.single("code") ?? "")
            return try await page(context) { $0.recoveryCodes = codes }
        } catch ServiceError.secondFactorWrong {
            let secret = try await accounts.waitingSecret(of: context.session.signedIn)
            return try await page(context) {
                $0.secret = secret
                $0.mistakes[.confirmation] = [
                    FormMistake(name: "code", sentence: say(context)(Phrase.Account.codeWrong))
                ]
            }
        }
    }

    @Sendable func remove(request: Request, context: SignedInPage) async throws -> Response {
        let fields = try await context.form(of: request)
        do {
            try await accounts.removeSecondFactor(
                as: context.session.signedIn, password: fields.single("password") ?? "")
        } catch ServiceError.password(let fault) {
            return try await page(context) { $0.mistakes[.removal] = mistakes(fault, context) }
        }
        return posts.done(.factorRemoved, to: .account)
    }

    private func say(_ context: SignedInPage) -> Say { Say(language: context.language, today: clock.now.day) }

    private func mistakes(_ fault: PasswordFault, _ context: SignedInPage) -> [FormMistake] {
        let error = FieldError(fault)
        let plain = FieldError(String(error.pointer.dropFirst()), error.code, error.detail, limit: error.limit)
        return [FormMistake](Problem(.invalidFields, errors: [plain]), say: say(context))
    }

    /// The page as it is now, with what this request has to say.
    private func page(
        _ context: SignedInPage, _ change: (inout AccountPage) -> Void = { _ in }
    ) async throws -> Response {
        let signedIn = context.session.signedIn
        var page = AccountPage(
            say: say(context), formToken: context.session.token.formToken, duty: signedIn.duty, current: signedIn.id,
            signIns: try await accounts.signIns(of: signedIn), offices: try await accounts.offices(of: signedIn),
            office: signedIn.principal.office, tokens: try await accounts.tokens(of: signedIn),
            factor: try await accounts.secondFactor(of: signedIn), offersFactor: accounts.offersSecondFactor)
        change(&page)
        return context.frame.response(
            title: page.title, status: page.mistakes.isEmpty ? .ok : .unprocessableContent, page.html)
    }
}
