// SPDX-License-Identifier: Apache-2.0

/// What commands of many kinds have in common: a day, words of parties, a reason. Guards read it here.
extension Command {
    /// The day on which something is said to have happened, and where the input says so.
    var claimed: (day: LegalDay, path: FieldPath)? {
        switch self {
        case .register(let value): value.requestedOn.map { ($0, "/request_date") }
        case .holdSession(let value): (value.heldOn, "/held_on")
        case .confirmReceipt(let value): (value.receivedOn, "/received_on")
        case .recordFeedback(let value): (value.heardOn, "/heard_on")
        case .signAgreement(let value): (value.signedOn, "/signed_on")
        case .agree(let value): (value.reachedOn, "/reached_on")
        case .perform(let value): (value.performedOn, "/performed_on")
        case .enforce(let value): (value.performedOn, "/performed_on")
        case .offerConfirmation(let value): (value.offeredOn, "/offered_on")
        case .applyConfirmation(let value): (value.appliedOn, "/applied_on")
        case .answerConfirmation(let value): (value.answeredOn, "/answered_on")
        case .followUp(let value): (value.askedOn, "/asked_on")
        case .recordArrival(let value): (value.arrivedOn, "/arrived_on")
        case .reportLead, .dismissLead, .recordConsent, .accept, .decline, .assign, .invite, .object,
            .nameRepresentatives, .pause, .resume, .extend, .escalate, .recall, .acceptTransfer, .returnTransfer,
            .contestReturn, .decideContest, .handDown, .join, .referOut, .draftAgreement, .voidAgreement, .excuse,
            .renegotiate, .lapse, .resumeMediation, .declineConfirmation, .lapseConfirmation, .terminate, .withdraw,
            .drawCallBack, .close, .archive, .merge, .reopen, .raiseRisk, .lowerRisk, .reportStatus, .noteSafety,
            .reportToPolice, .blowWhistle, .acknowledgeWhistle, .objectToWhistle, .decideWhistle, .recordResult,
            .rateWhistle, .expireWhistle, .hearParty, .answerParty:
            nil
        }
    }

    /// The day until which something is to last.
    var until: LegalDay? {
        switch self {
        case .pause(let value): value.until
        case .extend(let value): value.until
        case .reportLead, .dismissLead, .register, .recordConsent, .accept, .decline, .assign, .invite, .object,
            .nameRepresentatives, .holdSession, .resume, .escalate, .recall, .acceptTransfer, .returnTransfer,
            .contestReturn, .decideContest, .handDown, .join, .referOut, .confirmReceipt, .recordFeedback,
            .draftAgreement, .signAgreement, .voidAgreement, .agree, .perform, .excuse, .enforce, .renegotiate,
            .lapse, .resumeMediation, .offerConfirmation, .declineConfirmation, .applyConfirmation,
            .answerConfirmation, .lapseConfirmation, .terminate, .withdraw, .drawCallBack, .followUp, .close,
            .archive, .merge, .reopen, .raiseRisk, .lowerRisk, .reportStatus, .noteSafety, .reportToPolice,
            .blowWhistle, .acknowledgeWhistle, .objectToWhistle, .decideWhistle, .recordArrival, .recordResult,
            .rateWhistle, .expireWhistle, .hearParty, .answerParty:
            nil
        }
    }

    /// The words of parties that this brings along, and where the input has them.
    var consentList: (given: [Consent], path: FieldPath)? {
        switch self {
        case .accept(let value): (value.consents, "/consents")
        case .invite(let value): (value.consents, "/consents")
        case .object(let value): (value.consents, "/consents")
        case .nameRepresentatives(let value): (value.consents, "/consents")
        case .extend(let value): (value.consents, "/consents")
        case .escalate(let value): (value.consents, "/consents")
        case .acceptTransfer(let value): (value.consents, "/consents")
        case .handDown(let value): (value.consents, "/consents")
        case .join(let value): (value.consents, "/consents")
        case .signAgreement(let value): (value.confirmations, "/confirmations")
        case .agree(let value): (value.confirmations, "/confirmations")
        case .perform(let value): (value.confirmations, "/confirmations")
        case .excuse(let value): (value.consents, "/consents")
        case .renegotiate(let value): (value.consents, "/consents")
        case .resumeMediation(let value): (value.consents, "/consents")
        case .applyConfirmation(let value): (value.consents, "/consents")
        case .reportLead, .dismissLead, .register, .recordConsent, .decline, .assign, .holdSession, .pause, .resume,
            .recall, .returnTransfer, .contestReturn, .decideContest, .referOut, .confirmReceipt, .recordFeedback,
            .draftAgreement, .voidAgreement, .enforce, .lapse, .offerConfirmation, .declineConfirmation,
            .answerConfirmation, .lapseConfirmation, .terminate, .withdraw, .drawCallBack, .followUp, .close,
            .archive, .merge, .reopen, .raiseRisk, .lowerRisk, .reportStatus, .noteSafety, .reportToPolice,
            .blowWhistle, .acknowledgeWhistle, .objectToWhistle, .decideWhistle, .recordArrival, .recordResult,
            .rateWhistle, .expireWhistle, .hearParty, .answerParty:
            nil
        }
    }

    /// The terms of an agreement, drafted or reached.
    var terms: [Term]? {
        switch self {
        case .agree(let value): value.terms
        case .draftAgreement(let value): value.terms
        case .reportLead, .dismissLead, .register, .recordConsent, .accept, .decline, .assign, .invite, .object,
            .nameRepresentatives, .holdSession, .pause, .resume, .extend, .escalate, .recall, .acceptTransfer,
            .returnTransfer, .contestReturn, .decideContest, .handDown, .join, .referOut, .confirmReceipt,
            .recordFeedback, .signAgreement, .voidAgreement, .perform, .excuse, .enforce, .renegotiate, .lapse,
            .resumeMediation, .offerConfirmation, .declineConfirmation, .applyConfirmation, .answerConfirmation,
            .lapseConfirmation, .terminate, .withdraw, .drawCallBack, .followUp, .close, .archive, .merge, .reopen,
            .raiseRisk, .lowerRisk, .reportStatus, .noteSafety, .reportToPolice, .blowWhistle, .acknowledgeWhistle,
            .objectToWhistle, .decideWhistle, .recordArrival, .recordResult, .rateWhistle, .expireWhistle, .hearParty,
            .answerParty:
            nil
        }
    }

    /// The other ways that were told to the parties, by the commands that end mediation.
    var routes: [Route]? {
        switch self {
        case .decline(let value): value.routes
        case .terminate(let value): value.routes
        case .reportLead, .dismissLead, .register, .recordConsent, .accept, .assign, .invite, .object,
            .nameRepresentatives, .holdSession, .pause, .resume, .extend, .escalate, .recall, .acceptTransfer,
            .returnTransfer, .contestReturn, .decideContest, .handDown, .join, .referOut, .confirmReceipt,
            .recordFeedback, .draftAgreement, .signAgreement, .voidAgreement, .agree, .perform, .excuse, .enforce,
            .renegotiate, .lapse, .resumeMediation, .offerConfirmation, .declineConfirmation, .applyConfirmation,
            .answerConfirmation, .lapseConfirmation, .withdraw, .drawCallBack, .followUp, .close, .archive, .merge,
            .reopen, .raiseRisk, .lowerRisk, .reportStatus, .noteSafety, .reportToPolice, .blowWhistle,
            .acknowledgeWhistle, .objectToWhistle, .decideWhistle, .recordArrival, .recordResult, .rateWhistle,
            .expireWhistle, .hearParty, .answerParty:
            nil
        }
    }

    /// What a unit tells another one to help it.
    var advice: String? {
        switch self {
        case .returnTransfer(let value): value.advice
        case .handDown(let value): value.advice
        case .reportLead, .dismissLead, .register, .recordConsent, .accept, .decline, .assign, .invite, .object,
            .nameRepresentatives, .holdSession, .pause, .resume, .extend, .escalate, .recall, .acceptTransfer,
            .contestReturn, .decideContest, .join, .referOut, .confirmReceipt, .recordFeedback, .draftAgreement,
            .signAgreement, .voidAgreement, .agree, .perform, .excuse, .enforce, .renegotiate, .lapse,
            .resumeMediation, .offerConfirmation, .declineConfirmation, .applyConfirmation, .answerConfirmation,
            .lapseConfirmation, .terminate, .withdraw, .drawCallBack, .followUp, .close, .archive, .merge, .reopen,
            .raiseRisk, .lowerRisk, .reportStatus, .noteSafety, .reportToPolice, .blowWhistle, .acknowledgeWhistle,
            .objectToWhistle, .decideWhistle, .recordArrival, .recordResult, .rateWhistle, .expireWhistle, .hearParty,
            .answerParty:
            nil
        }
    }

    /// Why, by the commands that have to say it.
    var requiredReason: String? {
        switch self {
        case .contestReturn(let value): value.reason
        case .decideContest(let value): value.reason
        case .referOut(let value): value.reason
        case .voidAgreement(let value): value.reason
        case .renegotiate(let value): value.reason
        case .resumeMediation(let value): value.reason
        case .reopen(let value): value.reason
        case .lowerRisk(let value): value.reason
        case .objectToWhistle(let value): value.reason
        case .decideWhistle(let value): value.reason
        case .reportLead, .dismissLead, .register, .recordConsent, .accept, .decline, .assign, .invite, .object,
            .nameRepresentatives, .holdSession, .pause, .resume, .extend, .escalate, .recall, .acceptTransfer,
            .returnTransfer, .handDown, .join, .confirmReceipt, .recordFeedback, .draftAgreement, .signAgreement,
            .agree, .perform, .excuse, .enforce, .lapse, .offerConfirmation, .declineConfirmation, .applyConfirmation,
            .answerConfirmation, .lapseConfirmation, .terminate, .withdraw, .drawCallBack, .followUp, .close,
            .archive, .merge, .raiseRisk, .reportStatus, .noteSafety, .reportToPolice, .blowWhistle,
            .acknowledgeWhistle, .recordArrival, .recordResult, .rateWhistle, .expireWhistle, .hearParty, .answerParty:
            nil
        }
    }

    /// The performance item that this speaks of.
    var itemNumber: Int? {
        switch self {
        case .perform(let value): value.item
        case .excuse(let value): value.item
        case .enforce(let value): value.item
        case .renegotiate(let value): value.item
        case .lapse(let value): value.number
        case .reportLead, .dismissLead, .register, .recordConsent, .accept, .decline, .assign, .invite, .object,
            .nameRepresentatives, .holdSession, .pause, .resume, .extend, .escalate, .recall, .acceptTransfer,
            .returnTransfer, .contestReturn, .decideContest, .handDown, .join, .referOut, .confirmReceipt,
            .recordFeedback, .draftAgreement, .signAgreement, .voidAgreement, .agree, .resumeMediation,
            .offerConfirmation, .declineConfirmation, .applyConfirmation, .answerConfirmation, .lapseConfirmation,
            .terminate, .withdraw, .drawCallBack, .followUp, .close, .archive, .merge, .reopen, .raiseRisk,
            .lowerRisk, .reportStatus, .noteSafety, .reportToPolice, .blowWhistle, .acknowledgeWhistle,
            .objectToWhistle, .decideWhistle, .recordArrival, .recordResult, .rateWhistle, .expireWhistle, .hearParty,
            .answerParty:
            nil
        }
    }

    /// The whistle that this speaks of.
    var whistleNumber: Int? {
        switch self {
        case .acknowledgeWhistle(let value): value.whistle
        case .objectToWhistle(let value): value.whistle
        case .decideWhistle(let value): value.whistle
        case .recordArrival(let value): value.whistle
        case .recordResult(let value): value.whistle
        case .rateWhistle(let value): value.whistle
        case .expireWhistle(let value): value.number
        case .reportLead, .dismissLead, .register, .recordConsent, .accept, .decline, .assign, .invite, .object,
            .nameRepresentatives, .holdSession, .pause, .resume, .extend, .escalate, .recall, .acceptTransfer,
            .returnTransfer, .contestReturn, .decideContest, .handDown, .join, .referOut, .confirmReceipt,
            .recordFeedback, .draftAgreement, .signAgreement, .voidAgreement, .agree, .perform, .excuse, .enforce,
            .renegotiate, .lapse, .resumeMediation, .offerConfirmation, .declineConfirmation, .applyConfirmation,
            .answerConfirmation, .lapseConfirmation, .terminate, .withdraw, .drawCallBack, .followUp, .close,
            .archive, .merge, .reopen, .raiseRisk, .lowerRisk, .reportStatus, .noteSafety, .reportToPolice,
            .blowWhistle, .hearParty, .answerParty:
            nil
        }
    }
}
