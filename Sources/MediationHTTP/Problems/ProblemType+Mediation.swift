// SPDX-License-Identifier: Apache-2.0
package import HTTPSupport
internal import HTTPTypes

extension ProblemType {
    /// The problems of mediation, beside the standard ones.
    package static let mediation: [ProblemType] =
        [
            commandNotAllowed, commandNotPermitted, ruleBroken, staleVersion, keyReused, caseExists, invalidPeriod,
            invalidMonths, monthNotClosable, figuresNotPermitted, wrongCredentials, reasonNeeded, sealed, officeRefused,
        ] + signIn

    package static let commandNotAllowed = ProblemType(
        "command-not-allowed", .conflict, "The case does not allow this command now",
        forCaller: "Choose one of `allowed_commands`.")
    package static let commandNotPermitted = ProblemType(
        "command-not-permitted", .forbidden, "This command belongs to somebody else",
        forCaller: "Ask the holder, or choose one of `allowed_commands`.")
    package static let ruleBroken = ProblemType(
        "rule-broken", .unprocessableContent, "A rule of the procedure is not met",
        forCaller: "Mend what `rule` and `errors` name.")
    package static let staleVersion = ProblemType(
        "stale-version", .preconditionFailed, "Somebody else changed the case meanwhile",
        forCaller: "Read the case again (`current_version`), then decide.")
    package static let keyReused = ProblemType(
        "idempotency-key-reused", .unprocessableContent, "The Idempotency-Key belongs to another request",
        forCaller: "Make a fresh key for a new request.")
    package static let caseExists = ProblemType(
        "case-exists", .conflict, "There is a case with this id already", forCaller: "Read it, or make a fresh id.")
    package static let invalidPeriod = ProblemType(
        "invalid-period", .badRequest, "The period ends before it begins, or is longer than three years",
        forCaller: "Correct `from` and `to`.")
    package static let invalidMonths = ProblemType(
        "invalid-months", .badRequest, "There are no figures of these months", forCaller: "Mend what `errors` names.")
    package static let monthNotClosable = ProblemType(
        "month-not-closable", .conflict, "The month of this region cannot be closed",
        forCaller: "Mend what `errors` names; a month is closed once, by the office of the region, when it is over.")
    package static let figuresNotPermitted = ProblemType(
        "figures-not-permitted", .forbidden, "These figures are for others",
        forCaller: "Ask for your own region or one below it.")
    package static let officeRefused = ProblemType(
        "office-refused", .conflict, "The organisation does not allow this change now",
        forCaller: "Mend what `refusal` names: hand cases over, choose another name or day.")
    package static let wrongCredentials = ProblemType(
        "wrong-credentials", .unauthorized, "The name or the password is wrong",
        forCaller: "Try again; which of the two was wrong is told to nobody.",
        forOperator: "Many of them from one address are somebody guessing: see the limits of sign-in.")
    package static let reasonNeeded = ProblemType(
        "reason-needed", .forbidden, "The case is sensitive and opens with a reason only",
        forCaller: "Send the reason to `/cases/{id}/openings`; it is written down, and holds for a day.")
    package static let sealed = ProblemType(
        "sealed", .serviceUnavailable, "What is sealed cannot be opened",
        forCaller: "Tell whoever runs the server.",
        forOperator: "The server's keyring is older than what others have sealed, or a cell was altered: start the "
            + "server with the present keyring, then run fengqiao verify.")
}
