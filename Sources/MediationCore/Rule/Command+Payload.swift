// SPDX-License-Identifier: Apache-2.0

/// What a command carries, when it is the command that carries it: what guards look at.
extension Command {
    var lead: LeadReport? { if case .reportLead(let value) = self { value } else { nil } }
    var registration: Registration? { if case .register(let value) = self { value } else { nil } }
    var acceptance: Acceptance? { if case .accept(let value) = self { value } else { nil } }
    var session: SessionRecord? { if case .holdSession(let value) = self { value } else { nil } }
    var pausing: Pause? { if case .pause(let value) = self { value } else { nil } }
    var extending: Extension? { if case .extend(let value) = self { value } else { nil } }
    var invitation: Invitation? { if case .invite(let value) = self { value } else { nil } }
    var objection: Objection? { if case .object(let value) = self { value } else { nil } }
    var representation: Representation? { if case .nameRepresentatives(let value) = self { value } else { nil } }
    var joining: Joining? { if case .join(let value) = self { value } else { nil } }
    var escalation: Escalation? { if case .escalate(let value) = self { value } else { nil } }
    var transferAcceptance: TransferAcceptance? { if case .acceptTransfer(let value) = self { value } else { nil } }
    var transferReturn: TransferReturn? { if case .returnTransfer(let value) = self { value } else { nil } }
    var handDown: HandDown? { if case .handDown(let value) = self { value } else { nil } }
    var receipt: OutletReceipt? { if case .confirmReceipt(let value) = self { value } else { nil } }
    var draft: Draft? { if case .draftAgreement(let value) = self { value } else { nil } }
    var signing: Signing? { if case .signAgreement(let value) = self { value } else { nil } }
    var agreement: Agreement? { if case .agree(let value) = self { value } else { nil } }
    var performance: Performance? { if case .perform(let value) = self { value } else { nil } }
    var renegotiation: Renegotiation? { if case .renegotiate(let value) = self { value } else { nil } }
    var confirmationApplication: ConfirmationApplication? {
        if case .applyConfirmation(let value) = self { value } else { nil }
    }
    var confirmationAnswer: ConfirmationAnswer? { if case .answerConfirmation(let value) = self { value } else { nil } }
    var withdrawal: Withdrawal? { if case .withdraw(let value) = self { value } else { nil } }
    var callBackDraw: CallBackDraw? { if case .drawCallBack(let value) = self { value } else { nil } }
    var callBack: FollowUp? { if case .followUp(let value) = self { value } else { nil } }
    var closing: Closing? { if case .close(let value) = self { value } else { nil } }
    var archival: Archival? { if case .archive(let value) = self { value } else { nil } }
    var merging: Merge? { if case .merge(let value) = self { value } else { nil } }
    var riskLowering: RiskLowering? { if case .lowerRisk(let value) = self { value } else { nil } }
    var statusLine: StatusLine? { if case .reportStatus(let value) = self { value } else { nil } }
    var safetyNote: SafetyNote? { if case .noteSafety(let value) = self { value } else { nil } }
    var policeReport: PoliceReport? { if case .reportToPolice(let value) = self { value } else { nil } }
    var whistleCall: WhistleCall? { if case .blowWhistle(let value) = self { value } else { nil } }
    var whistleAcknowledgement: WhistleAcknowledgement? {
        if case .acknowledgeWhistle(let value) = self { value } else { nil }
    }
    var whistleResult: WhistleResult? { if case .recordResult(let value) = self { value } else { nil } }
    var voice: Voice? { if case .hearParty(let value) = self { value } else { nil } }
    var voiceAnswer: VoiceAnswer? { if case .answerParty(let value) = self { value } else { nil } }
    var whistleRating: WhistleRating? { if case .rateWhistle(let value) = self { value } else { nil } }
}

extension Registration {
    /// Somebody asks and somebody is asked, and no more parties than can be numbered.
    var hasBothSides: Bool {
        Side.allCases.allSatisfy { side in parties.contains { $0.side == side } } && parties.count <= PartyNumber.limit
    }

    /// The name of the first party that is not called anything.
    var namelessParty: FieldPath? {
        parties.firstIndex { $0.name.isBlank }.map { FieldPath("/parties").appending($0).appending("name") }
    }
}
