// SPDX-License-Identifier: Apache-2.0
import MediationCore

/// In the township: the wall is looked at, an agreement is written, kept late, and asked about.
extension Story {
    static let township: [Step] = [
        Step(
            13, by: li, .acceptTransfer(TransferAcceptance()), Line(.accepted, .township, held: li, .yellow)),
        Step(
            15, 9, by: li,
            .blowWhistle(
                WhistleCall(kind: .enforcement, department: .housing, need: "看墙还稳不稳", place: "柳溪村3组")),
            Line(.accepted, .township, held: li, .yellow)),
        Step(
            15, 12, by: li,
            .acknowledgeWhistle(WhistleAcknowledgement(whistle: 1, who: "住建所老周", comesOn: day(16))),
            Line(.accepted, .township, held: li, .yellow)),
        Step(
            16, 9, by: li, .recordArrival(WhistleArrival(whistle: 1, arrivedOn: day(16))),
            Line(.accepted, .township, held: li, .yellow)),
        Step(
            16, 11, by: li, .recordResult(WhistleResult(whistle: 1, result: "墙没有裂，装水槽即可")),
            Line(.accepted, .township, held: li, .yellow)),
        Step(16, 12, by: li, rating(.whistler), Line(.accepted, .township, held: li, .yellow)),
        Step(16, 12, by: li, rating(.department), Line(.accepted, .township, held: li, .yellow)),
        Step(16, by: li, session(on: 16, .joint), Line(.mediating, .township, held: li, .yellow)),
    ]

    static let agreement: [Step] = [
        Step(
            18, 9, by: li,
            .draftAgreement(
                Draft(
                    form: .written, scope: .whole,
                    terms: [
                        Term(obligor: 2, promise: "装雨水槽", amount: nil, due: day(33)),
                        Term(obligor: 2, promise: "当场付", amount: 50_000, due: day(18)),
                        Term(obligor: 2, promise: "再付", amount: 70_000, due: day(48)),
                    ])), Line(.mediating, .township, held: li, .yellow)),
        Step(18, 10, by: li, signing([1]), Line(.mediating, .township, held: li, .yellow)),
        Step(18, 11, by: li, signing([2], closes: true), Line(.agreed, .township, held: li, .yellow)),
        Step(
            18, 12, by: li, .offerConfirmation(ConfirmationOffer(offeredOn: day(18))),
            Line(.agreed, .township, held: li, .yellow)),
        Step(
            18, 12, by: li, .declineConfirmation(ConfirmationRefusal(party: 1)),
            Line(.agreed, .township, held: li, .yellow)),
        Step(18, by: li, kept(2, on: 18, .receipt), Line(.performing, .township, held: li, .yellow)),
        Step(33, by: li, kept(1, on: 33, .photo), Line(.performing, .township, held: li, .yellow)),
        Step(
            49, 0, by: County.system, .lapse(Lapse(number: 3)), Line(.defaulted, .township, held: li, .yellow)),
        Step(55, by: li, kept(3, on: 55, .receipt), Line(.performed, .township, held: li, .yellow)),
    ]

    static let ending: [Step] = [
        Step(
            56, 9, by: li, .lowerRisk(RiskLowering(to: .green, reason: "说好了，也做到了")),
            Line(.performed, .township, held: li, .yellow)),
        Step(
            56, 10, by: zhang, .lowerRisk(RiskLowering(to: .green, reason: "同意")),
            Line(.performed, .township, held: li)),
        Step(
            60, 6, by: County.system, .drawCallBack(CallBackDraw(unit: County.neighbour)),
            Line(.performed, .township, held: li)),
        Step(
            70, 9, by: neighbour,
            .followUp(
                FollowUp(
                    askedOn: day(70), way: .phone, answers: [answer(1, .satisfied), answer(2, .basicallySatisfied)])),
            Line(.performed, .township, held: li)),
        Step(70, by: li, .close(Closing()), Line(.closed, .township, held: li)),
        Step(
            75, by: li,
            .archive(
                Archival(papers: [.registration, .rightsSheet, .record, .agreement, .performanceProof, .followUp])),
            Line(.archived, .township, held: li)),
    ]

    private static func rating(_ side: WhistleSide) -> Command {
        .rateWhistle(WhistleRating(whistle: 1, by: side, satisfaction: .satisfied))
    }

    private static func signing(_ parties: [PartyNumber], closes: Bool = false) -> Command {
        .signAgreement(
            Signing(
                signedOn: day(18), confirmations: parties.map { Consent(party: $0, way: .signed) },
                isMediatorSigned: closes, isSealed: closes))
    }

    private static func kept(_ item: Int, on number: Int, _ proof: ProofKind) -> Command {
        .perform(Performance(item: item, performedOn: day(number), proof: proof))
    }

    private static func answer(_ party: PartyNumber, _ satisfaction: Satisfaction) -> FollowUpAnswer {
        FollowUpAnswer(
            party: party, isReached: true, performance: .full, satisfaction: satisfaction, hasNewTrouble: false)
    }
}
