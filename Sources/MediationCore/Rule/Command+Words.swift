// SPDX-License-Identifier: Apache-2.0

extension Command {
    /// What the command says in somebody's own words.
    var words: Words {
        switch self {
        case .reportLead(let value): Words((.summary, value.summary), (.place, value.place))
        case .dismissLead(let value): Words((.note, value.note))
        case .recordConsent(let value): Words((.note, value.note))
        case .decline(let value): Words((.note, value.note))
        case .assign(let value): Words((.reason, value.reason))
        case .invite(let value): Words((.name, value.name))
        case .object(let value): Words((.note, value.note))
        case .holdSession(let value): Words((.place, value.place), (.notes, value.notes))
        case .pause(let value): Words((.note, value.note))
        case .resume(let value): Words((.note, value.note))
        case .escalate(let value): Words((.tried, value.tried))
        case .recall(let value): Words((.reason, value.reason))
        case .returnTransfer(let value): Words((.advice, value.advice))
        case .contestReturn(let value): Words((.reason, value.reason))
        case .decideContest(let value): Words((.reason, value.reason))
        case .handDown(let value): Words((.advice, value.advice))
        case .referOut(let value): Words((.reason, value.reason))
        case .confirmReceipt(let value): Words((.receipt, value.receipt))
        case .recordFeedback(let value): Words((.note, value.note))
        case .draftAgreement(let value): Words((.record, value.record))
        case .voidAgreement(let value): Words((.reason, value.reason))
        case .agree(let value): Words((.record, value.record))
        case .perform(let value): Words((.note, value.note))
        case .excuse(let value): Words((.reason, value.reason))
        case .enforce(let value): Words((.note, value.note))
        case .renegotiate(let value): Words((.reason, value.reason))
        case .resumeMediation(let value): Words((.reason, value.reason))
        case .applyConfirmation(let value): Words((.court, value.court))
        case .answerConfirmation(let value): Words((.note, value.note))
        case .terminate(let value): Words((.note, value.note))
        case .withdraw(let value): Words((.reason, value.reason))
        case .followUp(let value): Words((.note, value.note))
        case .close(let value): Words((.reason, value.waiver))
        case .archive(let value): Words((.note, value.note))
        case .merge(let value): Words((.note, value.note))
        case .reopen(let value): Words((.reason, value.reason))
        case .raiseRisk(let value): Words((.note, value.note))
        case .lowerRisk(let value): Words((.reason, value.reason))
        case .reportStatus(let value): Words((.status, value.status))
        case .noteSafety(let value): Words((.note, value.note))
        case .reportToPolice(let value): Words((.station, value.station), (.receipt, value.record))
        case .blowWhistle(let value): Words((.need, value.need), (.place, value.place))
        case .acknowledgeWhistle(let value): Words((.who, value.who))
        case .objectToWhistle(let value): Words((.reason, value.reason))
        case .decideWhistle(let value): Words((.reason, value.reason))
        case .recordResult(let value): Words((.result, value.result))
        case .hearParty(let value): Words((.note, value.words))
        case .answerParty(let value): Words((.result, value.answer))
        case .register, .accept, .nameRepresentatives, .extend, .acceptTransfer, .join, .signAgreement, .lapse,
            .offerConfirmation, .declineConfirmation, .lapseConfirmation, .drawCallBack, .recordArrival, .rateWhistle,
            .expireWhistle:
            Words()
        }
    }
}
