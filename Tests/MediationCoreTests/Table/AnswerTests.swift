// SPDX-License-Identifier: Apache-2.0
import MediationCore
import TestSupport
import Testing

@Suite("the answer to everything that is tried")
struct AnswerTests {
    /// Cases to try things on: one for each stage, and some that differ in what a guard asks for.
    private static let examples: [(title: String, state: MediationCase?)] = {
        let states = ModelCheck.result.states
        let village = DueDayTests.examples.filter { $0.level == .village }.map { ($0.stage.rawValue, Optional($0)) }
        return [("no case yet", nil)] + village + [
            ("mediating, not talked yet", states.first { $0.stage == .mediating && $0.sessions == 0 }),
            ("mediating in the county", states.first { $0.position == Position(.mediating, .county) }),
            ("transfer_pending without consents", states.first { $0.transfer?.consents.isEmpty == true }),
            ("performed, asked again", states.first { $0.stage == .performed && $0.followUps > 0 }),
        ]
    }()

    @Test("is the one that a person has read and approved of")
    func answers() throws {
        let text = Self.examples.map { title, state in title + "\n" + answers(on: state) + "\n" }.joined()
        try expectGolden(text, "answers.txt")
    }

    private func answers(on state: MediationCase?) -> String {
        let trials = Trials(on: state, today: County.noon.day, level: state?.level ?? .village)
        return Transitions.commands(in: state?.stage).flatMap { kind in
            let relation = Transitions.rule(for: kind, in: state?.stage)?.relations.first
            guard let actor = relation.flatMap({ County.actor($0, to: state) }) else { return [String]() }
            return trials.all(of: kind).map { trial in
                "  \(kind.rawValue), \(trial.name) -> \(answer(to: trial, on: state, by: actor))\n"
            }
        }.joined()
    }

    private func answer(to trial: Trial, on state: MediationCase?, by actor: Actor) -> String {
        do throws(Refusal) {
            let next = try decide(trial.command, on: state, by: actor, at: County.noon, in: trial.around).next
            return "\(next.stage.rawValue) \(next.level.rawValue)"
        } catch {
            guard case .guardFailed(let condition, let place) = error else { return "\(error)" }
            return "refused: \(condition.rawValue) at \(place)"
        }
    }
}
