// SPDX-License-Identifier: Apache-2.0

/// What happened, without anybody's words or names.
package enum Fact: Hashable, Sendable {
    case reported(LeadFact)
    case dismissed(reason: DismissalReason)
    case registered(RegisteredFact)
    case consentRecorded(party: PartyNumber, scope: ConsentScope, answer: ConsentAnswer, way: ConsentWay)
    case accepted(consents: [Consent], number: CaseNumber?)
    case declined(reason: DeclineReason, routes: [Route])
    case assigned
    case invited(kind: GuestKind, consents: [Consent])
    case objected(tie: Tie, party: PartyNumber?, against: PersonID, consents: [Consent])
    case represented(side: Side, representatives: PartySet, consents: [Consent])
    case sessionHeld(on: LegalDay, manner: SessionManner, present: PartySet, mood: Mood?)
    case paused(reason: PauseReason, until: LegalDay)
    case resumed
    case extended(until: LegalDay, consents: [Consent])
    case escalated(EscalatedFact)
    case recalled
    case transferAccepted(consents: [Consent])
    case transferReturned(reason: ReturnReason)
    case returnContested
    case contestDecided(doesStand: Bool)
    case handedDown(to: UnitID, level: Level, help: [HelpKind], consents: [Consent])
    case joined(level: Level, consents: [Consent])
    case referredOut(outlet: Outlet, papers: [Paper])
    case received(on: LegalDay)
    case feedbackHeard(result: OutletResult, on: LegalDay)
    case drafted(form: AgreementForm, scope: AgreementScope, items: [ItemFact])
    case signed(on: LegalDay, confirmations: [Consent], mediator: Bool, seal: Bool, completes: Bool)
    case draftVoided
    case agreed(AgreedFact)
    case performed(PerformedFact)
    case excused(item: Int, consents: [Consent])
    case enforced(item: Int, on: LegalDay)
    case renegotiated(item: Int, due: LegalDay, consents: [Consent])
    case lapsed(item: Int)
    case mediationResumed(consents: [Consent])
    case confirmationOffered(on: LegalDay, agreement: Int?)
    case confirmationDeclined(by: PartyNumber, agreement: Int?)
    case confirmationApplied(on: LegalDay, consents: [Consent], warnings: [ConfirmationWarning], agreement: Int?)
    case confirmationAnswered(result: ConfirmationResult, on: LegalDay, agreement: Int?)
    case confirmationLapsed(agreement: Int?)
    case terminated(ground: TerminationGround, routes: [Route])
    case withdrawn(by: PartyNumber, way: ConsentWay)
    case callBackDrawn(unit: UnitID)
    case followedUp(on: LegalDay, way: FollowUpWay, answers: [FollowUpAnswer], isDrawn: Bool)
    case closed(ending: Ending, isFollowUpWaived: Bool)
    case archived(papers: [Paper])
    case merged(into: CaseID)
    case reopened
    case riskRaised(sign: RiskSign, to: Risk)
    case riskLowered(to: Risk, isFinal: Bool)
    case statusReported
    case safetyNoted
    case policeTold
    case whistleBlown(number: Int, kind: WhistleKind, department: Department)
    case whistleAcknowledged(number: Int, comesOn: LegalDay)
    case whistleObjected(number: Int)
    case whistleDecided(number: Int, mustCome: Bool)
    case arrivalRecorded(number: Int, on: LegalDay)
    case resultRecorded(number: Int)
    case whistleRated(number: Int, by: WhistleSide, satisfaction: Satisfaction)
    case whistleExpired(number: Int)
    case partyHeard(party: PartyNumber, wish: PartyWish)
    case partyAnswered(party: PartyNumber)
}
