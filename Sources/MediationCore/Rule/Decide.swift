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
/// That the case exists and may be seen was settled before; ``RuleTable/examine(_:)`` says what is looked at then.
package func decide(
    _ command: Command, on state: MediationCase?, by actor: Actor, at now: Timestamp, in around: Surroundings
) throws(Refusal) -> Decision {
    let attempt = Attempt(command: command, state: state, actor: actor, now: now, around: around)
    let rule = try Transitions.table.examine(attempt)
    guard let id = state?.id ?? around.newCase else { preconditionFailure("A new case needs an id.") }
    let fact = fact(of: attempt)
    let event = CaseEvent(
        caseID: id, version: (state?.version ?? 0) + 1, from: state?.position,
        to: position(after: fact, by: rule, in: attempt), fact: fact, actor: actor.identity,
        standsFor: actor.standsFor, holder: holder(after: fact, in: attempt), at: now)
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
            fact: .accepted(consents: consents, number: number), actor: event.actor,
            standsFor: event.standsFor, holder: event.holder, at: event.at)
        return Decision(event: event, words: words, next: evolve(state, event))
    }
}

private func position(after fact: Fact, by rule: Rule, in attempt: Attempt) -> Position {
    let level = attempt.state?.level ?? attempt.actor.level
    guard let stage = rule.to.count == 1 ? rule.to.first : stage(after: fact, in: attempt), rule.to.contains(stage)
    else {
        preconditionFailure("The table does not lead \(rule.command.rawValue) there.")
    }
    return Position(stage, rule.move == .moves ? attempt.state?.transfer?.level ?? level : level)
}

private func holder(after fact: Fact, in attempt: Attempt) -> Holder {
    let own = attempt.actor.responsible
    return switch fact.command {
    case .acceptTransfer, .assign: attempt.around.assignee ?? own
    default: attempt.state?.holder ?? own
    }
}
