// SPDX-License-Identifier: Apache-2.0

extension Transitions {
    /// The table as a Mermaid state diagram: one arrow for each pair of stages, with the commands that lead along it.
    ///
    /// Commands that leave a stage as it is are left out: there are so many that nobody would see the way.
    package static func mermaid(of rules: [Rule] = all) -> String {
        var arrows: [(ends: [Stage?], commands: [String])] = []
        for rule in rules {
            // Levels are no part of a stage's name, so the one step that changes them says so.
            let command = rule.command.rawValue + (rule.move == .moves ? " (to the level that was asked)" : "")
            for stage in rule.to where stage != rule.from {
                let ends = [rule.from, stage]
                if let index = arrows.firstIndex(where: { $0.ends == ends }) {
                    arrows[index].commands.append(command)
                } else {
                    arrows.append((ends, [command]))
                }
            }
        }
        let lines = arrows.map { arrow in
            let ends = arrow.ends.map { $0?.rawValue ?? "[*]" }.joined(separator: " --> ")
            return "    \(ends): \(arrow.commands.joined(separator: ", "))"
        }
        return (["stateDiagram-v2"] + lines).joined(separator: "\n") + "\n"
    }
}

extension Machine {
    /// The machine as a Mermaid state diagram; what decides between steps of one command stands in brackets.
    package var mermaid: String {
        let arrows = rows.map { row in
            let answer = row.answer.map { " (\($0))" } ?? ""
            return "    \(row.from?.rawValue ?? "[*]") --> \(row.to.rawValue): \(row.command.rawValue)\(answer)"
        }
        return (["stateDiagram-v2"] + arrows).joined(separator: "\n") + "\n"
    }
}
