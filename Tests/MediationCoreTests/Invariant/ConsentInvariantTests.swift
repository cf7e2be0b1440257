// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

@Suite("what must never happen to anybody's consent")
struct ConsentInvariantTests {
    @Test("a session or an agreement without the recorded consent of every party")
    func consent() throws {
        let bound = ModelCheck.all.flatMap(\.states).filter { $0.sessions > 0 || $0.agreement?.version != nil }
        #expect(bound.count > 1_000)
        #expect(bound.allSatisfy { $0.consents == $0.parties })
        let asked = try MediationCase.example(.registered)
        #expect(try asked.refusal(asked.trial(.holdSession)) == .notAllowedNow(.holdSession, in: .registered))
        #expect(
            try asked.refusal(asked.trial(.accept, "one has not consented"))
                == .guardFailed(.everyPartyConsents, at: "/consents"))
    }

    @Test("going on after a party's clear refusal, until that party consents anew")
    func refusal() throws {
        let refused = try MediationCase.example(.mediating).usually(.holdSession, .recordConsent)
        for kind in [Command.Kind.holdSession, .agree, .draftAgreement] {
            #expect(try refused.refusal(refused.trial(kind)) == .guardFailed(.nobodyRefuses, at: "/command"))
        }
        #expect(try refused.usually(.terminate).stage == .terminated)
        let anew = try refused.after(refused.trial(.recordConsent, "the first party agrees"))
        #expect(try anew.usually(.agree).stage == .agreed)
    }

    @Test("a draft that is completed after a party's clear refusal")
    func draft() throws {
        let refused = try MediationCase.example(.mediating).usually(.holdSession, .draftAgreement, .recordConsent)
        #expect(try refused.refusal(refused.trial(.signAgreement)) == .guardFailed(.nobodyRefuses, at: "/command"))
    }

    @Test("a mediator who is recused and mediates on, be it through the director")
    func recusal() throws {
        let recused = try MediationCase.example(.mediating).usually(.holdSession, .object)
        for kind in [Command.Kind.holdSession, .agree, .draftAgreement] {
            for relation in [Relation.holder, .director] {
                let refusal = try recused.refusal(recused.trial(kind), by: relation)
                #expect(refusal == .guardFailed(.notRecused, at: "/command"), "\(kind) by \(relation)")
            }
        }
        let passedOn = try recused.usually(.assign)
        #expect(try passedOn.usually(.holdSession).sessions == recused.sessions + 1)
        #expect(
            try passedOn.refusal(passedOn.trial(.assign, "whom something stood in the way of"))
                == .guardFailed(.assigneeNotRecused, at: "/assignee"))
    }

    @Test("a recused mediator who puts an agreement in force that was drafted before")
    func recusedDraft() throws {
        let recused = try MediationCase.example(.mediating).usually(.holdSession, .draftAgreement, .object)
        #expect(try recused.refusal(recused.trial(.signAgreement)) == .guardFailed(.notRecused, at: "/command"))
    }

    @Test("distant kin that stands in the way although every party has accepted it")
    func clan() throws {
        let state = try MediationCase.example(.mediating)
        #expect(try state.after(state.trial(.object, "a cousin far off, accepted")).recused == [])
        #expect(
            try state.after(state.trial(.object, "a cousin far off, not accepted by one")).recused
                == [state.holder.person])
    }
}
