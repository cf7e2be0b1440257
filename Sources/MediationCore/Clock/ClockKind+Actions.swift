// SPDX-License-Identifier: Apache-2.0

extension ClockKind {
    /// The commands that end what is owed, or put it off by consent; the usual one first.
    ///
    /// A clock runs only in stages in which one of them can be given: nobody is reminded of what they cannot do.
    package var actions: [Command.Kind] {
        switch self {
        case .lead: [.register, .dismissLead]
        case .firstContact: [.recordConsent, .accept, .decline]
        case .acceptance: [.accept, .decline, .recordConsent]
        case .mediation: [.holdSession, .agree, .extend, .escalate, .terminate, .resume, .recall]
        case .check: [.holdSession, .escalate, .terminate]
        case .decision: [.holdSession, .escalate, .extend, .terminate]
        case .transfer: [.acceptTransfer, .returnTransfer, .recall]
        case .pause: [.resume, .terminate]
        case .referral: [.confirmReceipt, .recall]
        case .feedback: [.recordFeedback]
        case .contest: [.decideContest]
        case .status: [.reportStatus, .lowerRisk]
        case .policeReport: [.reportToPolice, .lowerRisk]
        case .whistleAnswer: [.acknowledgeWhistle, .objectToWhistle, .recordArrival]
        case .whistleObjection: [.decideWhistle]
        case .whistleResult: [.recordResult, .recordArrival, .acknowledgeWhistle]
        case .arbitrationNotice: [.agree, .extend, .terminate, .holdSession, .resume, .recall]
        case .confirmation: [.applyConfirmation, .offerConfirmation, .declineConfirmation]
        case .performance: [.perform, .renegotiate, .excuse]
        case .followUp, .callBack: [.followUp]
        case .partyAnswer: [.answerParty]
        case .archive: [.archive]
        }
    }

    /// Those of them that the table of rules knows for a stage.
    package func actions(in stage: Stage) -> [Command.Kind] {
        actions.filter { Transitions.rule(for: $0, in: stage) != nil }
    }

    /// What the program itself gives once the time of an item, an agreement or a whistle is over: a default at most, never
    /// a success.
    package func lapse(of subject: Int) -> Command? {
        switch self {
        case .performance: .lapse(Lapse(number: subject))
        case .confirmation: .lapseConfirmation(Lapse(number: subject))
        case .whistleAnswer: .expireWhistle(Lapse(number: subject))
        case .lead, .firstContact, .acceptance, .mediation, .check, .decision, .transfer, .pause, .referral, .feedback,
            .contest, .status, .policeReport, .whistleObjection, .whistleResult, .arbitrationNotice, .followUp,
            .callBack, .partyAnswer, .archive:
            nil
        }
    }
}
