// SPDX-License-Identifier: Apache-2.0

extension Transitions {
    private static let head =
        "| from | command | to | who | what must hold |\n| --- | --- | --- | --- | --- |\n"

    /// The rules as a Markdown table, one line a rule: from, command, to, who, and what must hold, in the order in
    /// which it is looked at.
    package static func markdown(of rules: [Rule] = all) -> String {
        head + rules.map { $0.cells(from: [$0.from]) + "\n" }.joined()
    }

    /// The rules as a Markdown table in which stages that a command treats alike share a line.
    package static func grouped(_ rules: [Rule]) -> String {
        var lines: [(from: [Stage?], rule: Rule)] = []
        for rule in rules {
            if let index = lines.firstIndex(where: { $0.rule.isAlike(rule) }) {
                lines[index].from.append(rule.from)
            } else {
                lines.append(([rule.from], rule))
            }
        }
        return head + lines.map { $0.rule.cells(from: $0.from) + "\n" }.joined()
    }
}

extension Rule {
    /// The same in everything but the stage that it begins in; what stays, stays in each of them.
    fileprivate func isAlike(_ other: Rule) -> Bool {
        (command, isStay, relations, guards) == (other.command, other.isStay, other.relations, other.guards)
            && (isStay || (to == other.to && move == other.move))
    }

    private var isStay: Bool { from.map { to == [$0] } ?? false }

    fileprivate func cells(from stages: [Stage?]) -> String {
        let cells = [
            stages.map { $0?.rawValue ?? "no case yet" }.joined(separator: ", "),
            command.rawValue,
            target,
            relations.map(\.rawValue).joined(separator: ", "),
            guards.isEmpty ? "–" : guards.map(\.rawValue).joined(separator: ", "),
        ]
        return "| " + cells.joined(separator: " | ") + " |"
    }

    private var target: String {
        if isStay { return "stays" }
        let stages = to.map(\.rawValue).joined(separator: " or ")
        return move == .moves ? stages + ", at the level of the unit that was asked" : stages
    }
}
