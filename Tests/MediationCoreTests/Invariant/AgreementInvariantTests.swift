// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

@Suite("what must never happen to an agreement")
struct AgreementInvariantTests {
    private func talked() throws -> MediationCase { try .example(.mediating).usually(.holdSession) }

    @Test(
        "agreed without terms, names, seal or record",
        arguments: [
            ("without terms", Guard.termsGiven), ("one has not confirmed", .everyPartyConfirms),
            ("written, not signed by the mediator", .formComplete), ("written, not sealed", .formComplete),
            ("written, confirmed by telephone", .formComplete), ("oral, without a record", .formComplete),
        ])
    func evidence(name: String, condition: Guard) throws {
        let state = try talked()
        guard case .guardFailed(let failed, _) = try state.refusal(state.trial(.agree, name)) else {
            Issue.record("An agreement was reached: \(name).")
            return
        }
        #expect(failed == condition)
    }

    @Test("a draft in force before the last name is under it")
    func draft() throws {
        var state = try talked().usually(.draftAgreement)
        for name in ["the first party", "the mediator", "the seal"] {
            state = try state.after(state.trial(.signAgreement, name))
            #expect(state.stage == .mediating && state.agreement?.version == nil && state.items == [])
        }
        let written = state.version
        state = try state.after(state.trial(.signAgreement, "every party"))
        #expect(state.stage == .agreed && state.draft == nil)
        #expect(state.agreement?.version == written - 3, "The event that wrote it down.")
    }

    @Test("a draft that one committee wrote and another one seals")
    func moved() throws {
        let state = try talked().usually(.draftAgreement, .escalate)
        #expect(try state.usually(.acceptTransfer, by: .receiver).draft == nil)
        #expect(try state.usually(.recall).draft != nil)
    }

    @Test("agreed that passes for performed")
    func performed() throws {
        let agreed = try talked().usually(.agree)
        #expect(agreed.stage == .agreed && agreed.endedOn == nil)
        #expect(try agreed.refusal(agreed.trial(.close)) == .notAllowedNow(.close, in: .agreed))
        let lapsed = try agreed.after(agreed.trial(.lapse), by: .system)
        #expect(lapsed.stage == .defaulted && lapsed.items.map(\.state) == [.overdue])
        #expect(try agreed.usually(.perform).stage == .performed)
    }

    @Test("performed without a proof or everybody's word")
    func proof() throws {
        let agreed = try talked().usually(.agree)
        for name in ["without proof", "by the word of some"] {
            #expect(
                try agreed.refusal(agreed.trial(.perform, name)) == .guardFailed(.proofOrEveryWord, at: "/proof"))
        }
    }

    @Test("a part that was kept before it was promised, or refused for a day after that")
    func parts() throws {
        let first = County.noon.day
        let later = first.adding(days: 10)
        let part = try talked().trial(.agree, "oral, of a part")
        let whole = try talked().after(part).after(.session(on: later), .agreement(on: later), day: later)
        #expect(whole.items.map(\.agreedOn) == [first, later])
        func keep(_ item: Int, on day: LegalDay) -> Command {
            .perform(Performance(item: item, performedOn: day, proof: .photo))
        }
        #expect(try whole.after(keep(1, on: first.adding(days: 1)), day: later).items[0].state == .done)
        #expect(throws: Refusal.guardFailed(.notBeforeAgreement, at: "/performed_on")) {
            try whole.after(keep(2, on: first.adding(days: 1)), day: later)
        }
    }

    @Test("a part that nobody can keep any more because the rest has ended")
    func remainder() throws {
        let part = try talked().after(talked().trial(.agree, "oral, of a part"))
        for end in [Command.Kind.terminate, .withdraw] {
            let kept = try part.usually(end, .perform)
            #expect(kept.items.map(\.state) == [.done] && !kept.stage.isOpenForTalk)
        }
    }

    @Test("an application to the court about status or ownership without its warnings read")
    func warnings() throws {
        var state = try talked().usually(.agree, .offerConfirmation)
        for (type, warning) in [(DisputeType.marriageFamily, ConfirmationWarning.status), (.landForest, .title)] {
            state.type = type
            #expect(state.confirmationWarnings.contains(warning))
            #expect(
                try state.refusal(state.trial(.applyConfirmation, "warnings not read"))
                    == .guardFailed(.warningsRead, at: "/warnings"))
        }
    }
}

extension Stage {
    fileprivate var isOpenForTalk: Bool { self == .mediating || self == .accepted }
}
