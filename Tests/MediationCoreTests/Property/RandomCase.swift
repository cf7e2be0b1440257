// SPDX-License-Identifier: Apache-2.0
import MediationCore
import TestSupport

/// A case that somebody leads at random through what the table permits and much that it does not.
struct RandomCase {
    private(set) var states: [MediationCase] = []
    private(set) var decisions: [(command: Command, decision: Decision)] = []
    private(set) var refusals = 0
    private var now = County.noon
    private var random: SplitMix64

    var events: [CaseEvent] { decisions.map(\.decision.event) }

    init(_ seed: Seed, steps: Int = 40) {
        random = SplitMix64(seed)
        let level = pick(Level.allCases)
        while states.isEmpty { step(level: level) }
        for _ in 0..<steps { step(level: level) }
    }

    private mutating func step(level: Level) {
        let state = states.last
        now = now.adding(seconds: Int64.random(in: 0...(5 * 86_400), using: &random))
        let isOrderly = Int.random(in: 0..<5, using: &random) > 0
        let kind = pick(isOrderly ? Transitions.commands(in: state?.stage) : Command.Kind.allCases)
        let relations = isOrderly ? Transitions.rule(for: kind, in: state?.stage)?.relations : nil
        let trial = pick(Trials(on: state, today: now.day, level: level).all(of: kind))
        guard let actor = County.actor(pick(relations ?? Relation.allCases), to: state) else { return }
        do throws(Refusal) {
            let decision = try decide(trial.command, on: state, by: actor, at: now, in: trial.around)
            decisions.append((trial.command, decision))
            states.append(decision.next)
        } catch {
            refusals += 1
        }
    }

    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: elements.indices, using: &random)]
    }
}
