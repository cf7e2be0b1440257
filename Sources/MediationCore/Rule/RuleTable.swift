// SPDX-License-Identifier: Apache-2.0

/// Rules, indexed by stage and command. A value, so that tests can ask what an altered table would say.
package struct RuleTable: Sendable {
    private struct Key: Hashable {
        let from: Stage?
        let command: Command.Kind
    }

    private let byKey: [Key: Rule]

    /// A duplicate line stops the program at start, so any test finds it.
    init(_ rules: [Rule]) {
        byKey = Dictionary(uniqueKeysWithValues: rules.map { (Key(from: $0.from, command: $0.command), $0) })
    }

    package func rule(for command: Command.Kind, in stage: Stage?) -> Rule? {
        byKey[Key(from: stage, command: command)]
    }

    /// The rule that lets somebody do something, or why none does.
    ///
    /// The order of the checks is fixed: table, relation, guards in the order of the rule.
    func examine(_ attempt: Attempt) throws(Refusal) -> Rule {
        guard let rule = rule(for: attempt.command.kind, in: attempt.state?.stage) else {
            throw .notAllowedNow(attempt.command.kind, in: attempt.state?.stage)
        }
        let relation = attempt.actor.relation(to: attempt.state)
        guard rule.relations.contains(relation) else { throw .notPermitted(attempt.command.kind, for: relation) }
        for (guardian, check) in rule.conditions {
            if let place = check(attempt) { throw .guardFailed(guardian, at: place) }
        }
        return rule
    }
}
