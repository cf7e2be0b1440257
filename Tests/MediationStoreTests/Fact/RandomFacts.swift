// SPDX-License-Identifier: Apache-2.0
import MediationCore
import TestSupport

extension Gen where Value: CaseIterable & Sendable {
    /// Any case of an enumeration.
    static var code: Gen { .element(of: Array(Value.allCases)) }
}

/// Makes facts of every kind, lawful or not: what was written must be readable.
struct RandomFacts {
    private var random: SplitMix64

    init(_ seed: Seed) { random = SplitMix64(seed) }

    /// One fact of each kind of command, in the order of the commands.
    mutating func everyKind() -> [Fact] {
        let facts = opening() + movement() + agreement() + ending() + danger()
        return Command.Kind.allCases.compactMap { kind in facts.first { $0.command == kind } }
    }

    private mutating func opening() -> [Fact] {
        [
            .reported(LeadFact(region: region(), source: code(), rules: rules())), .dismissed(reason: code()),
            .registered(registered()),
            .consentRecorded(party: party(), scope: code(), answer: code(), way: code()),
            .accepted(consents: consents(), number: maybe { $0.number() }),
            .declined(reason: code(), routes: codes()), .assigned, .invited(kind: code(), consents: consents()),
            .objected(
                tie: code(), party: maybe { $0.party() }, against: PersonID(rawValue: any()), consents: consents()),
            .represented(side: code(), representatives: parties(), consents: consents()),
        ]
    }

    private mutating func movement() -> [Fact] {
        [
            .sessionHeld(on: day(), manner: code(), present: parties(), mood: maybe { $0.code() }),
            .paused(reason: code(), until: day()), .resumed, .extended(until: day(), consents: consents()),
            .joined(level: code(), consents: consents()),
            .escalated(
                EscalatedFact(
                    reason: code(), to: unit(), level: code(), consents: consents(), isHelpOnly: flag())),
            .recalled, .transferAccepted(consents: consents()), .transferReturned(reason: code()), .returnContested,
            .contestDecided(doesStand: flag()),
            .handedDown(to: unit(), level: code(), help: codes(), consents: consents()),
            .referredOut(outlet: code(), papers: codes()), .received(on: day()),
            .feedbackHeard(result: code(), on: day()),
        ]
    }

    private mutating func agreement() -> [Fact] {
        [
            .drafted(form: code(), scope: code(), items: items()),
            .signed(on: day(), confirmations: consents(), mediator: flag(), seal: flag(), completes: flag()),
            .draftVoided,
            .agreed(
                AgreedFact(form: code(), scope: code(), on: day(), confirmations: consents(), items: items())),
            .performed(
                PerformedFact(
                    item: small(), on: day(), proof: maybe { $0.code() }, confirmations: consents(), isPart: flag())),
            .excused(item: small(), consents: consents()), .enforced(item: small(), on: day()),
            .renegotiated(item: small(), due: day(), consents: consents()), .lapsed(item: small()),
            .mediationResumed(consents: consents()), .confirmationOffered(on: day(), agreement: maybe { $0.small() }),
            .confirmationDeclined(by: party(), agreement: maybe { $0.small() }),
            .confirmationApplied(
                on: day(), consents: consents(), warnings: codes(), agreement: maybe { $0.small() }),
            .confirmationAnswered(result: code(), on: day(), agreement: maybe { $0.small() }),
            .confirmationLapsed(agreement: small()),
        ]
    }

    private mutating func ending() -> [Fact] {
        [
            .terminated(ground: code(), routes: codes()), .withdrawn(by: party(), way: code()),
            .callBackDrawn(unit: unit()),
            .followedUp(on: day(), way: code(), answers: answers(), isDrawn: flag()),
            .closed(ending: code(), isFollowUpWaived: flag()), .archived(papers: codes()),
            .merged(into: CaseID(rawValue: .random(in: 0...UInt128.max, using: &random))), .reopened,
        ]
    }

    private mutating func danger() -> [Fact] {
        [
            .riskRaised(sign: code(), to: code()), .riskLowered(to: code(), isFinal: flag()), .statusReported,
            .safetyNoted, .policeTold, .whistleBlown(number: small(), kind: code(), department: code()),
            .whistleAcknowledged(number: small(), comesOn: day()), .whistleObjected(number: small()),
            .whistleDecided(number: small(), mustCome: flag()), .arrivalRecorded(number: small(), on: day()),
            .resultRecorded(number: small()), .whistleRated(number: small(), by: code(), satisfaction: code()),
            .whistleExpired(number: small()), .partyHeard(party: party(), wish: code()),
            .partyAnswered(party: party()),
        ]
    }
}

extension RandomFacts {
    private mutating func registered() -> RegisteredFact {
        let parties = parties()
        let applicants = PartySet(parties.numbers.prefix(max(1, parties.count / 2)))
        return RegisteredFact(
            region: region(), source: code(), type: code(), urgency: code(), requestedOn: day(), parties: parties,
            applicants: applicants, rules: rules())
    }

    private mutating func items() -> [ItemFact] {
        list { maker in
            ItemFact(
                number: maker.small(), obligor: maker.party(), amount: maker.maybe { $0.any() }, due: maker.day())
        }
    }

    private mutating func answers() -> [FollowUpAnswer] {
        list { maker in
            FollowUpAnswer(
                party: maker.party(), isReached: maker.flag(), performance: maker.maybe { $0.code() },
                satisfaction: maker.maybe { $0.code() }, hasNewTrouble: maker.maybe { $0.flag() })
        }
    }

    private mutating func consents() -> [Consent] { list { Consent(party: $0.party(), way: $0.code()) } }

    private mutating func number() -> CaseNumber {
        CaseNumber(unit: unit(), year: any(), serial: any())
    }

    private mutating func region() -> RegionCode {
        Gen.element(of: [SmallCounty.village, SmallCounty.township, SmallCounty.county]).make(&random)
    }

    private mutating func rules() -> String? { maybe { _ in "cn-2018.1+990101-2026.1" } }

    private mutating func unit() -> UnitID { UnitID(rawValue: any()) }

    private mutating func flag() -> Bool { .random(using: &random) }

    private mutating func small() -> Int { .random(in: 1...30, using: &random) }

    private mutating func any<Number: FixedWidthInteger & Sendable>() -> Number { Gen<Number>.integer.make(&random) }

    private mutating func code<Code: CaseIterable & Sendable>() -> Code { Gen<Code>.code.make(&random) }

    private mutating func codes<Code: CaseIterable & Sendable>() -> [Code] {
        Gen<Code>.code.array(count: 0...4).make(&random)
    }

    private mutating func day() -> LegalDay {
        // From the first to the last day that has four digits.
        LegalDay(daysSince1970: .random(in: -719_162...2_932_896, using: &random))
    }

    private mutating func party() -> PartyNumber {
        PartyNumber(rawValue: .random(in: 1...PartyNumber.limit, using: &random)) ?? 1
    }

    private mutating func parties() -> PartySet {
        var parties: PartySet = [party()]
        for _ in 0..<Int.random(in: 0...5, using: &random) { parties = parties.union([party()]) }
        return parties
    }

    private mutating func maybe<Value>(_ make: (inout RandomFacts) -> Value) -> Value? {
        flag() ? make(&self) : nil
    }

    private mutating func list<Value>(_ make: (inout RandomFacts) -> Value) -> [Value] {
        (0..<Int.random(in: 0...4, using: &random)).map { _ in make(&self) }
    }
}
