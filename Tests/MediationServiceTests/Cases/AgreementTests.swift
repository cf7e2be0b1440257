// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import TestSupport
import Testing

@Suite("What is promised")
struct AgreementTests {
    private static let talking: [(after: Int, step: Step)] = [(0, .accept), (1, .session)]
    private static let day = World.monday.adding(days: 1)
    private static let consents = [Consent(party: 1, way: .signed), Consent(party: 2, way: .signed)]

    private static func term(_ promise: String, _ amount: Int64?, after days: Int) -> Term {
        Term(obligor: 2, promise: promise, amount: amount, due: day.adding(days: days))
    }

    private static let draft = Draft(
        form: .written, scope: .whole, terms: [term("装雨水槽", nil, after: 9), term("赔墙", 50_000, after: 20)])

    private static func signing(_ confirmations: [Consent], isMediator: Bool = false, isSealed: Bool = false) -> Signing
    {
        Signing(signedOn: day, confirmations: confirmations, isMediatorSigned: isMediator, isSealed: isSealed)
    }

    private static func row(_ number: Int, of version: Int32, _ term: Term, _ state: ItemState = .pending) -> ItemRow {
        ItemRow(
            number: number, agreement: version, obligor: term.obligor, promise: term.promise, amount: term.amount,
            due: term.due, state: state, performedOn: nil)
    }

    @Test("by a draft is seen with it, and is owed once the last name and the seal are under it")
    func signed() async throws {
        try await World.run { world in
            var life = try await world.lead(Self.talking)
            let person = try world.worker(.village, for: World.village)
            try await world.give(.draftAgreement(Self.draft), to: &life)
            let rows = Self.draft.terms.enumerated().map { Self.row($0 + 1, of: 4, $1) }
            var view = try await world.cases.view(life.id, as: person)
            #expect((view.items, view.draftItems) == ([], rows))
            #expect(!view.row.state.clocks.contains { $0.kind == .performance })
            try await world.give(.signAgreement(Self.signing([Self.consents[0]], isMediator: true)), to: &life)
            #expect(try await world.findings() == [])
            try await world.give(.signAgreement(Self.signing([Self.consents[1]], isSealed: true)), to: &life)
            view = try await world.cases.view(life.id, as: person)
            #expect((view.items, view.draftItems) == (rows, []))
            #expect((view.row.state.stage, view.row.dueOn) == (.agreed, Self.day.adding(days: 9)))
            #expect(try await world.findings() == [])
        }
    }

    @Test("by a draft that was given up is seen no more, and what follows is numbered anew")
    func voided() async throws {
        try await World.run { world in
            var life = try await world.lead(Self.talking)
            let person = try world.worker(.village, for: World.village)
            try await world.give(.draftAgreement(Self.draft), to: &life)
            try await world.give(.voidAgreement(DraftVoiding(reason: "数目写错了")), to: &life)
            try await world.give(.draftAgreement(Self.draft), to: &life)
            let view = try await world.cases.view(life.id, as: person)
            #expect(view.draftItems.map(\.agreement) == [6, 6])
            #expect(try await world.findings() == [])
        }
    }

    @Test("in parts is numbered on, and each part goes its way")
    func parts() async throws {
        try await World.run { world in
            var life = try await world.lead(Self.talking)
            let person = try world.worker(.village, for: World.village)
            let first = Self.term("清走柴火", nil, after: 0)
            try await world.give(Self.oral(.partial, [first]), to: &life)
            try await world.give(.perform(Performance(item: 1, performedOn: Self.day, proof: .photo)), to: &life)
            let rest = [Self.term("赔墙", 50_000, after: 2), Self.term("装雨水槽", nil, after: 3)]
            try await world.give(Self.oral(.whole, rest), to: &life)
            let view = try await world.cases.view(life.id, as: person)
            #expect(view.items.map(\.number) == [1, 2, 3])
            #expect(view.items.map(\.agreement) == [4, 6, 6])
            #expect(view.items.map(\.state) == [.done, .pending, .pending])
            world.now = Self.day.adding(days: 4).evening
            try await world.giveAsSystem(.lapse(Lapse(number: 2)), to: &life)
            try await world.give(.excuse(Excuse(item: 3, consents: Self.consents)), to: &life)
            try await world.give(
                .renegotiate(
                    Renegotiation(
                        item: 2, due: Self.day.adding(days: 30), consents: Self.consents, reason: "工地停了半个月")),
                to: &life)
            let later = try await world.cases.view(life.id, as: person)
            #expect(later.items.map(\.state) == [.done, .pending, .excused])
            #expect(later.items[1].due == Self.day.adding(days: 30))
            #expect((later.row.state.stage, later.row.dueOn) == (.performing, Self.day.adding(days: 30)))
            #expect(try await world.findings() == [])
        }
    }

    @Test("and not kept is talked over anew: nothing of it is owed any more")
    func resumed() async throws {
        try await World.run { world in
            var life = try await world.lead(Self.talking + [(1, .agree)])
            world.now = Self.day.adding(days: 1).evening
            let receipt = try await world.giveAsSystem(.lapse(Lapse(number: 1)), to: &life)
            #expect((receipt.event.actorName, receipt.event.actor.person) == ("系统", PersonID(rawValue: 0)))
            #expect(receipt.row.state.stage == .defaulted)
            try await world.give(
                .resumeMediation(MediationResumption(reason: "说好的没做到", consents: Self.consents)), to: &life)
            let view = try await world.cases.view(life.id, as: try world.worker(.village, for: World.village))
            #expect(view.items == [])
            #expect(try view.consents() == Self.consents)
            #expect(try view.timeline().map(\.row.actorName).contains("系统"))
            #expect(try await world.findings() == [])
        }
    }

    private static func oral(_ scope: AgreementScope, _ terms: [Term]) -> Command {
        .agree(
            Agreement(
                form: .oral, scope: scope, reachedOn: day, terms: terms, confirmations: consents, record: "说定",
                isMediatorSigned: false, isSealed: false))
    }
}
