// SPDX-License-Identifier: Apache-2.0
@testable import MediationCore

/// What must come out of one attempt, worked out from the table without `decide`.
extension ModelCheck {
    mutating func attempt(
        _ trial: Trial, on state: MediationCase?, from index: Int?, by actor: Actor, _ relation: Relation,
        under rule: Rule?
    ) {
        attempts += 1
        let attempt = Attempt(
            command: trial.command, state: state, actor: actor, now: trial.now, around: trial.around)
        let expected = expectedRefusal(of: attempt, relation, under: rule)
        do throws(Refusal) {
            let decision = try decide(trial.command, on: state, by: actor, at: trial.now, in: trial.around)
            if let expected { fault("should be refused: \(expected)", trial, state) }
            if !isOffered(trial.command.kind, to: actor, on: state) { fault("has no button", trial, state) }
            witnesses.note(success: attempt, relation)
            rows.formUnion(SmallStep.seen(from: state, by: decision))
            clockMoves.formUnion(ClockMove.seen(from: state, by: decision))
            edges.insert(Edge(from: state?.position, command: trial.command.kind, to: decision.next.position))
            for broken in decision.brokenPromises(after: state, at: trial.now) {
                fault("broken: \(broken)", trial, state)
            }
            reach(decision.next, from: index)
        } catch {
            if error != expected { fault("refused by \(error), not by \(String(describing: expected))", trial, state) }
        }
    }

    private func isOffered(_ kind: Command.Kind, to actor: Actor, on state: MediationCase?) -> Bool {
        state.map {
            Transitions.available(in: $0.stage, to: actor.relation(to: $0)).contains(kind)
                && $0.isPossible(kind, for: actor)
        } ?? true
    }

    /// Table, then relation, then guards in their order.
    private mutating func expectedRefusal(of attempt: Attempt, _ relation: Relation, under rule: Rule?) -> Refusal? {
        guard let rule else { return .notAllowedNow(attempt.command.kind, in: attempt.state?.stage) }
        guard rule.relations.contains(relation) else { return .notPermitted(attempt.command.kind, for: relation) }
        var broken: [(condition: Guard, place: FieldPath)] = []
        for condition in rule.guards {
            let line = RuleGuard(from: rule.from, command: rule.command, condition: condition)
            if let place = condition.check(attempt) {
                failed.insert(line)
                broken.append((condition, place))
            } else {
                held.insert(line)
            }
        }
        guard let first = broken.first else { return nil }
        witnesses.note(refusal: attempt, RuleGuard(from: rule.from, command: rule.command, condition: first.condition))
        return .guardFailed(first.condition, at: first.place)
    }

    private mutating func fault(_ text: String, _ trial: Trial, _ state: MediationCase?) {
        faults.append("\(state?.stage.rawValue ?? "none") \(trial.command.kind), \(trial.name): \(text)")
    }
}
