// SPDX-License-Identifier: Apache-2.0

/// The fact that a permitted command becomes.
func fact(of attempt: Attempt) -> Fact {
    let state = attempt.state
    return switch attempt.command {
    case .reportLead(let lead):
        .reported(LeadFact(region: lead.region, source: lead.source, rules: attempt.around.rules))
    case .dismissLead(let dismissal): .dismissed(reason: dismissal.reason)
    case .register(let registration): .registered(registeredFact(of: registration, in: attempt))
    case .recordConsent(let record):
        .consentRecorded(party: record.party, scope: record.scope, answer: record.answer, way: record.way)
    case .accept(let acceptance): .accepted(consents: acceptance.consents, number: state?.number)
    case .decline(let refusing): .declined(reason: refusing.reason, routes: refusing.routes)
    case .assign: .assigned
    case .invite(let invitation): .invited(kind: invitation.kind, consents: invitation.consents)
    case .object(let objection):
        .objected(
            tie: objection.tie, party: objection.party, against: state?.holder.person ?? attempt.actor.person,
            consents: objection.consents)
    case .nameRepresentatives(let naming):
        .represented(side: naming.side, representatives: naming.representatives, consents: naming.consents)
    case .holdSession(let session):
        .sessionHeld(on: session.heldOn, manner: session.manner, present: session.present, mood: session.mood)
    case .pause(let pause): .paused(reason: pause.reason, until: pause.until)
    case .resume: .resumed
    case .extend(let more): .extended(until: more.until, consents: more.consents)
    case .escalate, .recall, .acceptTransfer, .returnTransfer, .contestReturn, .decideContest, .handDown, .join,
        .referOut, .confirmReceipt, .recordFeedback:
        movementFact(of: attempt)
    case .draftAgreement, .signAgreement, .voidAgreement, .agree, .perform, .excuse, .enforce, .renegotiate, .lapse,
        .resumeMediation, .offerConfirmation, .declineConfirmation, .applyConfirmation, .answerConfirmation,
        .lapseConfirmation:
        agreementFact(of: attempt)
    case .terminate(let termination): .terminated(ground: termination.ground, routes: termination.routes)
    case .withdraw(let withdrawal): .withdrawn(by: withdrawal.party, way: withdrawal.way)
    case .drawCallBack(let draw): .callBackDrawn(unit: draw.unit)
    case .followUp(let followUp):
        .followedUp(
            on: followUp.askedOn, way: followUp.way, answers: followUp.answers,
            isDrawn: state?.caller == attempt.actor.unit)
    case .close: closedFact(of: attempt)
    case .archive(let archival): .archived(papers: archival.papers)
    case .merge(let merge): .merged(into: merge.into)
    case .reopen: .reopened
    case .raiseRisk, .lowerRisk, .reportStatus, .noteSafety, .reportToPolice, .blowWhistle, .acknowledgeWhistle,
        .objectToWhistle, .decideWhistle, .recordArrival, .recordResult, .rateWhistle, .expireWhistle:
        riskFact(of: attempt)
    case .hearParty(let voice): .partyHeard(party: voice.party, wish: voice.wish)
    case .answerParty(let answer): .partyAnswered(party: answer.party)
    }
}

private func registeredFact(of registration: Registration, in attempt: Attempt) -> RegisteredFact {
    var parties: PartySet = []
    var applicants: PartySet = []
    for (party, number) in zip(registration.parties, (1...).lazy.compactMap(PartyNumber.init(rawValue:))) {
        parties = parties.union([number])
        if party.side == .applicant { applicants = applicants.union([number]) }
    }
    return RegisteredFact(
        region: registration.region, source: registration.source,
        type: registration.type ?? .suggested(by: registration.summary), urgency: registration.urgency,
        requestedOn: registration.requestedOn ?? attempt.today, parties: parties, applicants: applicants,
        rules: attempt.state?.rules ?? attempt.around.rules)
}

private func closedFact(of attempt: Attempt) -> Fact {
    guard let state = attempt.state, var ending = Ending(state.stage) else {
        preconditionFailure("Only ended stages close.")
    }
    // It was let go before there was a stage for that.
    if ending == .performed, state.items.contains(where: { $0.state == .excused }) { ending = .released }
    return .closed(ending: ending, isFollowUpWaived: state.followUps == 0)
}
