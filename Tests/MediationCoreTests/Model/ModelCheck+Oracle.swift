// SPDX-License-Identifier: Apache-2.0
@testable import MediationCore

/// What must come out of one attempt, worked out from the table without `decide`.
extension ModelCheck {
    mutating func attempt(
        _ trial: Trial, on state: MediationCase?, from index: Int?, by actor: Actor, _ relation: Relation,
        under rule: Rule?
    ) {
        let kind = trial.command.kind
        let expected = expectedRefusal(of: trial, on: state, relation, under: rule)
        do throws(Refusal) {
            let decision = try decide(trial.command, on: state, by: actor, at: County.noon, in: trial.around)
            if let expected { fault("should be refused: \(expected)", trial, state) }
            edges.insert(Edge(from: state?.position, command: kind, to: decision.next.position))
            for broken in decision.brokenPromises(after: state) { fault("broken: \(broken)", trial, state) }
            reach(decision.next, from: index)
        } catch {
            if error != expected { fault("refused by \(error), not by \(String(describing: expected))", trial, state) }
        }
    }

    /// Table, then relation, then guards in their order.
    private mutating func expectedRefusal(
        of trial: Trial, on state: MediationCase?, _ relation: Relation, under rule: Rule?
    ) -> Refusal? {
        guard let rule else { return .notAllowedNow(trial.command.kind, in: state?.stage) }
        guard rule.relations.contains(relation) else { return .notPermitted(trial.command.kind, for: relation) }
        var broken: [(condition: Guard, place: FieldPath)] = []
        for condition in rule.guards {
            let line = RuleGuard(from: rule.from, command: rule.command, condition: condition)
            if let place = condition.failure(trial.command, on: state, at: County.noon, in: trial.around) {
                failed.insert(line)
                broken.append((condition, place))
            } else {
                held.insert(line)
            }
        }
        guard let first = broken.first else { return nil }
        answered.insert(RuleGuard(from: rule.from, command: rule.command, condition: first.condition))
        return .guardFailed(first.condition, at: first.place)
    }

    private mutating func fault(_ text: String, _ trial: Trial, _ state: MediationCase?) {
        faults.append("\(state?.stage.rawValue ?? "none") \(trial.command): \(text)")
    }
}
