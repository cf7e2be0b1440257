// SPDX-License-Identifier: Apache-2.0

extension Transitions {
    /// What every agreement needs, at once or step by step.
    private static let terms: [Guard] = [
        .partiesOfTheCase, .sessionHeld, .nobodyRefuses, .notRecused, .noDraftOpen, .termsGiven, .termsNotTooMany,
        .amountsPositive,
    ]

    /// Reaching an agreement: at once with every name under it, or as a draft that is signed step by step.
    static let agreement: [Rule] = [
        Rule(
            from: .mediating, .agree, to: [.agreed, .mediating, .defaulted], by: mediators,
            if: terms + [
                .eachPartyOnce, .dueNotBeforeAgreement, .everyPartyConfirms, .formComplete, .notInFuture,
                .notBeforeAcceptance,
            ]),
        Rule(from: .mediating, .draftAgreement, to: [.mediating], by: mediators, if: terms + [.recordWhenOral]),
        Rule(
            from: .mediating, .signAgreement, to: [.mediating, .agreed, .defaulted], by: mediators,
            if: [
                .draftOpen, .partiesOfTheCase, .eachPartyOnce, .somethingSigned, .signedByHand, .notInFuture,
                .notBeforeAcceptance, .nobodyRefuses, .notRecused,
            ]),
        Rule(from: .mediating, .voidAgreement, to: [.mediating], by: mediators, if: [.draftOpen, .reasonGiven]),
    ]

    /// Keeping an agreement, item by item; what time brings is a default and never a success.
    static let performance: [Rule] =
        settling(.perform, to: [.performing, .performed, .released], if: kept)
        // Letting go is no keeping: it never leads to what was performed.
        + settling(.excuse, to: [.performing, .released], if: letGo)
        + [
            Rule(
                from: .defaulted, .enforce, to: [.performing, .performed, .released, .defaulted], by: mediators,
                if: enforced)
        ]
        + stay(.enforce, in: besides, by: mediators, if: enforced)
        + lead(from: [.agreed, .performing], .renegotiate, to: [.performing], by: mediators, if: putOff)
        + [Rule(from: .defaulted, .renegotiate, to: [.performing, .defaulted], by: mediators, if: putOff)]
        + stay(.renegotiate, in: besides, by: mediators, if: putOff)
        + lead(
            from: [.agreed, .performing, .defaulted], .lapse, to: [.defaulted], by: [.system],
            if: [.itemLapsed])
        // The rest goes on as it is; that a part was not kept is written down all the same.
        + stay(.lapse, in: besides, by: [.system], if: [.itemLapsed])
        + [
            Rule(
                from: .defaulted, .resumeMediation, to: [.mediating], by: mediators,
                if: [.partiesOfTheCase, .eachPartyOnce, .everyPartyConsents, .reasonGiven])
        ]

    /// What may settle the last item of an agreement of the whole, and an item of a part wherever the rest stands.
    private static func settling(_ command: Command.Kind, to next: [Stage], if guards: [Guard]) -> [Rule] {
        lead(from: [.agreed, .performing], command, to: next, by: mediators, if: guards)
            + [Rule(from: .defaulted, command, to: next + [.defaulted], by: mediators, if: guards)]
            + stay(command, in: besides, by: mediators, if: guards)
    }

    private static let kept: [Guard] = [
        .partiesOfTheCase, .eachPartyOnce, .openItem, .proofOrEveryWord, .notInFuture, .notBeforeAgreement,
    ]
    private static let letGo: [Guard] = [.partiesOfTheCase, .eachPartyOnce, .openItem, .othersConsent]
    private static let putOff: [Guard] = [
        .partiesOfTheCase, .eachPartyOnce, .openItem, .everySpeakerConsents, .dueInFuture, .reasonGiven,
    ]
    private static let enforced: [Guard] = [.overdueItem, .confirmedByCourt, .notInFuture, .notBeforeAgreement]

    /// Asking the court to confirm a written agreement, of the whole or of a part; it changes no stage.
    static let confirmation: [Rule] = {
        let inForce: [Stage] = [.agreed, .performing, .performed, .released, .defaulted] + besides
        return stay(
            .offerConfirmation, in: inForce, by: mediators,
            if: [.agreementInForce, .writtenAgreement, .confirmationAllows, .notInFuture, .notBeforeAgreement])
            + stay(
                .declineConfirmation, in: inForce, by: mediators,
                if: [.agreementInForce, .confirmationAllows, .partiesOfTheCase])
            + stay(
                .applyConfirmation, in: inForce, by: mediators,
                if: [
                    .agreementInForce, .confirmationAllows, .partiesOfTheCase, .eachPartyOnce, .everyPartyConsents,
                    .courtNamed, .warningsRead, .notInFuture, .notBeforeAgreement,
                ])
            + stay(
                .answerConfirmation, in: inForce + [.closed], by: mediators,
                if: [.agreementInForce, .confirmationAllows, .notInFuture, .notBeforeAgreement])
            + stay(
                .lapseConfirmation, in: inForce, by: [.system],
                if: [.agreementInForce, .writtenAgreement, .confirmationAllows])
    }()
}
