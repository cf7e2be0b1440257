// SPDX-License-Identifier: Apache-2.0

/// The facts of asking other units.
func movementFact(of attempt: Attempt) -> Fact {
    switch attempt.command {
    case .escalate(let escalation): return escalatedFact(escalation, in: attempt)
    case .recall: return .recalled
    case .acceptTransfer(let acceptance): return .transferAccepted(consents: acceptance.consents)
    case .returnTransfer(let answer): return .transferReturned(reason: answer.reason)
    case .contestReturn: return .returnContested
    case .decideContest(let decision): return .contestDecided(doesStand: decision.doesStand)
    case .handDown(let down):
        guard let unit = attempt.around.unitBelow, let level = attempt.state?.level.below else {
            preconditionFailure("A guard has seen the unit below.")
        }
        return .handedDown(to: unit, level: level, help: down.help, consents: down.consents)
    case .join(let joining): return .joined(level: joining.level, consents: joining.consents)
    case .referOut(let referral): return .referredOut(outlet: referral.outlet, papers: referral.papers)
    case .confirmReceipt(let receipt): return .received(on: receipt.receivedOn)
    case .recordFeedback(let feedback): return .feedbackHeard(result: feedback.result, on: feedback.heardOn)
    default: preconditionFailure("\(attempt.command.kind.rawValue) moves nothing.")
    }
}

private func escalatedFact(_ escalation: Escalation, in attempt: Attempt) -> Fact {
    guard let unit = attempt.around.unitAbove, let above = attempt.state?.level.above else {
        preconditionFailure("A guard has seen the unit above.")
    }
    return .escalated(
        EscalatedFact(
            reason: escalation.reason, to: unit, level: escalation.isSkip ? .county : above,
            consents: escalation.consents, isHelpOnly: escalation.isHelpOnly))
}
