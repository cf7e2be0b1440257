// SPDX-License-Identifier: Apache-2.0

extension MediationCase {
    /// Whether the case leaves room for a command at all, whatever is entered: who sees a button can use it.
    func isPossible(_ command: Command.Kind, for actor: Actor) -> Bool {
        switch command {
        case .escalate: level.above != nil
        case .handDown: level.below != nil
        case .returnTransfer: transfer?.isReturnBarred != true && returns < Self.returnLimit
        case .confirmReceipt: transfer?.direction == .out
        case .contestReturn:
            returned.map { $0.state == .returned && $0.contestedAt == nil } == true && contestLevel != nil
        case .decideContest:
            returned.map { $0.state == .contested && actor.level > $0.request.level ?? actor.level } == true
        case .agree, .draftAgreement: draft == nil && sessions > 0
        case .signAgreement, .voidAgreement: draft != nil
        case .perform, .excuse, .renegotiate: !openItems.isEmpty
        case .enforce:
            items.contains { $0.state == .overdue && agreement(of: $0)?.confirmation == .confirmed }
        case .offerConfirmation, .declineConfirmation, .applyConfirmation, .answerConfirmation:
            agreements.contains { $0.allows(command) }
        case .lowerRisk: risk > .green && actor.level >= .township
        case .reportStatus: risk == .red
        case .noteSafety: risk == .red && actor.level >= .township
        case .reportToPolice: risk == .red && watch?.isReported != true
        case .acknowledgeWhistle, .objectToWhistle, .recordArrival, .recordResult, .rateWhistle:
            whistles.contains { WhistleState.machine.allows(command, in: $0.state) }
        case .decideWhistle: actor.level == .county && whistles.contains { $0.state == .objected }
        case .reopen: mergedInto == nil
        case .close: risk != .red
        case .answerParty: !voices.isEmpty
        case .reportLead, .dismissLead, .register, .recordConsent, .accept, .decline, .assign, .invite, .object,
            .nameRepresentatives, .holdSession, .pause, .resume, .extend, .recall, .acceptTransfer, .join, .referOut,
            .recordFeedback, .lapse, .resumeMediation, .lapseConfirmation, .terminate, .withdraw, .drawCallBack,
            .followUp, .archive, .merge, .raiseRisk, .blowWhistle, .expireWhistle, .hearParty:
            true
        }
    }
}
