// SPDX-License-Identifier: Apache-2.0

/// The facts of agreements, of keeping them and of their confirmation.
func agreementFact(of attempt: Attempt) -> Fact {
    switch attempt.command {
    case .draftAgreement(let draft):
        .drafted(form: draft.form, scope: draft.scope, items: draft.terms.items(after: attempt.state))
    case .signAgreement(let signing): signedFact(signing, in: attempt)
    case .voidAgreement: .draftVoided
    case .agree(let agreement):
        .agreed(
            AgreedFact(
                form: agreement.form, scope: agreement.scope, on: agreement.reachedOn,
                confirmations: agreement.confirmations, items: agreement.terms.items(after: attempt.state)))
    case .perform(let kept):
        .performed(
            PerformedFact(
                item: kept.item, on: kept.performedOn, proof: kept.proof, confirmations: kept.confirmations,
                isPart: kept.isPart))
    case .excuse(let excuse): .excused(item: excuse.item, consents: excuse.consents)
    case .enforce(let enforcement): .enforced(item: enforcement.item, on: enforcement.performedOn)
    case .renegotiate(let change): .renegotiated(item: change.item, due: change.due, consents: change.consents)
    case .lapse(let lapse): .lapsed(item: lapse.number)
    case .resumeMediation(let resumption): .mediationResumed(consents: resumption.consents)
    case .offerConfirmation, .declineConfirmation, .applyConfirmation, .answerConfirmation, .lapseConfirmation:
        confirmationFact(of: attempt)
    default: preconditionFailure("\(attempt.command.kind.rawValue) is about no agreement.")
    }
}

/// The facts of a confirmation, each with the number of its agreement.
private func confirmationFact(of attempt: Attempt) -> Fact {
    let number = attempt.agreement?.number
    return switch attempt.command {
    case .offerConfirmation(let offer): .confirmationOffered(on: offer.offeredOn, agreement: number)
    case .declineConfirmation(let refusal): .confirmationDeclined(by: refusal.party, agreement: number)
    case .applyConfirmation(let application):
        .confirmationApplied(
            on: application.appliedOn, consents: application.consents, warnings: application.warnings,
            agreement: number)
    case .answerConfirmation(let answer):
        .confirmationAnswered(result: answer.result, on: answer.answeredOn, agreement: number)
    case .lapseConfirmation: .confirmationLapsed(agreement: number)
    default: preconditionFailure("\(attempt.command.kind.rawValue) is about no confirmation.")
    }
}

private func signedFact(_ signing: Signing, in attempt: Attempt) -> Fact {
    guard let state = attempt.state, let draft = state.draft else {
        preconditionFailure("A guard has seen the draft.")
    }
    return .signed(
        on: signing.signedOn, confirmations: signing.confirmations, mediator: signing.isMediatorSigned,
        seal: signing.isSealed, completes: draft.signed(by: signing).isComplete(for: state.speakers))
}

extension [Term] {
    /// The promises as items, numbered on through all agreements of a round.
    fileprivate func items(after state: MediationCase?) -> [ItemFact] {
        let last = state?.items.last?.number ?? 0
        return enumerated().map { index, term in
            ItemFact(number: last + index + 1, obligor: term.obligor, amount: term.amount, due: term.due)
        }
    }
}
