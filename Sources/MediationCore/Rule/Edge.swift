// SPDX-License-Identifier: Apache-2.0

/// A rule spelled out over levels: one row of the database's edge table, so that a level can only change by an accepted
/// request for help, whoever writes the SQL.
package struct Edge: Hashable, Sendable {
    package let from: Position?
    package let command: Command.Kind
    package let to: Position

    /// Every edge of the table, in the order of the rules, then of the levels.
    package static let all: [Edge] = Transitions.all.flatMap { rule in
        Level.allCases.flatMap { level in rule.to.compactMap { edge(of: rule, at: level, to: $0) } }
    }

    private static func edge(of rule: Rule, at level: Level, to stage: Stage) -> Edge? {
        // Nobody stands above the county, so from there nothing can be asked and nothing rise.
        if rule.command == .escalate || rule.from == .transferPending, level.above == nil { return nil }
        let from = rule.from.map { Position($0, level) }
        switch rule.move {
        case .begins, .stays: return Edge(from: from, command: rule.command, to: Position(stage, level))
        case .rises: return level.above.map { Edge(from: from, command: rule.command, to: Position(stage, $0)) }
        }
    }
}
