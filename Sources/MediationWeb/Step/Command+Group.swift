// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationLanguage

extension Command.Kind {
    /// The heading under which a page offers this command among others.
    var group: Phrase.StepGroup {
        switch self {
        case .reportLead, .register, .recordConsent, .accept, .nameRepresentatives, .holdSession, .pause, .resume,
            .extend, .resumeMediation, .reopen, .hearParty, .answerParty:
            .talk
        case .assign, .invite, .object, .escalate, .recall, .acceptTransfer, .returnTransfer, .contestReturn,
            .decideContest, .handDown, .join, .referOut, .confirmReceipt, .recordFeedback, .blowWhistle,
            .acknowledgeWhistle, .objectToWhistle, .decideWhistle, .recordArrival, .recordResult, .rateWhistle,
            .expireWhistle:
            .help
        case .draftAgreement, .signAgreement, .voidAgreement, .agree: .agreement
        case .perform, .excuse, .enforce, .renegotiate, .lapse, .offerConfirmation, .declineConfirmation,
            .applyConfirmation, .answerConfirmation, .lapseConfirmation:
            .keeping
        case .raiseRisk, .lowerRisk, .reportStatus, .noteSafety, .reportToPolice: .danger
        case .dismissLead, .decline, .terminate, .withdraw, .drawCallBack, .followUp, .close, .archive, .merge:
            .ending
        }
    }
}
