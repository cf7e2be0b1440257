// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import Hummingbird
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// A request for a page, whoever sent it.
struct PageContext: DerivedContext {
    var base: AppContext
    var language = Language.chinese
    /// The page that was asked for; `nil` when the address is none of ours.
    var page: PagePath?
    var session: PageSession?
    var notice: Notice?

    init(context: AppContext) { base = context }

    var frame: PageFrame {
        PageFrame(
            language: language, page: page, principal: session?.principal, formToken: session?.token.formToken,
            notice: notice)
    }
}

/// A browser that is signed in: its secret, and who sits before it.
struct PageSession: Sendable {
    let token: SecretToken
    let signedIn: SignedIn
    var principal: Principal { signedIn.principal }
}

/// A request of somebody who is signed in and for whom there is such a page.
///
/// Everybody else is sent to the door, or told that there is no such page, before a handler is asked.
struct SignedInPage: DerivedContext {
    var base: AppContext
    let language: Language
    let page: PagePath
    let session: PageSession
    let notice: Notice?

    var principal: Principal { session.principal }
    var frame: PageFrame {
        PageFrame(
            language: language, page: page, principal: principal, formToken: session.token.formToken, notice: notice)
    }

    init(context: PageContext) throws {
        guard let session = context.session else { throw Redirection(to: SignInTarget.address(for: context.page)) }
        if let duty = session.signedIn.duty, context.page?.serves(duty) != true {
            throw Redirection(to: PagePath.account.path)
        }
        guard let page = context.page, page.isFor(session.principal) else { throw Problem(.notFound) }
        base = context.base
        language = context.language
        self.page = page
        self.session = session
        notice = context.notice
    }

    /// The fields of a form that comes from a page of this session; there is no other way for a handler to read one.
    ///
    /// - Throws: a `Problem`: 403 without the session's token, and what is wrong with the body.
    func form(of request: Request) async throws -> FormFields {
        let fields = try await request.formBody()
        guard session.token.accepts(formToken: fields.single(FormToken.name)) else { throw Problem(.crossSite) }
        // It says nothing about what was asked, and differs after signing in again.
        return FormFields(body: fields.fields.filter { $0.name != FormToken.name })
    }
}

extension PagePath {
    /// Whether somebody may come here who has something to do before anything else.
    fileprivate func serves(_ duty: SignInDuty) -> Bool {
        switch (self, duty) {
        case (.account, _), (.signOut, _), (.accountPart(.password), .changePassword),
            (.accountPart(.secondFactor), .enrolSecondFactor), (.accountPart(.confirmation), .enrolSecondFactor):
            true
        case _: false
        }
    }
}

/// The hidden field by which a form shows that it comes from a page of its session.
enum FormToken {
    static let name = "form_token"
}
