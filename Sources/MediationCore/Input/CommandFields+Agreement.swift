// SPDX-License-Identifier: Apache-2.0

extension Command.Kind {
    /// Agreements, keeping them, and the court.
    static let agreementFields: [Command.Kind: [Field]] = [
        .draftAgreement: [
            Field("form", .code(.agreementForm)),
            Field("scope", .code(.agreementScope), isRequired: false),
            Field("terms", .terms),
            Field("record", .text(limit: TextLimit.long), isRequired: false),
        ],
        .signAgreement: [
            Field("signed_on", .day, isRequired: false),
            Field("confirmations", .consents, isRequired: false),
            Field("mediator_signed", .flag, isRequired: false),
            Field("sealed", .flag, isRequired: false),
        ],
        .voidAgreement: [
            Field("reason", .text(limit: TextLimit.short))
        ],
        .agree: [
            Field("form", .code(.agreementForm)), Field("scope", .code(.agreementScope), isRequired: false),
            Field("reached_on", .day, isRequired: false),
            Field("terms", .terms), Field("confirmations", .consents),
            Field("record", .text(limit: TextLimit.long), isRequired: false),
            Field("mediator_signed", .flag, isRequired: false), Field("sealed", .flag, isRequired: false),
        ],
        .perform: [
            Field("item", .number), Field("performed_on", .day, isRequired: false),
            Field("proof", .code(.proofKind), isRequired: false),
            Field("confirmations", .consents, isRequired: false),
            Field("part", .flag, isRequired: false), Field("note", .text(limit: TextLimit.short), isRequired: false),
        ],
        .excuse: [
            Field("item", .number),
            Field("consents", .consents),
            Field("reason", .text(limit: TextLimit.short), isRequired: false),
        ],
        .enforce: [
            Field("item", .number),
            Field("performed_on", .day, isRequired: false),
            Field("note", .text(limit: TextLimit.short), isRequired: false),
        ],
        .renegotiate: [
            Field("item", .number),
            Field("due", .day),
            Field("consents", .consents),
            Field("reason", .text(limit: TextLimit.short)),
        ],
        .lapse: [],
        .resumeMediation: [
            Field("reason", .text(limit: TextLimit.short)),
            Field("consents", .consents),
        ],
        .offerConfirmation: [
            Field("agreement", .number, isRequired: false),
            Field("offered_on", .day, isRequired: false),
        ],
        .declineConfirmation: [
            Field("agreement", .number, isRequired: false),
            Field("party", .party),
        ],
        .applyConfirmation: [
            Field("agreement", .number, isRequired: false),
            Field("court", .text(limit: TextLimit.place)),
            Field("applied_on", .day, isRequired: false),
            Field("consents", .consents),
            Field("warnings", .codes(.confirmationWarning), isRequired: false),
        ],
        .answerConfirmation: [
            Field("agreement", .number, isRequired: false),
            Field("result", .code(.confirmationResult)),
            Field("answered_on", .day, isRequired: false),
            Field("note", .text(limit: TextLimit.short), isRequired: false),
        ],
        .lapseConfirmation: [],
    ]
}
