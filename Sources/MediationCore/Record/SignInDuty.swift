// SPDX-License-Identifier: Apache-2.0

/// What somebody who is signed in has to do before anything else.
package enum SignInDuty: String, CaseIterable, Sendable {
    /// The password was made up by an administrator, who knows it.
    case changePassword = "change_password"
    /// This person's role needs a second factor, and there is none yet.
    case enrolSecondFactor = "enrol_second_factor"
}
