// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore

/// A person with a valid token.
package struct SignedIn: Hashable, Sendable {
    /// The number under which the sign-in is listed and ended.
    package let id: SignInID
    package let principal: Principal
    package let kind: SignInKind
    package let expiresAt: Timestamp
    /// What a program may do; `nil` when the person is signed in themself.
    package let scopes: Set<TokenScope>?
    /// What has to be done before anything else.
    package let duty: SignInDuty?

    init(_ found: FoundSignIn, kind: SignInKind, terms: SignInTerms) {
        id = found.id
        principal = Principal(found.person)
        self.kind = kind
        expiresAt = found.expiresAt
        scopes = found.scopes.map { Set($0.compactMap(TokenScope.init(rawValue:))) }
        duty =
            found.byProvider
            ? nil
            : terms.duty(
                role: found.person.role, mustChangePassword: found.mustChangePassword,
                hasSecondFactor: found.hasSecondFactor)
    }
}
