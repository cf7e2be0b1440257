// SPDX-License-Identifier: Apache-2.0

/// A rule spelled out over levels: one row of the database's edge table, so that a level can only change by an accepted
/// transfer, whoever writes the SQL.
package struct Edge: Hashable, Sendable {
    package let from: Position?
    package let command: Command.Kind
    package let to: Position

    /// Every edge of the table, in the order of the rules, then of the levels.
    package static let all: [Edge] = Transitions.all.flatMap { rule in
        Level.allCases.flatMap { level in rule.to.flatMap { edges(of: rule, at: level, to: $0) } }
    }

    private static func edges(of rule: Rule, at level: Level, to stage: Stage) -> [Edge] {
        if rule.isBarred(at: level) { return [] }
        let from = rule.from.map { Position($0, level) }
        switch rule.move {
        case .begins, .stays: return [Edge(from: from, command: rule.command, to: Position(stage, level))]
        case .moves:
            return level.reachable.map { Edge(from: from, command: rule.command, to: Position(stage, $0)) }
        }
    }
}

extension Rule {
    /// Nobody stands above the county or below the village.
    func isBarred(at level: Level) -> Bool {
        switch command {
        case .escalate, .contestReturn, .decideContest: level.above == nil
        case .handDown: level.below == nil
        default: false
        }
    }
}

extension Level {
    /// Where an accepted transfer can lead: up to the next level, past the township only in danger, or down one.
    package var reachable: [Level] {
        switch self {
        case .village: [.township, .county]
        case .township: [.village, .county]
        case .county: [.township]
        }
    }
}
