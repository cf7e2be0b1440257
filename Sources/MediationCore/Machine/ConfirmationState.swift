// SPDX-License-Identifier: Apache-2.0

/// Judicial confirmation of a written agreement (民诉法 205–206): offered by the mediator, wanted by both sides.
package enum ConfirmationState: String, CaseIterable, Sendable {
    case offered
    case declined
    case applied
    case admitted
    case notAdmitted = "not_admitted"
    case confirmed
    case rejected
    case withdrawn
    case lapsed

    package static let machine = Machine<ConfirmationState>([
        step(nil, .offerConfirmation, to: .offered),
        step(.offered, .declineConfirmation, to: .declined),
        step(.offered, .applyConfirmation, to: .applied),
        step(.declined, .applyConfirmation, to: .applied),
        // The month passes whether somebody offered it or not.
        step(nil, .lapseConfirmation, to: .lapsed),
        step(.offered, .lapseConfirmation, to: .lapsed),
        step(.applied, .answerConfirmation, ConfirmationResult.admitted.rawValue, to: .admitted),
        step(.applied, .answerConfirmation, ConfirmationResult.notAdmitted.rawValue, to: .notAdmitted),
        step(.applied, .answerConfirmation, ConfirmationResult.withdrawn.rawValue, to: .withdrawn),
        step(.admitted, .answerConfirmation, ConfirmationResult.confirmed.rawValue, to: .confirmed),
        step(.admitted, .answerConfirmation, ConfirmationResult.rejected.rawValue, to: .rejected),
        step(.admitted, .answerConfirmation, ConfirmationResult.withdrawn.rawValue, to: .withdrawn),
    ])
}
