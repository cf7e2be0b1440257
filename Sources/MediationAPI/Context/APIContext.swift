// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import Hummingbird
internal import MediationService

/// The context of a request to the API, whoever sent it. Cookies are never looked at here.
struct APIContext: DerivedContext {
    var base: AppContext
    /// What the header `Authorization` showed, once `BearerMiddleware` has looked.
    var bearer = Bearer.missing

    init(context: AppContext) { base = context }

    enum Bearer: Sendable {
        case missing
        /// Something that is no token of ours, or not any more.
        case invalid
        case valid(SignedIn, token: [UInt8])
    }
}

/// The context of a request to the API by a person with a valid token.
struct SignedInAPI: DerivedContext {
    var base: AppContext
    let signedIn: SignedIn
    var principal: Principal { signedIn.principal }
    /// The token that the request showed, as it is signed out by.
    let token: [UInt8]

    /// - Throws: a `Problem` (401) unless somebody is signed in.
    init(context: APIContext) throws {
        switch context.bearer {
        case .missing: throw Problem.bearerRequired(tokenIsInvalid: false)
        case .invalid: throw Problem.bearerRequired(tokenIsInvalid: true)
        case .valid(let signedIn, let token):
            base = context.base
            self.signedIn = signedIn
            self.token = token
        }
    }
}
