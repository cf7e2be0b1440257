// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

@Suite("what must never happen in danger")
struct RiskInvariantTests {
    @Test("a case closed after danger, violence or harm to a child without asking whether everybody is safe")
    func safety() throws {
        let performed = try MediationCase.example(.mediating).usually(.holdSession, .agree, .perform)
        for name in ["a hoe in the hand", "a child"] {
            let calm = try performed.after(performed.trial(.raiseRisk, name))
                .usually(.lowerRisk, by: .superior).lowered(by: .county)
            #expect(calm.risk == .green)
            #expect(try calm.refusal(calm.trial(.close)) == .guardFailed(.safetyFollowedUp, at: "/command"))
            #expect(try calm.usually(.followUp, .close).stage == .closed)
        }
    }

    @Test("danger at the door that asks for less safety than danger seen later")
    func door() throws {
        let trials = Trials(on: nil, level: .village)
        let registration = trials.registration([.applicant, .respondent], urgency: .danger)
        let state = try decide(
            registration, on: nil, by: County.mediator(.village), at: County.noon, in: County.around(.village)
        ).next
        #expect(state.risk == .red && state.asksForSafety && state.watch == RiskWatch(redSince: County.noon))
    }

    @Test("a red case that is put aside, declined, merged away or closed")
    func outOfSight() throws {
        #expect(ModelCheck.all.flatMap(\.states).allSatisfy { $0.risk != .red || $0.stage.isOpen })
        let ways: [(Stage, Command.Kind)] = [(.lead, .dismissLead), (.registered, .decline), (.mediating, .merge)]
        for (stage, kind) in ways {
            let red = try MediationCase.example(stage).usually(.raiseRisk)
            #expect(try red.refusal(red.trial(kind)) == .guardFailed(.notRed, at: "/command"))
        }
    }

    @Test("a village that lowers its own danger, or one person who does it twice")
    func voices() throws {
        let red = try MediationCase.example(.mediating).usually(.raiseRisk)
        for relation in [Relation.holder, .director, .colleague] {
            #expect(
                try red.refusal(red.trial(.lowerRisk), by: relation)
                    == .guardFailed(.townshipOrHigher, at: "/command"))
        }
        let once = try red.usually(.lowerRisk, by: .superior)
        #expect(once.risk == .red && once.lowering?.to == .green)
        #expect(
            try once.refusal(once.trial(.lowerRisk), by: .superior) == .guardFailed(.secondPerson, at: "/command"))
        #expect(try once.lowered(by: .county).risk == .green)
    }

    @Test("a first voice for less danger that outlives a new sign of it")
    func newSign() throws {
        let once = try MediationCase.example(.mediating).usually(.raiseRisk).usually(.lowerRisk, by: .superior)
        #expect(try once.usually(.raiseRisk, by: .colleague).lowering == nil)
    }

    @Test("a session in danger without a word on how people are kept safe, or with an old one")
    func session() throws {
        let red = try MediationCase.example(.mediating).usually(.raiseRisk)
        let unsafe = Refusal.guardFailed(.sessionSafe, at: "/command")
        #expect(try red.refusal(red.trial(.holdSession)) == unsafe)
        let held = try red.usually(.noteSafety, by: .superior).usually(.holdSession)
        #expect(try held.refusal(held.trial(.holdSession)) == unsafe)
    }

    @Test("raising a danger that asks for a reason, a level or anything else")
    func raising() {
        let rules = Transitions.all.filter { $0.command == .raiseRisk }
        #expect(rules.allSatisfy { $0.guards == [] })
        #expect(
            Set(rules.flatMap(\.relations)).isSuperset(of: [.colleague, .receiver, .predecessor, .caller, .system]))
    }
}

extension MediationCase {
    /// After somebody of this level, who has not spoken yet, has said that there is no danger any more.
    fileprivate func lowered(by level: Level) throws -> MediationCase {
        let actor = try #require(County.actors(.superior, to: self).first { $0.level == level })
        let trial = try trial(.lowerRisk)
        return try decide(trial.command, on: self, by: actor, at: trial.now, in: trial.around).next
    }
}
