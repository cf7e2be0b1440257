// SPDX-License-Identifier: Apache-2.0

extension Transitions {
    /// The table as a Mermaid state diagram: one arrow for every rule and every stage that it may lead to.
    ///
    /// Stages that no rule touches are left out; who may give a command stands in brackets behind it.
    package static func mermaid(of rules: [Rule] = all) -> String {
        let arrows = rules.flatMap { rule in rule.to.map { arrow(of: rule, to: $0) } }
        return (["stateDiagram-v2"] + arrows).joined(separator: "\n") + "\n"
    }

    private static func arrow(of rule: Rule, to stage: Stage) -> String {
        let who = rule.relations.map(\.rawValue).joined(separator: ", ")
        // Levels are no part of a stage's name, so the one step that changes them says so.
        let move = rule.move == .moves ? ", to the level that was asked" : ""
        return "    \(rule.from?.rawValue ?? "[*]") --> \(stage.rawValue): \(rule.command.rawValue)\(move) [\(who)]"
    }
}
