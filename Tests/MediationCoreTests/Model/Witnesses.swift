// SPDX-License-Identifier: Apache-2.0
@testable import MediationCore

/// A guard where it stands.
struct RuleGuard: Hashable, Comparable, CustomStringConvertible {
    let from: Stage?
    let command: Command.Kind
    let condition: Guard

    var description: String { "\(from?.rawValue ?? "none") \(command.rawValue) \(condition.rawValue)" }
    static func < (left: RuleGuard, right: RuleGuard) -> Bool { left.description < right.description }
}

/// A relation where it stands.
struct RuleRelation: Hashable {
    let from: Stage?
    let command: Command.Kind
    let relation: Relation
}

/// For every word of the table one attempt whose answer hangs on it.
struct Witnesses: Sendable {
    /// Attempts that succeed because this relation may.
    private(set) var allowed: [RuleRelation: Attempt] = [:]
    /// Attempts that this guard is the first to refuse.
    private(set) var refused: [RuleGuard: Attempt] = [:]

    mutating func note(success attempt: Attempt, _ relation: Relation) {
        let key = RuleRelation(from: attempt.state?.stage, command: attempt.command.kind, relation: relation)
        if allowed[key] == nil { allowed[key] = attempt }
    }

    mutating func note(refusal attempt: Attempt, _ guardian: RuleGuard) {
        if refused[guardian] == nil { refused[guardian] = attempt }
    }

    mutating func merge(_ other: Witnesses) {
        allowed.merge(other.allowed) { mine, _ in mine }
        refused.merge(other.refused) { mine, _ in mine }
    }

    /// Of all slices together.
    static let all: Witnesses = ModelCheck.all.reduce(into: Witnesses()) { $0.merge($1.witnesses) }
}
