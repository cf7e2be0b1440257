// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing

@testable import MediationCore

@Suite("what must never happen to the record")
struct RecordInvariantTests {
    @Test("an ending or an agreement that comes of time or silence")
    func time() {
        let timely = Transitions.all.filter { $0.relations == [.system] }
        #expect(
            Set(timely.map(\.command)) == [.lapse, .lapseConfirmation, .drawCallBack, .expireWhistle])
        let harmless = timely.allSatisfy { rule in rule.to.allSatisfy { $0 == rule.from || $0 == .defaulted } }
        #expect(harmless)
    }

    @Test("a result, a form or an answer that is there before anybody gave it")
    func defaults() {
        let said: Set<String> = [
            "form", "terms", "confirmations", "result", "satisfaction", "answers", "answer", "ground", "routes", "way",
            "consents",
        ]
        // More consents may come along where others were given before; names come under a draft one by one.
        let added: [Command.Kind] = [.escalate, .acceptTransfer, .object, .signAgreement, .perform]
        for kind in Command.Kind.allCases where !added.contains(kind) {
            let optional = kind.fields.filter { said.contains($0.name) && !$0.isRequired }
            #expect(optional == [], "\(kind)")
        }
    }

    @Test("a request date that is altered after registering")
    func requestDate() {
        let dated = Command.Kind.allCases.flatMap(\.fields).map(\.name)
        #expect(!dated.contains("request_date") && !dated.contains("requested_on"))
        for seed in 0..<UInt64(20) {
            let days = Set(RandomCase(Seed(seed)).states.compactMap(\.requestedOn))
            #expect(days.count <= 1, "repeat with \(Seed(seed))")
        }
    }

    @Test("the same dispute in two cases that both go on")
    func merged() throws {
        let merged = try MediationCase.example(.mediating).usually(.merge)
        #expect(merged.stage == .closed && merged.ending == .merged && merged.mergedInto == CaseID(rawValue: 8))
        #expect(try merged.refusal(merged.trial(.reopen)) == .guardFailed(.notMerged, at: "/command"))
        #expect(merged.agreement?.version == nil)
    }

    @Test("a second number, or a number for what was never taken on")
    func number() throws {
        let numbered = ModelCheck.all.flatMap(\.states).filter { $0.acceptedOn == nil }
        #expect(numbered.allSatisfy { $0.number == nil })
        let accepted = try MediationCase.example(.accepted)
        #expect(try accepted.usually(.withdraw, .reopen, .accept).acceptedOn == accepted.acceptedOn)
    }

    @Test("a fee, a price or a deposit that somebody is asked for")
    func money() {
        let names = Command.Kind.allCases.flatMap(\.fields).map(\.name)
        #expect(names.allSatisfy { !["fee", "price", "payment", "deposit", "charge"].contains($0) })
    }

    @Test("words that the program writes by itself")
    func words() throws {
        for (key, attempt) in Witnesses.all.allowed where key.relation == .system && key.command != .raiseRisk {
            let decision = try decide(
                attempt.command, on: attempt.state, by: attempt.actor, at: attempt.now, in: attempt.around)
            #expect(decision.words.isEmpty, "\(key.command)")
        }
    }

    @Test("a stranger who may do anything anywhere")
    func strangers() {
        #expect(Transitions.all.allSatisfy { !$0.relations.contains(.stranger) })
    }

    @Test("credit for a settlement that did not hold")
    func credit() throws {
        let closed = try MediationCase.example(.mediating).usually(.holdSession, .agree, .perform, .close)
        let reopened = try closed.usually(.reopen)
        #expect(reopened.ending == nil && reopened.agreedOn == nil && reopened.reopenings == 1)
        let agreed = try MediationCase.example(.mediating).usually(.holdSession, .agree)
        let again = try agreed.after(agreed.trial(.lapse), by: .system).usually(.resumeMediation)
        #expect(again.items == [] && again.sessions == 0 && again.reopenings == agreed.reopenings + 1)
    }
}
