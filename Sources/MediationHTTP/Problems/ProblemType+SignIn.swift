// SPDX-License-Identifier: Apache-2.0
package import HTTPSupport
internal import HTTPTypes

extension ProblemType {
    /// The problems of getting in, beside a wrong name or password.
    static let signIn: [ProblemType] = [
        secondFactorRequired, secondFactorWrong, secondFactorUnavailable, secondFactorExists, passwordChangeRequired,
        enrolmentRequired, tooManyTokens, identityNotAvailable, scopeMissing,
    ]

    package static let secondFactorRequired = ProblemType(
        "second-factor-required", .unauthorized, "A code of the authenticator is needed besides",
        forCaller: "Send the same request again with `code`.")
    package static let secondFactorWrong = ProblemType(
        "second-factor-wrong", .unauthorized, "The code is wrong, or was used before",
        forCaller: "Wait for the next code of the authenticator, or send a recovery code.")
    package static let secondFactorUnavailable = ProblemType(
        "second-factor-unavailable", .conflict, "The second factor cannot be read, or none can be kept here",
        forCaller: "Ask whoever runs the server.",
        forOperator: "Start the server with `--sealing-key FILE`, the key file of the release before.")
    package static let secondFactorExists = ProblemType(
        "second-factor-exists", .conflict, "There is a second factor already",
        forCaller: "Take it away first, then begin again.")
    package static let passwordChangeRequired = ProblemType(
        "password-change-required", .forbidden, "The first password has to be changed before anything else",
        forCaller: "Choose a password of your own: `PUT /me/password`.")
    package static let enrolmentRequired = ProblemType(
        "second-factor-enrolment-required", .forbidden, "A second factor has to be set up before anything else",
        forCaller: "Set one up: `POST /me/second-factor`.")
    package static let tooManyTokens = ProblemType(
        "too-many-tokens", .conflict, "There are as many tokens as anybody may have",
        forCaller: "End those that are not used any more.")
    package static let identityNotAvailable = ProblemType(
        "identity-not-available", .conflict, "This identity belongs to somebody else here, or there is no provider",
        forCaller: "Take it away from the other person first.")
    package static let scopeMissing = ProblemType(
        "scope-missing", .forbidden, "The token does not permit this",
        forCaller: "Make a token with the scope that `scope` names; some things need a person to sign in.")
}
