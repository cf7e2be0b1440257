// SPDX-License-Identifier: Apache-2.0
import MediationCore

/// What is tried with agreements and with cases that have ended.
extension Trials {
    var agreeing: [Command] {
        [
            agreement(), agreement(items: 3, form: .written), agreement(due: today.adding(days: 9)),
            agreement(on: state?.acceptedOn ?? today), agreement(items: 0), agreement(due: today.adding(days: -1)),
            agreement(by: allButOne), agreement(by: withOutsider), agreement(obligor: outsider),
            agreement(record: nil), agreement(record: " "), agreement(form: .written, isMediatorSigned: false),
            agreement(form: .written, isSealed: false),
            agreement(form: .written, by: numbers.map { Consent(party: $0, way: .phone) }),
            agreement(form: .written, by: numbers.map { Consent(party: $0, way: .guardian) }),
            agreement(on: tomorrow, due: tomorrow), agreement(on: tooEarly),
        ]
    }

    private func agreement(
        items: Int = 1, form: AgreementForm = .oral, by confirmations: [Consent]? = nil, on day: LegalDay? = nil,
        due: LegalDay? = nil, obligor: PartyNumber? = nil, record: String? = "装一个雨水槽", isMediatorSigned: Bool = true,
        isSealed: Bool = true
    ) -> Command {
        let owing = obligor ?? numbers.last ?? outsider
        return .agree(
            Agreement(
                form: form, reachedOn: day ?? today,
                terms: (0..<items).map {
                    Term(obligor: owing, promise: "第\($0)条", amount: 120_000, due: due ?? today)
                },
                confirmations: confirmations ?? everyone, record: record, isMediatorSigned: isMediatorSigned,
                isSealed: isSealed))
    }

    var performing: [Command] {
        func performance(
            _ item: Int, proof: ProofKind? = .photo, by words: [Consent] = [], on day: LegalDay? = nil
        ) -> Command {
            .perform(Performance(item: item, performedOn: day ?? today, proof: proof, confirmations: words))
        }
        let open = state?.openItems.first?.number ?? 1
        let done = state?.items.first { $0.performedOn != nil }?.number ?? 0
        return [
            performance(1), performance(2), performance(3),
            performance(open, proof: nil, by: everyone), performance(4),
            performance(done), performance(open, proof: nil), performance(open, proof: nil, by: allButOne),
            performance(open, by: withOutsider), performance(open, on: tomorrow),
            performance(open, on: (state?.agreedOn ?? today).adding(days: -1)),
            performance(open, on: state?.agreedOn ?? today),
        ]
    }

    var followingUp: [Command] {
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
            followUp([good]), followUp(numbers.map { silence($0) }), followUp([]), followUp([good, good]),
            followUp([answer(first, nil, trouble: false)]), followUp([answer(first, .noAnswer, trouble: nil)]),
            followUp([silence(first, .satisfied)]), followUp([silence(first, trouble: true)]),
            followUp([answer(outsider, .satisfied, trouble: false)]), followUp([good], on: tomorrow),
        ]
    }
}
