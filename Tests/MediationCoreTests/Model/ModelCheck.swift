// SPDX-License-Identifier: Apache-2.0
import MediationCore

/// Every case that can be, found breadth first: from no case at all, every command with every payload of the trials, by
/// somebody of every relation.
///
/// Counters are cut at one and versions forgotten. That loses nothing: guards ask only whether there was a session or a
/// call-back at all, so a case with three of them can do what a case with one can.
struct ModelCheck {
    /// One step of the graph between numbered states.
    struct Step: Hashable { let from, to: Int }
    struct RuleGuard: Hashable, Comparable, CustomStringConvertible {
        let from: Stage?
        let command: Command.Kind
        let condition: Guard

        var description: String { "\(from?.rawValue ?? "none") \(command.rawValue) \(condition.rawValue)" }
        static func < (left: RuleGuard, right: RuleGuard) -> Bool { left.description < right.description }
    }

    var states: [MediationCase] = []
    var steps: Set<Step> = []
    var edges: Set<Edge> = []
    var attempts = 0
    var held: Set<RuleGuard> = []
    var failed: Set<RuleGuard> = []
    /// Guards that were the first to fail, so that without them the answer would have been another one.
    var answered: Set<RuleGuard> = []
    /// What contradicted the table or an invariant, in words.
    var faults: [String] = []
    private struct Key: Hashable {
        let from: Stage?
        let command: Command.Kind
    }
    private let rules = Dictionary(
        Transitions.all.map { (Key(from: $0.from, command: $0.command), $0) }, uniquingKeysWith: { first, _ in first })
    private var numbers: [MediationCase: Int] = [:]
    private var positions: Set<Position> = []

    /// The whole exploration, done once for all tests.
    static let result = ModelCheck()

    private init() {
        for level in Level.allCases { visit(nil, level: level) }
        var next = 0
        while next < states.count {
            visit(next, level: states[next].level)
            next += 1
        }
    }

    private mutating func visit(_ index: Int?, level: Level) {
        let state = index.map { states[$0] }
        let trials = Trials(on: state, today: County.noon.day, level: level)
        // What the table does not know depends on the stage alone, so it is tried once for each position.
        let isFirstHere = state.map { positions.insert($0.position).inserted } ?? true
        for kind in Command.Kind.allCases {
            let rule = rules[Key(from: state?.stage, command: kind)]
            guard rule != nil || isFirstHere else { continue }
            let all = trials.all(of: kind)
            for relation in Relation.allCases {
                // Where somebody has tried all payloads, one says as much for the others.
                guard let actor = actor(relation, to: state, level: level) else { continue }
                for trial in relation == rule?.relations.first ? all : Array(all.prefix(1)) {
                    attempts += 1
                    attempt(trial, on: state, from: index, by: actor, relation, under: rule)
                }
            }
        }
    }

    private func actor(_ relation: Relation, to state: MediationCase?, level: Level) -> Actor? {
        state == nil && relation == .registrar ? County.mediator(level) : County.actor(relation, to: state)
    }

    mutating func reach(_ state: MediationCase, from index: Int?) {
        let key = state.bounded
        let number: Int
        if let known = numbers[key] {
            number = known
        } else {
            number = states.count
            numbers[key] = number
            states.append(key)
        }
        if let index { steps.insert(Step(from: index, to: number)) }
    }
}

extension MediationCase {
    /// The same case with its counters cut and its versions forgotten.
    fileprivate var bounded: MediationCase {
        var bounded = self
        bounded.version = 1
        bounded.agreementVersion = agreementVersion.map { _ in 1 }
        bounded.sessions = min(sessions, 1)
        bounded.returns = min(returns, 1)
        bounded.reopenings = min(reopenings, 1)
        bounded.followUps = min(followUps, 1)
        return bounded
    }
}
