// SPDX-License-Identifier: Apache-2.0

extension Transitions {
    /// The rules as a Markdown table, one line a rule: from, command, to, who, and what must hold, in the order in
    /// which it is looked at.
    package static func markdown(of rules: [Rule] = all) -> String {
        let head = "| from | command | to | who | what must hold |\n| --- | --- | --- | --- | --- |\n"
        return head + rules.map { row(of: $0) + "\n" }.joined()
    }

    private static func row(of rule: Rule) -> String {
        let cells = [
            rule.from?.rawValue ?? "no case yet",
            rule.command.rawValue,
            rule.to.map(\.rawValue).joined(separator: " or ")
                + (rule.move == .moves ? ", at the level of the unit that was asked" : ""),
            rule.relations.map(\.rawValue).joined(separator: ", "),
            rule.guards.isEmpty ? "–" : rule.guards.map(\.rawValue).joined(separator: ", "),
        ]
        return "| " + cells.joined(separator: " | ") + " |"
    }
}
