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

    /// What ends or blocks a case: as many commands as others, so that they would come too soon.
    private static let hindrances: Set<Command.Kind> = [
        .dismissLead, .decline, .merge, .withdraw, .terminate, .referOut, .archive, .escalate, .handDown, .object,
        .recordConsent, .raiseRisk, .assign, .invite, .join, .nameRepresentatives, .draftAgreement,
    ]

    init(_ seed: Seed, steps: Int = 80) {
        random = SplitMix64(seed)
        let level = Level.allCases.randomElement(using: &random) ?? .village
        while states.isEmpty { step(level: level) }
        for _ in 0..<steps { step(level: level) }
    }

    private mutating func step(level: Level) {
        let state = states.last
        now = now.adding(seconds: Int64.random(in: 0...(5 * 86_400), using: &random))
        // Four of five times somebody does what a button offers, the usual way; else anybody tries anything.
        let isOrderly = Int.random(in: 0..<5, using: &random) > 0
        let relations: [Relation] = state == nil ? [.registrar] : [.holder, .holder, .holder] + Relation.allCases
        guard let relation = relations.randomElement(using: &random),
            let actor = County.actors(relation, to: state, level: level).randomElement(using: &random)
        else { return }
        let offered = state.map { Transitions.available(for: actor, on: $0) } ?? [.reportLead, .register]
        guard let kind = isOrderly ? orderly(offered) : Command.Kind.allCases.randomElement(using: &random) else {
            return
        }
        let trials = Trials(on: state, today: now.day, level: level)
        guard let trial = (isOrderly ? trials.usual(kind) : trials.all(of: kind)).randomElement(using: &random) else {
            return
        }
        give(trial, by: actor, on: state)
    }

    private mutating func orderly(_ offered: [Command.Kind]) -> Command.Kind? {
        let isHindered = Int.random(in: 0..<8, using: &random) == 0
        return offered.filter { isHindered || !Self.hindrances.contains($0) }.randomElement(using: &random)
    }

    private mutating func give(_ trial: Trial, by actor: Actor, on state: MediationCase?) {
        do throws(Refusal) {
            let decision = try decide(trial.command, on: state, by: actor, at: now, in: trial.around)
            decisions.append((trial.command, decision))
            states.append(decision.next)
        } catch {
            refusals += 1
        }
    }
}
