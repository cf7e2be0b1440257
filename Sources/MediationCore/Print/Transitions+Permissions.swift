// SPDX-License-Identifier: Apache-2.0

extension Transitions {
    /// Who may do what, and when: every stage, every command, every relation, each cell with its answer.
    ///
    /// Written for people who do not read code. A ✔ says that the table lets this relation try; what else must hold is
    /// in the table of rules.
    package static func permissions(of rules: [Rule] = all) -> String {
        let stages = [nil] + Stage.allCases.map(Stage?.some)
        return legend + stages.map { permissions(in: $0, of: rules) }.joined()
    }

    private static var legend: String {
        let width = Relation.allCases.map(\.rawValue.count).max() ?? 0
        let lines = Relation.allCases.map { "  \($0.rawValue.padded(to: width))  \($0.meaning)\n" }
        return "Who may do what with a case, stage by stage. ✔ may, ✘ may not.\n\n" + lines.joined()
    }

    /// The part of the grid that speaks of one stage.
    static func permissions(in stage: Stage?, of rules: [Rule]) -> String {
        let here = rules.filter { $0.from == stage }
        let width = Command.Kind.allCases.map(\.rawValue.count).max() ?? 0
        let heading = String(repeating: " ", count: width) + columns { $0.rawValue }
        let rows = Command.Kind.allCases.map { command in
            let rule = here.first { $0.command == command }
            let cells = columns { rule?.relations.contains($0) == true ? "✔" : "✘" }
            return command.rawValue.padded(to: width) + cells
        }
        let title = stage.map { "stage \($0.rawValue)" } ?? "no case yet"
        return (["", title, heading] + rows).joined(separator: "\n") + "\n"
    }

    /// One cell a relation, right-aligned under its name.
    private static func columns(_ cell: (Relation) -> String) -> String {
        Relation.allCases.map { relation in
            let text = cell(relation)
            return "  " + String(repeating: " ", count: relation.rawValue.count - text.count) + text
        }.joined()
    }
}

extension Relation {
    /// What the word of this relation stands for, in the legend of the grid and in the handbook.
    var meaning: String {
        switch self {
        case .registrar: "works in a unit that may open cases; there is no case yet"
        case .holder: "is responsible for the case"
        case .director: "directs the unit that holds the case, or is one of its officers"
        case .colleague: "works in the unit that holds the case"
        case .receiver: "answers for the unit that is asked now to take the case"
        case .superior: "works at a higher level over the place of the case"
        case .predecessor: "works at the lower level that the case came from"
        case .caller: "works in the unit that was drawn to ask the parties again"
        case .department: "speaks for a department that was called to the case"
        case .system: "the program itself, when a day has passed"
        case .stranger: "nothing of that: to this person the case does not exist"
        }
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: width - count) }
}
