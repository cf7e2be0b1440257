// SPDX-License-Identifier: Apache-2.0

/// What a person asks to be done with a case. `decide` answers with an event or a refusal.
package enum Command: Hashable, Sendable {
    case reportLead(LeadReport)
    case dismissLead(LeadDismissal)
    case register(Registration)
    case recordConsent(ConsentRecord)
    case accept(Acceptance)
    case decline(Refusing)
    case assign(Assignment)
    case invite(Invitation)
    case object(Objection)
    case nameRepresentatives(Representation)
    case holdSession(SessionRecord)
    case pause(Pause)
    case resume(Resumption)
    case extend(Extension)
    case escalate(Escalation)
    case recall(Recall)
    case acceptTransfer(TransferAcceptance)
    case returnTransfer(TransferReturn)
    case contestReturn(Contest)
    case decideContest(ContestDecision)
    case handDown(HandDown)
    case join(Joining)
    case referOut(Referral)
    case confirmReceipt(OutletReceipt)
    case recordFeedback(Feedback)
    case draftAgreement(Draft)
    case signAgreement(Signing)
    case voidAgreement(DraftVoiding)
    case agree(Agreement)
    case perform(Performance)
    case excuse(Excuse)
    case enforce(Enforcement)
    case renegotiate(Renegotiation)
    case lapse(Lapse)
    case resumeMediation(MediationResumption)
    case offerConfirmation(ConfirmationOffer)
    case declineConfirmation(ConfirmationRefusal)
    case applyConfirmation(ConfirmationApplication)
    case answerConfirmation(ConfirmationAnswer)
    case lapseConfirmation(Lapse)
    case terminate(Termination)
    case withdraw(Withdrawal)
    case drawCallBack(CallBackDraw)
    case followUp(FollowUp)
    case close(Closing)
    case archive(Archival)
    case merge(Merge)
    case reopen(Reopening)
    case raiseRisk(RiskRaise)
    case lowerRisk(RiskLowering)
    case reportStatus(StatusLine)
    case noteSafety(SafetyNote)
    case reportToPolice(PoliceReport)
    case blowWhistle(WhistleCall)
    case acknowledgeWhistle(WhistleAcknowledgement)
    case objectToWhistle(WhistleObjection)
    case decideWhistle(WhistleDecision)
    case recordArrival(WhistleArrival)
    case recordResult(WhistleResult)
    case rateWhistle(WhistleRating)
    case expireWhistle(Lapse)
    case hearParty(Voice)
    case answerParty(VoiceAnswer)

    /// The command without what it carries: its word in the table, in JSON, SQL and the command line.
    package enum Kind: String, CaseIterable, Sendable {
        case reportLead = "report_lead"
        case dismissLead = "dismiss_lead"
        case register
        case recordConsent = "record_consent"
        case accept
        case decline
        case assign
        case invite
        case object
        case nameRepresentatives = "name_representatives"
        case holdSession = "hold_session"
        case pause
        case resume
        case extend
        case escalate
        case recall
        case acceptTransfer = "accept_transfer"
        case returnTransfer = "return_transfer"
        case contestReturn = "contest_return"
        case decideContest = "decide_contest"
        case handDown = "hand_down"
        case join
        case referOut = "refer_out"
        case confirmReceipt = "confirm_receipt"
        case recordFeedback = "record_feedback"
        case draftAgreement = "draft_agreement"
        case signAgreement = "sign_agreement"
        case voidAgreement = "void_agreement"
        case agree
        case perform
        case excuse
        case enforce
        case renegotiate
        case lapse
        case resumeMediation = "resume_mediation"
        case offerConfirmation = "offer_confirmation"
        case declineConfirmation = "decline_confirmation"
        case applyConfirmation = "apply_confirmation"
        case answerConfirmation = "answer_confirmation"
        case lapseConfirmation = "lapse_confirmation"
        case terminate
        case withdraw
        case drawCallBack = "draw_call_back"
        case followUp = "follow_up"
        case close
        case archive
        case merge
        case reopen
        case raiseRisk = "raise_risk"
        case lowerRisk = "lower_risk"
        case reportStatus = "report_status"
        case noteSafety = "note_safety"
        case reportToPolice = "report_to_police"
        case blowWhistle = "blow_whistle"
        case acknowledgeWhistle = "acknowledge_whistle"
        case objectToWhistle = "object_to_whistle"
        case decideWhistle = "decide_whistle"
        case recordArrival = "record_arrival"
        case recordResult = "record_result"
        case rateWhistle = "rate_whistle"
        case expireWhistle = "expire_whistle"
        case hearParty = "hear_party"
        case answerParty = "answer_party"
    }
}
