// SPDX-License-Identifier: Apache-2.0

/// The fact that a permitted command becomes.
func fact(of command: Command, on state: MediationCase?, in around: Surroundings, today: LegalDay) -> Fact {
    switch command {
    case .register(let registration): return .registered(registeredFact(of: registration, today: today))
    case .accept(let acceptance): return .accepted(consents: acceptance.consents, number: state?.number)
    case .decline(let refusing): return .declined(reason: refusing.reason, routes: refusing.routes)
    case .holdSession(let session):
        return .sessionHeld(on: session.heldOn, manner: session.manner, present: session.present)
    case .escalate(let escalation):
        guard let unit = around.unitAbove else { preconditionFailure("A guard has seen the unit above.") }
        return .escalated(
            reason: escalation.reason, to: unit, consents: escalation.consents, isHelpOnly: escalation.isHelpOnly)
    case .recall: return .recalled
    case .acceptTransfer(let acceptance): return .transferAccepted(consents: acceptance.consents)
    case .returnTransfer(let answer): return .transferReturned(reason: answer.reason)
    case .agree(let agreement):
        let items = agreement.terms.enumerated().map { index, term in
            ItemFact(number: index + 1, obligor: term.obligor, amount: term.amount, due: term.due)
        }
        return .agreed(
            form: agreement.form, on: agreement.reachedOn, confirmations: agreement.confirmations, items: items)
    case .perform(let performance):
        return .performed(
            item: performance.item, on: performance.performedOn, proof: performance.proof,
            confirmations: performance.confirmations)
    case .terminate(let termination): return .terminated(ground: termination.ground, routes: termination.routes)
    case .withdraw(let withdrawal): return .withdrawn(by: withdrawal.party, way: withdrawal.way)
    case .followUp(let followUp):
        return .followedUp(on: followUp.askedOn, way: followUp.way, answers: followUp.answers)
    case .close:
        guard let state, let ending = Ending(state.stage) else { preconditionFailure("Only ended stages close.") }
        return .closed(ending: ending, isFollowUpWaived: state.followUps == 0)
    case .reopen: return .reopened
    }
}

private func registeredFact(of registration: Registration, today: LegalDay) -> RegisteredFact {
    let numbered = zip(registration.parties, (1...).lazy.compactMap(PartyNumber.init(rawValue:)))
    return RegisteredFact(
        region: registration.region, source: registration.source,
        type: registration.type ?? .suggested(by: registration.summary), urgency: registration.urgency,
        requestedOn: registration.requestedOn ?? today, parties: PartySet(numbered.map(\.1)),
        applicants: PartySet(numbered.filter { $0.0.side == .applicant }.map(\.1)))
}

extension Command {
    /// What the command says in somebody's own words.
    var words: Words {
        switch self {
        case .register, .accept, .acceptTransfer: Words()
        case .decline(let refusing): Words((.note, refusing.note))
        case .holdSession(let session): Words((.place, session.place), (.notes, session.notes))
        case .escalate(let escalation): Words((.tried, escalation.tried))
        case .recall(let recall): Words((.reason, recall.reason))
        case .returnTransfer(let answer): Words((.advice, answer.advice))
        case .agree(let agreement): Words((.record, agreement.record))
        case .perform(let performance): Words((.note, performance.note))
        case .terminate(let termination): Words((.note, termination.note))
        case .withdraw(let withdrawal): Words((.reason, withdrawal.reason))
        case .followUp(let followUp): Words((.note, followUp.note))
        case .close(let closing): Words((.reason, closing.waiver))
        case .reopen(let reopening): Words((.reason, reopening.reason))
        }
    }
}
