// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

@Suite("a day on which something is owed")
struct DueDayTests {
    /// One case for each stage and level.
    static let examples: [MediationCase] = {
        var seen: Set<Position> = []
        return ModelCheck.result.states.filter { seen.insert($0.position).inserted }
    }()

    @Test("never ends, agrees or forbids anything: before, on and after it the answers are the same")
    func answers() {
        for state in Self.examples {
            guard let due = state.dueOn else { continue }
            let before = verdicts(on: state, at: County.noon)
            #expect(verdicts(on: state, at: due.start) == before, "\(state.position) on the due day")
            #expect(verdicts(on: state, at: due.end) == before, "\(state.position) at the end of the due day")
            #expect(verdicts(on: state, at: due.adding(days: 1).start) == before, "\(state.position) the day after")
        }
    }

    /// Every answer to what is tried on a case at an instant: the stage it leads to, or the refusal.
    private func verdicts(on state: MediationCase, at now: Timestamp) -> [String] {
        let trials = Trials(on: state, today: now.day, level: state.level)
        return Transitions.commands(in: state.stage).flatMap { kind in
            let relation = Transitions.rule(for: kind, in: state.stage)?.relations.first ?? .holder
            guard let actor = County.actor(relation, to: state) else { return [String]() }
            return trials.all(of: kind).map { trial in
                do throws(Refusal) {
                    let decision = try decide(trial.command, on: state, by: actor, at: now, in: trial.around)
                    return decision.next.stage.rawValue
                } catch {
                    return "\(error)"
                }
            }
        }
    }

    @Test("is counted from the law or the county's own limits, by the stage")
    func clocks() {
        let limits = StageClock.all.map { "\($0.stage.rawValue) \($0.days) \($0.source)" }
        #expect(
            limits == [
                "registered 3 本县约定", "accepted 30 司法部令75号第33条", "mediating 30 司法部令75号第33条",
                "transfer_pending 2 本县约定", "performed 15 本县约定", "terminated 15 本县约定",
                "withdrawn 15 本县约定", "referred 15 本县约定",
            ])
    }
}
