// SPDX-License-Identifier: Apache-2.0

/// How somebody gets in, as their administrator sees it.
package struct AccessOfPerson: Hashable, Sendable {
    package let person: PersonID
    package let username: String
    package let name: String
    package let unitName: String
    package let isActive: Bool
    /// Whether the password waits to be changed; `nil` without a password.
    package let mustChangePassword: Bool?
    package let hasSecondFactor: Bool
    /// Who this is at the identity provider.
    package let subject: String?

    package init(
        person: PersonID, username: String, name: String, unitName: String, isActive: Bool, mustChangePassword: Bool?,
        hasSecondFactor: Bool, subject: String?
    ) {
        self.person = person
        self.username = username
        self.name = name
        self.unitName = unitName
        self.isActive = isActive
        self.mustChangePassword = mustChangePassword
        self.hasSecondFactor = hasSecondFactor
        self.subject = subject
    }
}
