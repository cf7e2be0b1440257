// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import TestSupport
import Testing

@Suite("The figures of leads, drafts, mergers and cases that went out")
struct LifecycleFigureTests {
    private static let talking: [(after: Int, step: Step)] = [(0, .accept), (1, .session)]
    private static let everyone = [Consent(party: 1, way: .signed), Consent(party: 2, way: .signed)]
    private static let settledInVillage = Cells(
        registered: 1, due: 1, outcomes: [.settled: 1], settledAt: [.village: 1], village: .of(1, 1),
        township: .of(1, 1))

    @Test("count a case from its registration and not from the lead that it began as")
    func lead() async throws {
        try await World.run { world in
            world.now = World.monday.evening
            var life = try await world.report()
            #expect(try await world.cells(asOf: World.monday) == Cells())
            let registered = World.monday.adding(days: 20)
            world.now = registered.evening
            try await world.give(.register(World.registration()), to: &life)
            for (days, step) in FigureTests.settled {
                world.now = registered.adding(days: days).evening
                try await world.give(step, to: &life)
            }
            let asOf = registered.adding(days: 60)
            #expect(try await world.cells(asOf: asOf) == Self.settledInVillage)
            #expect(try await world.cells(from: World.monday, to: registered.adding(days: -1), asOf: asOf) == Cells())
            #expect(try await world.cells(from: registered, to: registered, asOf: asOf).registered == 1)
        }
    }

    @Test("count nothing of a lead that came to nothing")
    func dismissed() async throws {
        try await World.run { world in
            var life = try await world.report()
            try await world.give(.dismissLead(LeadDismissal(reason: .nothingThere)), to: &life)
            #expect(try await world.cells(asOf: World.monday.adding(days: 60)) == Cells())
        }
    }

    @Test("count two cases of one dispute once, where the dispute went on")
    func merged() async throws {
        try await World.run { world in
            let kept = try await world.lead(FigureTests.settled)
            world.now = World.monday.evening
            var twin = try await world.open()
            try await world.give(.merge(Merge(into: kept.id)), to: &twin)
            #expect(try await world.cells(asOf: World.monday.adding(days: 60)) == Self.settledInVillage)
        }
    }

    @Test("count an agreement that was signed step by step like one that was reached at once")
    func drafted() async throws {
        try await World.run { world in
            var life = try await world.lead(Self.talking)
            let day = world.now.day
            let terms = [Term(obligor: 2, promise: "装雨水槽", amount: nil, due: day.adding(days: 2))]
            try await world.give(
                .draftAgreement(Draft(form: .oral, scope: .whole, terms: terms, record: "说定")), to: &life)
            for consent in Self.everyone {
                let signing = Signing(
                    signedOn: day, confirmations: [consent], isMediatorSigned: false, isSealed: false)
                try await world.give(.signAgreement(signing), to: &life)
            }
            for (days, step) in [(3, Step.perform), (10, .callBack), (10, .close)] {
                world.now = World.monday.adding(days: days).evening
                try await world.give(step, to: &life)
            }
            #expect(try await world.cells(asOf: World.monday.adding(days: 60)) == Self.settledInVillage)
        }
    }

    @Test("keep counting a closed case whose dossier was put away")
    func archived() async throws {
        try await World.run { world in
            var life = try await world.lead(FigureTests.settled)
            try await world.give(.archive(Archival(papers: Paper.required)), to: &life)
            #expect(try await world.cells(asOf: World.monday.adding(days: 60)) == Self.settledInVillage)
        }
    }

    @Test("take the credit from an agreement that was not kept and had to be talked over anew")
    func resumed() async throws {
        try await World.run { world in
            var life = try await world.lead(Self.talking + [(1, .agree)])
            world.now = World.monday.adding(days: 5).evening
            try await world.giveAsSystem(.lapse(Lapse(number: 1)), to: &life)
            try await world.give(
                .resumeMediation(MediationResumption(reason: "没有做到", consents: Self.everyone)), to: &life)
            var open = Cells(
                registered: 1, due: 1, outcomes: [.open: 1], village: .of(0, 1), township: .of(0, 1))
            #expect(try await world.cells(asOf: World.monday.adding(days: 60)) == open)
            for (days, step) in [(6, Step.session), (7, .agree), (8, .perform), (16, .callBack), (16, .close)] {
                world.now = World.monday.adding(days: days).evening
                try await world.give(step, to: &life)
            }
            open.outcomes = [.reopened: 1]
            open.settledAt = [.village: 1]
            #expect(try await world.cells(asOf: World.monday.adding(days: 80)) == open)
        }
    }

    @Test("call a case moved that was handed down or sent out")
    func moved() async throws {
        try await World.run { world in
            var down = try await world.lead(at: .township, Self.talking)
            try await world.give(
                .handDown(HandDown(help: [.law], advice: "按村规民约", consents: Self.everyone)), to: &down)
            try await world.give(.acceptTransfer(TransferAcceptance()), to: &down, by: .village)
            #expect(try await world.cells(asOf: World.monday.adding(days: 60)).moved == 1)
        }
        try await World.run { world in
            var out = try await world.lead(Self.talking)
            try await world.give(.referOut(Referral(outlet: .court, reason: "要起诉", papers: [.record])), to: &out)
            #expect(try await world.cells(asOf: World.monday.adding(days: 60)).moved == 0)
            world.now = World.monday.adding(days: 2).evening
            try await world.give(
                .confirmReceipt(OutletReceipt(receivedOn: world.now.day, receipt: "立案庭 收文7号")), to: &out)
            let cells = try await world.cells(asOf: World.monday.adding(days: 60))
            #expect((cells.moved, cells.outcomes) == (1, [.open: 1]))
        }
    }
}
