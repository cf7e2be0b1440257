// SPDX-License-Identifier: Apache-2.0
import MediationCore

// Facts of every kind, for the history to be told.

private func party(_ number: Int) -> PartyNumber {
    guard let party = PartyNumber(rawValue: number) else { preconditionFailure("\(number) is no party.") }
    return party
}

private let first = party(1)
private let second = party(2)
private let both = [Consent(party: first, way: .signed), Consent(party: second, way: .phone)]
private let today = FactTests.day("2026-11-20")
private let later = FactTests.day("2027-01-20")
private let region = RegionCode("990101101201")
private let items = [
    ItemFact(number: 1, obligor: first, amount: nil, due: later),
    ItemFact(number: 2, obligor: second, amount: 120_000, due: later),
]

/// Taking a case on and talking it over.
enum OpeningFacts {
    static let all: [Fact] =
        began + [
            .dismissed(reason: .solvedItself),
            .consentRecorded(party: second, scope: .mediate, answer: .refused, way: .phone),
            .accepted(consents: both, number: nil),
            .declined(reason: .title, routes: [.adminDecision, .legalAid]),
            .assigned,
            .invited(kind: .neighbour, consents: both),
            .objected(tie: .clan, party: second, against: PersonID(rawValue: 7), consents: both),
            .objected(tie: .interest, party: nil, against: PersonID(rawValue: 7), consents: []),
            .represented(side: .applicant, representatives: [first], consents: [both[1]]),
            .sessionHeld(on: today, manner: .bench, present: [first, second], mood: .worse),
            .sessionHeld(on: today, manner: .phone, present: [first], mood: nil),
            .paused(reason: .harvest, until: later),
            .resumed,
            .extended(until: later, consents: both),
        ]

    private static let began: [Fact] =
        region.map { region in
            [
                .reported(LeadFact(region: region, source: .grid, rules: nil)),
                .registered(
                    RegisteredFact(
                        region: region, source: .apply, type: .neighbour, urgency: .ordinary, requestedOn: today,
                        parties: [first, second], applicants: [first])),
            ]
        } ?? []
}

/// Asking other units.
enum MovementFacts {
    private static let unit = UnitID(rawValue: 3)

    static let all: [Fact] = [
        .escalated(
            EscalatedFact(reason: .needExpert, to: unit, level: .township, consents: both, isHelpOnly: false)),
        .escalated(EscalatedFact(reason: .riskRed, to: unit, level: .county, consents: [], isHelpOnly: true)),
        .recalled,
        .transferAccepted(consents: [both[1]]),
        .transferReturned(reason: .inPower),
        .returnContested,
        .contestDecided(doesStand: true),
        .contestDecided(doesStand: false),
        .handedDown(to: unit, level: .village, help: [.law, .visit], consents: both),
        .joined(level: .township, consents: both),
        .referredOut(outlet: .landArbitration, papers: [.record, .rightsSheet]),
        .received(on: today),
        .feedbackHeard(result: .decided, on: today),
    ]
}

/// Agreements, keeping them, the court, and the end.
enum AgreementFacts {
    static let all: [Fact] = reached + kept + confirmed + ended

    private static let reached: [Fact] = [
        .drafted(form: .written, scope: .partial, items: items),
        .signed(on: today, confirmations: [both[0]], mediator: true, seal: false, completes: false),
        .signed(on: today, confirmations: [], mediator: false, seal: true, completes: true),
        .draftVoided,
        .agreed(AgreedFact(form: .oral, scope: .whole, on: today, confirmations: both, items: items)),
        .agreed(AgreedFact(form: .written, scope: .partial, on: today, confirmations: [], items: items)),
    ]

    private static let kept: [Fact] = [
        .performed(PerformedFact(item: 1, on: today, proof: .photo, confirmations: [], isPart: false)),
        .performed(PerformedFact(item: 2, on: today, proof: nil, confirmations: both, isPart: true)),
        .excused(item: 2, consents: [both[0]]),
        .enforced(item: 2, on: today),
        .renegotiated(item: 2, due: later, consents: both),
        .lapsed(item: 2),
        .mediationResumed(consents: both),
    ]

    private static let confirmed: [Fact] = [
        .confirmationOffered(on: today, agreement: nil),
        .confirmationDeclined(by: second, agreement: 1),
        .confirmationApplied(on: today, consents: both, warnings: [.title], agreement: 2),
        .confirmationAnswered(result: .rejected, on: today, agreement: 1),
        .confirmationLapsed(agreement: 2),
    ]

    private static let ended: [Fact] = [
        .terminated(ground: .noAgreement, routes: [.lawsuit]),
        .withdrawn(by: first, way: .witnessed),
        .callBackDrawn(unit: UnitID(rawValue: 4)),
        .followedUp(
            on: today, way: .phone,
            answers: [
                FollowUpAnswer(
                    party: first, isReached: true, performance: .full, satisfaction: .satisfied, hasNewTrouble: false),
                FollowUpAnswer(
                    party: second, isReached: false, performance: nil, satisfaction: nil, hasNewTrouble: nil),
            ], isDrawn: true),
        .closed(ending: .performed, isFollowUpWaived: true),
        .archived(papers: Paper.required),
        .merged(into: CaseID(rawValue: 42)),
        .reopened,
    ]
}

/// Danger, and departments called to the spot.
enum RiskFacts {
    static let all: [Fact] = [
        .riskRaised(sign: .weapon, to: .red),
        .riskLowered(to: .yellow, isFinal: false),
        .riskLowered(to: .yellow, isFinal: true),
        .statusReported,
        .safetyNoted,
        .policeTold,
        .whistleBlown(number: 1, kind: .emergency, department: .housing),
        .whistleAcknowledged(number: 1, comesOn: later),
        .whistleObjected(number: 1),
        .whistleDecided(number: 1, mustCome: true),
        .whistleDecided(number: 1, mustCome: false),
        .arrivalRecorded(number: 1, on: today),
        .resultRecorded(number: 1),
        .whistleRated(number: 1, by: .department, satisfaction: .basicallySatisfied),
        .whistleExpired(number: 1),
        .partyHeard(party: second, wish: .notSolved),
        .partyAnswered(party: second),
    ]
}
