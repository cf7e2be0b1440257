// SPDX-License-Identifier: Apache-2.0
import MediationCore

/// What is tried with agreements and with cases that have ended.
extension Trials {
    var agreeing: KeyValuePairs<StaticString, Command> {
        let byPhone = numbers.map { Consent(party: $0, way: .phone) }
        let byGuardian = numbers.map { Consent(party: $0, way: .guardian) }
        return [
            "oral": agreement(), "oral, unsigned and unsealed": agreement(isMediatorSigned: false, isSealed: false),
            "oral, without a record": agreement(record: nil), "oral, with a blank record": agreement(record: " "),
            "written, three items": agreement(items: 3, form: .written),
            "written, without a record": agreement(form: .written, record: nil),
            "written, not signed by the mediator": agreement(form: .written, isMediatorSigned: false),
            "written, not sealed": agreement(form: .written, isSealed: false),
            "written, confirmed by telephone": agreement(form: .written, by: byPhone),
            "written, signed by guardians": agreement(form: .written, by: byGuardian),
            "due later": agreement(due: today.adding(days: 9)),
            "due before it was reached": agreement(due: today.adding(days: -1)),
            "on the day it was taken on": agreement(on: state?.mediatingSince ?? today),
            "before it was taken on": agreement(on: tooEarly), "tomorrow": agreement(on: tomorrow, due: tomorrow),
            "without terms": agreement(items: 0), "too many terms": agreement(items: 31),
            "for no money": agreement(amount: 0), "for less than no money": agreement(amount: -1),
            "for an act": agreement(amount: nil), "one confirms twice": agreement(by: twice),
            "one has not confirmed": agreement(by: allButOne),
            "somebody else confirms too": agreement(by: withOutsider),
            "somebody else owes": agreement(obligor: outsider),
        ]
    }

    private func agreement(
        items: Int = 1, form: AgreementForm = .oral, by confirmations: [Consent]? = nil, on day: LegalDay? = nil,
        due: LegalDay? = nil, obligor: PartyNumber? = nil, amount: Int64? = 120_000, record: String? = "装一个雨水槽",
        isMediatorSigned: Bool = true, isSealed: Bool = true
    ) -> Command {
        let owing = obligor ?? numbers.last ?? outsider
        return .agree(
            Agreement(
                form: form, reachedOn: day ?? today,
                terms: (0..<items).map {
                    Term(obligor: owing, promise: "第\($0)条", amount: amount, due: due ?? today)
                },
                confirmations: confirmations ?? everyone, record: record, isMediatorSigned: isMediatorSigned,
                isSealed: isSealed))
    }

    var performing: KeyValuePairs<StaticString, Command> {
        func performance(
            _ item: Int, proof: ProofKind? = .photo, by words: [Consent] = [], on day: LegalDay? = nil
        ) -> Command {
            .perform(Performance(item: item, performedOn: day ?? today, proof: proof, confirmations: words))
        }
        let open = state?.openItems.first?.number ?? 1
        let done = state?.items.first { $0.performedOn != nil }?.number ?? 0
        return [
            "the first item": performance(1), "the second item": performance(2), "the third item": performance(3),
            "no such item": performance(4), "an item that was kept before": performance(done),
            "by everyone's word": performance(open, proof: nil, by: everyone),
            "without proof": performance(open, proof: nil),
            "by the word of some": performance(open, proof: nil, by: allButOne),
            "by the word of somebody else": performance(open, by: withOutsider),
            "by one word given twice": performance(open, by: twice),
            "tomorrow": performance(open, on: tomorrow),
            "before the agreement": performance(open, on: (state?.agreedOn ?? today).adding(days: -1)),
            "on the day of the agreement": performance(open, on: state?.agreedOn ?? today),
        ]
    }

    var terminating: KeyValuePairs<StaticString, Command> {
        [
            "no way told": .terminate(Termination(ground: .noAgreement, routes: [])),
            "two ways told": .terminate(Termination(ground: .noAgreement, routes: [.lawsuit, .police])),
        ]
    }

    var closing: KeyValuePairs<StaticString, Command> {
        [
            "without a reason": .close(Closing()), "with a blank": .close(Closing(waiver: " ")),
            "with a reason for not asking": .close(Closing(waiver: "人在外地，三次都没问到")),
        ]
    }

    var followingUp: KeyValuePairs<StaticString, Command> {
        func answer(
            _ party: PartyNumber, _ satisfaction: Satisfaction?, trouble: Bool?, report: PerformanceReport? = nil
        ) -> FollowUpAnswer {
            FollowUpAnswer(
                party: party, isReached: true, performance: report, satisfaction: satisfaction, hasNewTrouble: trouble)
        }
        func silence(_ party: PartyNumber, _ satisfaction: Satisfaction? = nil, trouble: Bool? = nil) -> FollowUpAnswer
        {
            FollowUpAnswer(
                party: party, isReached: false, performance: nil, satisfaction: satisfaction, hasNewTrouble: trouble)
        }
        func followUp(_ answers: [FollowUpAnswer], on day: LegalDay? = nil) -> Command {
            .followUp(FollowUp(askedOn: day ?? today, way: .phone, answers: answers))
        }
        let first = numbers.first ?? outsider
        let good = answer(first, .satisfied, trouble: false, report: .full)
        return [
            "one is content": followUp([good]), "nobody was reached": followUp(numbers.map { silence($0) }),
            "no answers": followUp([]), "the same party twice": followUp([good, good]),
            "reached, not asked how content": followUp([answer(first, nil, trouble: false)]),
            "reached, not asked for trouble": followUp([answer(first, .noAnswer, trouble: nil)]),
            "not reached, yet content": followUp([silence(first, .satisfied)]),
            "not reached, yet trouble": followUp([silence(first, trouble: true)]),
            "somebody else answers": followUp([answer(outsider, .satisfied, trouble: false)]),
            "tomorrow": followUp([good], on: tomorrow),
            "on the day it ended": followUp([good], on: state?.endedOn),
            "before it ended": followUp([good], on: (state?.endedOn ?? today).adding(days: -1)),
        ]
    }
}
