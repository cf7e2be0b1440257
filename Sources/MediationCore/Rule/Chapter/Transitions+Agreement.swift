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
            from: .mediating, .agree, to: [.agreed, .mediating], by: mediators,
            if: terms + [
                .eachPartyOnce, .dueNotBeforeAgreement, .everyPartyConfirms, .formComplete, .notInFuture,
                .notBeforeAcceptance,
            ]),
        Rule(from: .mediating, .draftAgreement, to: [.mediating], by: mediators, if: terms + [.recordWhenOral]),
        Rule(
            from: .mediating, .signAgreement, to: [.mediating, .agreed], by: mediators,
            if: [
                .draftOpen, .partiesOfTheCase, .eachPartyOnce, .somethingSigned, .signedByHand, .notInFuture,
                .notBeforeAcceptance, .nobodyRefuses, .notRecused,
            ]),
        Rule(from: .mediating, .voidAgreement, to: [.mediating], by: mediators, if: [.draftOpen, .reasonGiven]),
    ]

    /// Keeping an agreement, item by item; what time brings is a default and never a success.
    static let performance: [Rule] =
        [
            Rule(from: .agreed, .perform, to: [.performing, .performed], by: mediators, if: kept),
            Rule(from: .performing, .perform, to: [.performing, .performed], by: mediators, if: kept),
            Rule(from: .defaulted, .perform, to: [.performing, .performed, .defaulted], by: mediators, if: kept),
        ]
        // What was promised in a part is kept while the rest is talked over, and when the rest has ended otherwise.
        + stay(.perform, in: [.mediating, .terminated, .withdrawn, .referred], by: mediators, if: kept)
        + lead(from: [.agreed, .performing], .excuse, to: [.performing, .performed], by: mediators, if: letGo)
        + [
            Rule(
                from: .defaulted, .excuse, to: [.performing, .performed, .defaulted], by: mediators, if: letGo)
        ]
        + [
            Rule(
                from: .defaulted, .enforce, to: [.performing, .performed, .defaulted], by: mediators,
                if: [.overdueItem, .confirmedByCourt, .notInFuture, .notBeforeAgreement])
        ]
        + lead(from: [.agreed, .performing], .renegotiate, to: [.performing], by: mediators, if: putOff)
        + [Rule(from: .defaulted, .renegotiate, to: [.performing, .defaulted], by: mediators, if: putOff)]
        + lead(
            from: [.agreed, .performing, .defaulted], .lapse, to: [.defaulted], by: [.system],
            if: [.itemLapsed])
        + [
            Rule(
                from: .defaulted, .resumeMediation, to: [.mediating], by: mediators,
                if: [.partiesOfTheCase, .eachPartyOnce, .everyPartyConsents, .reasonGiven])
        ]

    private static let kept: [Guard] = [
        .partiesOfTheCase, .eachPartyOnce, .openItem, .proofOrEveryWord, .notInFuture, .notBeforeAgreement,
    ]
    private static let letGo: [Guard] = [.partiesOfTheCase, .eachPartyOnce, .openItem, .othersConsent]
    private static let putOff: [Guard] = [
        .partiesOfTheCase, .eachPartyOnce, .openItem, .everySpeakerConsents, .dueInFuture, .reasonGiven,
    ]

    /// Asking the court to confirm a written agreement; it changes no stage.
    static let confirmation: [Rule] = {
        let inForce: [Stage] = [.agreed, .performing, .performed, .defaulted]
        return stay(
            .offerConfirmation, in: inForce, by: mediators,
            if: [.writtenAgreement, .confirmationAllows, .notInFuture, .notBeforeAgreement])
            + stay(
                .declineConfirmation, in: inForce, by: mediators, if: [.confirmationAllows, .partiesOfTheCase])
            + stay(
                .applyConfirmation, in: inForce, by: mediators,
                if: [
                    .confirmationAllows, .partiesOfTheCase, .eachPartyOnce, .everyPartyConsents, .courtNamed,
                    .warningsRead, .notInFuture, .notBeforeAgreement,
                ])
            + stay(
                .answerConfirmation, in: inForce + [.closed], by: mediators,
                if: [.confirmationAllows, .notInFuture, .notBeforeAgreement])
            + stay(
                .lapseConfirmation, in: inForce, by: [.system], if: [.writtenAgreement, .confirmationAllows])
    }()
}
