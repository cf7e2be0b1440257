// SPDX-License-Identifier: Apache-2.0
package import MediationCore

/// What an installation asks of those who sign in.
package struct SignInTerms: Sendable {
    /// Seals the secrets of second factors. Without one nobody can have a second factor.
    package var factors: FactorVault?
    /// Whoever has one of these roles needs a second factor before anything else.
    package var rolesWithSecondFactor: Set<Role>
    /// The identity provider whose word is taken; `nil` without one.
    package var issuer: String?

    package init(
        factors: FactorVault? = nil, rolesWithSecondFactor: Set<Role> = [], issuer: String? = nil
    ) {
        self.factors = factors
        self.rolesWithSecondFactor = rolesWithSecondFactor
        self.issuer = issuer
    }

    /// What a person has to do first, once signed in.
    func duty(role: Role, mustChangePassword: Bool, hasSecondFactor: Bool) -> SignInDuty? {
        if mustChangePassword { return .changePassword }
        return rolesWithSecondFactor.contains(role) && !hasSecondFactor ? .enrolSecondFactor : nil
    }
}
