// SPDX-License-Identifier: Apache-2.0
package import HTTPSupport
package import MediationService

extension FieldError {
    /// What is wrong with a password, at the field that every request with a password has for it.
    package init(_ fault: PasswordFault) {
        switch fault {
        case .oldIsWrong: self.init("/password", .wrong, "must be your present password")
        case .tooShort:
            self.init(
                Self.fresh, .tooShort, "must have at least \(PasswordRules.minimum) characters",
                limit: PasswordRules.minimum)
        case .tooLong:
            self.init(
                Self.fresh, .tooLong, "must not be longer than \(PasswordRules.maximum) characters",
                limit: PasswordRules.maximum)
        case .tooCommon: self.init(Self.fresh, .tooCommon, "must not be one that everybody tries first")
        case .saysWhoYouAre:
            self.init(
                Self.fresh, .saysWhoYouAre, "must be more than names of the person, the unit, the place or Fengqiao")
        case .unchanged: self.init(Self.fresh, .unchanged, "must differ from the present one")
        }
    }

    private static let fresh = "/new_password"
}

extension FieldError.Code {
    /// What was shown to prove something is not right.
    package static let wrong = Self(rawValue: "wrong")
    /// The text is shorter than `limit` characters.
    package static let tooShort = Self(rawValue: "too_short")
    /// The password is among the first that anybody tries.
    package static let tooCommon = Self(rawValue: "too_common")
    /// The password is made of what everybody knows of the person.
    package static let saysWhoYouAre = Self(rawValue: "says_who_you_are")
    /// The value is the same as before.
    package static let unchanged = Self(rawValue: "unchanged")
}
