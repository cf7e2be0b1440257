// SPDX-License-Identifier: Apache-2.0
import MediationCore

/// Every case that the commands of a slice can make, found breadth first: from no case at all, every command with every
/// payload of the trials, by somebody of every relation.
struct ModelCheck: Sendable {
    /// One step of the graph between numbered states.
    struct Step: Hashable { let from, to: Int }

    let slice: Slice
    private let kinds: [Command.Kind]
    private(set) var states: [MediationCase] = []
    private(set) var steps: Set<Step> = []
    var edges: Set<Edge> = []
    var attempts = 0
    var held: Set<RuleGuard> = []
    var failed: Set<RuleGuard> = []
    /// Attempts whose answer hangs on one rule, one relation, or one guard.
    var witnesses = Witnesses()
    /// Steps of the small machines that were seen.
    var rows: Set<SmallStep> = []
    /// What commands did to clocks.
    var clockMoves: Set<ClockMove> = []
    /// What contradicted the table or an invariant, in words.
    var faults: [String] = []
    private var numbers: [MediationCase: Int] = [:]
    private var positions: Set<Position> = []

    private init(_ slice: Slice) {
        self.slice = slice
        kinds = Command.Kind.allCases.filter { slice.studied.contains($0) || slice.usual.contains($0) }
        for level in slice.levels { visit(nil, level: level) }
        var next = 0
        while next < states.count {
            visit(next, level: states[next].level)
            next += 1
        }
    }

    private mutating func visit(_ index: Int?, level: Level) {
        let state = index.map { states[$0] }
        let trials = Trials(on: state, level: level)
        for kind in kinds where slice.tries(kind, on: state) {
            guard let rule = Transitions.rule(for: kind, in: state?.stage) else { continue }
            let isStudied = slice.studied.contains(kind)
            let all =
                isStudied && slice.oddLevels.contains(level)
                ? trials.all(of: kind) : Array(trials.usual(kind).prefix(slice.ways(of: kind)))
            for relation in isStudied ? Relation.allCases : slice.voices(of: rule) {
                // Where somebody has tried all payloads, one says as much for the others.
                let tried = relation == rule.relations.first ? all : Array(all.prefix(1))
                for actor in County.actors(relation, to: state, level: level) {
                    for trial in tried { attempt(trial, on: state, from: index, by: actor, relation, under: rule) }
                }
            }
        }
        // What the table does not know depends on the stage alone, so it is tried once for each position.
        if state.map({ positions.insert($0.position).inserted }) ?? true { tryUnknown(trials, on: state, level) }
    }

    private mutating func tryUnknown(_ trials: Trials, on state: MediationCase?, _ level: Level) {
        for kind in Command.Kind.allCases where Transitions.rule(for: kind, in: state?.stage) == nil {
            for relation in Relation.allCases {
                guard let actor = County.actors(relation, to: state, level: level).first else { continue }
                for trial in trials.all(of: kind).prefix(1) {
                    attempt(trial, on: state, from: nil, by: actor, relation, under: nil)
                }
            }
        }
    }

    mutating func reach(_ state: MediationCase, from index: Int?) {
        let key = state.bounded(in: slice)
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

/// The explorations, each done once for all tests.
extension ModelCheck {
    static subscript(slice: Slice) -> ModelCheck {
        switch slice {
        case .opening: opening
        case .care: care
        case .mediation: mediation
        case .movement: movement
        case .skipping: skipping
        case .agreement: agreement
        case .performance: performance
        case .confirmation: confirmation
        case .ending: ending
        case .risk: risk
        case .whistles: whistles
        case .voice: voice
        }
    }

    static var all: [ModelCheck] { Slice.allCases.map { ModelCheck[$0] } }

    private static let opening = ModelCheck(.opening)
    private static let care = ModelCheck(.care)
    private static let mediation = ModelCheck(.mediation)
    private static let movement = ModelCheck(.movement)
    private static let skipping = ModelCheck(.skipping)
    private static let agreement = ModelCheck(.agreement)
    private static let performance = ModelCheck(.performance)
    private static let confirmation = ModelCheck(.confirmation)
    private static let ending = ModelCheck(.ending)
    private static let risk = ModelCheck(.risk)
    private static let whistles = ModelCheck(.whistles)
    private static let voice = ModelCheck(.voice)
}
