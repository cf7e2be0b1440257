// SPDX-License-Identifier: Apache-2.0
import MediationCore

/// What is tried with agreements, at once or step by step.
extension Trials {
    func agreement(_ kind: Command.Kind) -> [Trial]? {
        switch kind {
        case .draftAgreement, .agree: isFull ? [] : agreeing(kind)
        case .signAgreement:
            each([
                "everything at once": signing(everyone, mediator: true, seal: true),
                "the first party": signing(Array(everyone.prefix(1))),
            ])
        case .voidAgreement: each(["with a reason": .voidAgreement(DraftVoiding(reason: "又不愿意了"))])
        default: nil
        }
    }

    /// Two items a case: a third one can become what the second can.
    private var isFull: Bool { (state?.items.count ?? 0) >= 2 }

    private func agreeing(_ kind: Command.Kind) -> [Trial] {
        kind == .agree
            ? each([
                "written, one act": agreed(), "written, of a part": agreed(of: .partial, due: 9),
                "oral": agreed(.oral, amount: 120_000), "oral, of a part": agreed(.oral, of: .partial, due: 9),
            ])
            : each(["written, of everything": draft(), "oral, of a part": draft(.oral, .partial)])
    }

    func oddAgreement(_ kind: Command.Kind) -> [Trial]? {
        switch kind {
        case .draftAgreement: isFull ? [] : oddDrafts
        case .signAgreement: oddSignings
        case .voidAgreement: each(["without a reason": .voidAgreement(DraftVoiding(reason: " "))])
        case .agree: isFull ? [] : oddForms + oddTerms
        default: nil
        }
    }

    private func terms(_ count: Int, _ obligor: PartyNumber?, _ amount: Int64?, due: LegalDay) -> [Term] {
        (0..<count).map {
            Term(obligor: obligor ?? numbers.last ?? outsider, promise: "第\($0)条", amount: amount, due: due)
        }
    }
}

/// Step by step.
extension Trials {
    private func draft(
        _ form: AgreementForm = .written, _ scope: AgreementScope = .whole, items: Int = 1,
        obligor: PartyNumber? = nil, amount: Int64? = nil, record: String? = "装一个雨水槽"
    ) -> Command {
        .draftAgreement(
            Draft(form: form, scope: scope, terms: terms(items, obligor, amount, due: today), record: record))
    }

    private var oddDrafts: [Trial] {
        each([
            "written, without a record": draft(record: nil), "oral, without a record": draft(.oral, record: nil),
            "without terms": draft(items: 0), "too many terms": draft(items: 31), "for no money": draft(amount: 0),
            "somebody else owes": draft(obligor: outsider),
        ])
    }

    private func signing(
        _ names: [Consent], mediator: Bool = false, seal: Bool = false, on day: LegalDay? = nil
    ) -> Command {
        .signAgreement(
            Signing(signedOn: day ?? today, confirmations: names, isMediatorSigned: mediator, isSealed: seal))
    }

    private var oddSignings: [Trial] {
        each([
            "every party": signing(everyone), "the mediator": signing([], mediator: true),
            "the seal": signing([], seal: true), "nobody": signing([]),
            "by telephone": signing(everyone.map { Consent(party: $0.party, way: .phone) }),
            "by guardians": signing(everyone.map { Consent(party: $0.party, way: .guardian) }),
            "one twice": signing(twice), "somebody else too": signing(withOutsider),
            "tomorrow": signing(everyone, on: tomorrow), "before it was taken on": signing(everyone, on: tooEarly),
            "on the day it was taken on": signing(everyone, on: state?.mediatingSince ?? today),
        ])
    }
}

/// At once.
extension Trials {
    private func agreed(
        _ form: AgreementForm = .written, of scope: AgreementScope = .whole, items: Int = 1,
        by confirmations: [Consent]? = nil, on day: LegalDay? = nil, due days: Int = 0, obligor: PartyNumber? = nil,
        amount: Int64? = nil, record: String? = "装一个雨水槽", mediator: Bool = true, seal: Bool = true
    ) -> Command {
        .agree(
            Agreement(
                form: form, scope: scope, reachedOn: day ?? today,
                terms: terms(items, obligor, amount, due: today.adding(days: days)),
                confirmations: confirmations ?? everyone, record: record, isMediatorSigned: mediator, isSealed: seal))
    }

    private var oddForms: [Trial] {
        let byPhone = numbers.map { Consent(party: $0, way: .phone) }
        let byGuardian = numbers.map { Consent(party: $0, way: .guardian) }
        return each([
            "oral, unsigned and unsealed": agreed(.oral, mediator: false, seal: false),
            "oral, by telephone": agreed(.oral, by: byPhone), "oral, without a record": agreed(.oral, record: nil),
            "oral, with a blank record": agreed(.oral, record: " "),
            "written, without a record": agreed(record: nil),
            "written, not signed by the mediator": agreed(mediator: false), "written, not sealed": agreed(seal: false),
            "written, confirmed by telephone": agreed(by: byPhone),
            "written, signed by guardians": agreed(by: byGuardian),
            "one confirms twice": agreed(by: twice), "one has not confirmed": agreed(by: allButOne),
            "somebody else confirms too": agreed(by: withOutsider),
        ])
    }

    private var oddTerms: [Trial] {
        each([
            "two acts": agreed(items: 2), "due before it was reached": agreed(due: -1),
            "on the day it was taken on": agreed(on: state?.mediatingSince ?? today),
            "before it was taken on": agreed(on: tooEarly), "tomorrow": agreed(on: tomorrow, due: 1),
            "without terms": agreed(items: 0), "too many terms": agreed(items: 31), "for no money": agreed(amount: 0),
            "for less than no money": agreed(amount: -1), "for money": agreed(amount: 1),
            "somebody else owes": agreed(obligor: outsider),
        ])
    }
}
