// SPDX-License-Identifier: Apache-2.0

/// What follows from a command that is allowed: the event, the words beside it, and the case as it then stands.
package struct Decision: Hashable, Sendable {
    package let event: CaseEvent
    package let words: Words
    package let next: MediationCase

    /// The case has just been accepted for the first time and has no number yet.
    package var needsNumber: Bool { event.command == .accept && next.number == nil }
}

/// Decides on a command. Pure: time, ids and everything outside the case come in as values.
///
/// The order of the checks is fixed: table, relation, guards in the order of the rule. (That the case exists and may be
/// seen was settled before.)
package func decide(
    _ command: Command, on state: MediationCase?, by actor: Actor, at now: Timestamp, in around: Surroundings
) throws(Refusal) -> Decision {
    guard let rule = Transitions.rule(for: command.kind, in: state?.stage) else {
        throw .notAllowedNow(command.kind, in: state?.stage)
    }
    let relation = actor.relation(to: state)
    guard rule.relations.contains(relation) else { throw .notPermitted(command.kind, for: relation) }
    for condition in rule.guards {
        if let place = condition.failure(command, on: state, at: now, in: around) {
            throw .guardFailed(condition, at: place)
        }
    }
    guard let id = state?.id ?? around.newCase else { preconditionFailure("A new case needs an id.") }
    let fact = fact(of: command, on: state, in: around, today: now.day)
    let event = CaseEvent(
        caseID: id, version: (state?.version ?? 0) + 1, from: state?.position,
        to: position(after: fact, by: rule, on: state, actor: actor), fact: fact, actor: actor.identity,
        holder: holder(after: fact, on: state, by: actor, in: around), at: now)
    return Decision(event: event, words: command.words, next: evolve(state, event))
}

/// The same decision with the number that the server gave it.
extension Decision {
    package func numbered(_ number: CaseNumber, from state: MediationCase) -> Decision {
        guard case .accepted(let consents, _) = event.fact else {
            preconditionFailure("Only acceptance gives a number.")
        }
        let event = CaseEvent(
            caseID: event.caseID, version: event.version, from: event.from, to: event.to,
            fact: .accepted(consents: consents, number: number), actor: event.actor, holder: event.holder, at: event.at)
        return Decision(event: event, words: words, next: evolve(state, event))
    }
}

private func position(after fact: Fact, by rule: Rule, on state: MediationCase?, actor: Actor) -> Position {
    let level = state?.level ?? actor.level
    let stage: Stage? =
        switch fact {
        case .performed: state?.openItems.count == 1 ? .performed : .performing
        // An agreement that did not hold is talked over on; otherwise every party is asked anew.
        case .reopened: state?.agreedOn == nil ? .registered : .mediating
        case .registered, .accepted, .declined, .sessionHeld, .escalated, .recalled, .transferAccepted,
            .transferReturned, .agreed, .terminated, .withdrawn, .followedUp, .closed:
            rule.to.first
        }
    guard let stage, rule.to.contains(stage) else {
        preconditionFailure("The table does not lead \(rule.command.rawValue) to \(String(describing: stage)).")
    }
    return Position(stage, rule.move == .rises ? level.above ?? level : level)
}

private func holder(after fact: Fact, on state: MediationCase?, by actor: Actor, in around: Surroundings) -> Holder {
    switch fact {
    case .registered: actor.identity
    case .transferAccepted: around.assignee ?? actor.identity
    case .accepted, .declined, .sessionHeld, .escalated, .recalled, .transferReturned, .agreed, .performed, .terminated,
        .withdrawn, .followedUp, .closed, .reopened:
        state?.holder ?? actor.identity
    }
}
