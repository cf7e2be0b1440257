// SPDX-License-Identifier: Apache-2.0

extension Transitions {
    /// Asking other units: up for help, down with help, out to an authority. The sender stays responsible meanwhile.
    static let movement: [Rule] =
        lead(
            from: working, .escalate, to: [.transferPending], by: mediators,
            if: [
                .partiesOfTheCase, .eachPartyOnce, .nextLevelExists, .triedStated, .consentOrHelpOnly,
                .skipOnlyInDanger,
            ])
        + lead(
            from: working, .handDown, to: [.transferPending], by: mediators,
            if: [
                .partiesOfTheCase, .eachPartyOnce, .lowerLevelExists, .helpGiven, .adviceGiven, .everySpeakerConsents,
            ])
        + lead(
            from: undecided + [.defaulted], .referOut, to: [.transferPending], by: mediators, if: [.reasonGiven])
        + [
            Rule(
                from: .transferPending, .recall,
                to: [.mediating, .registered, .defaulted, .performing, .performed, .released], by: mediators),
            Rule(
                from: .transferPending, .acceptTransfer, to: [.accepted], .moves, by: [.receiver],
                if: [
                    .partiesOfTheCase, .eachPartyOnce, .assigneeOfReceivingUnit, .assigneeNotRecused,
                    .everyPartyConsentsToTransfer, .skipOnlyInDanger,
                ]),
            Rule(
                from: .transferPending, .returnTransfer, to: [.mediating], by: [.receiver],
                if: [.adviceGiven, .mayBeReturned]),
            Rule(
                from: .transferPending, .confirmReceipt, to: [.referred], by: mediators,
                if: [.sentOut, .receiptGiven, .notInFuture]),
            Rule(
                from: .mediating, .contestReturn, to: [.mediating], by: mediators,
                if: [.reasonGiven, .returnedOnce, .someoneAboveReturner]),
            Rule(
                from: .mediating, .decideContest, to: [.mediating, .transferPending], by: [.superior],
                if: [.reasonGiven, .contested, .aboveReturner]),
        ]
        + stay(.recordFeedback, in: [.referred], by: mediators, if: [.notInFuture, .notBeforeReceipt])
}
