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
    mutating func everyKind() -> [Fact] { Command.Kind.allCases.map { fact(of: $0) } }

    private mutating func fact(of kind: Command.Kind) -> Fact {
        switch kind {
        case .register: .registered(registered())
        case .accept: .accepted(consents: consents(), number: maybe { $0.number() })
        case .decline: .declined(reason: code(), routes: codes())
        case .holdSession: .sessionHeld(on: day(), manner: code(), present: parties())
        case .escalate:
            .escalated(
                reason: code(), to: UnitID(rawValue: any()), consents: consents(), isHelpOnly: .random(using: &random))
        case .recall: .recalled
        case .acceptTransfer: .transferAccepted(consents: consents())
        case .returnTransfer: .transferReturned(reason: code())
        case .agree: .agreed(form: code(), on: day(), confirmations: consents(), items: items())
        case .perform:
            .performed(
                item: Int.random(in: 1...30, using: &random), on: day(), proof: maybe { $0.code() },
                confirmations: consents())
        case .terminate: .terminated(ground: code(), routes: codes())
        case .withdraw: .withdrawn(by: party(), way: code())
        case .followUp: .followedUp(on: day(), way: code(), answers: answers())
        case .close: .closed(ending: code(), isFollowUpWaived: .random(using: &random))
        case .reopen: .reopened
        }
    }

    private mutating func registered() -> RegisteredFact {
        let parties = parties()
        let applicants = PartySet(parties.numbers.prefix(max(1, parties.count / 2)))
        return RegisteredFact(
            region: Gen.element(of: [SmallCounty.village, SmallCounty.township, SmallCounty.county]).make(&random),
            source: code(), type: code(), urgency: code(), requestedOn: day(), parties: parties, applicants: applicants)
    }

    private mutating func items() -> [ItemFact] {
        list { maker in
            ItemFact(
                number: Int.random(in: 1...30, using: &maker.random), obligor: maker.party(),
                amount: maker.maybe { $0.any() }, due: maker.day())
        }
    }

    private mutating func answers() -> [FollowUpAnswer] {
        list { maker in
            FollowUpAnswer(
                party: maker.party(), isReached: .random(using: &maker.random), performance: maker.maybe { $0.code() },
                satisfaction: maker.maybe { $0.code() }, hasNewTrouble: maker.maybe { .random(using: &$0.random) })
        }
    }

    private mutating func consents() -> [Consent] { list { Consent(party: $0.party(), way: $0.code()) } }

    private mutating func number() -> CaseNumber {
        CaseNumber(unit: UnitID(rawValue: any()), year: any(), serial: any())
    }
}

extension RandomFacts {
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
        Bool.random(using: &random) ? make(&self) : nil
    }

    private mutating func list<Value>(_ make: (inout RandomFacts) -> Value) -> [Value] {
        (0..<Int.random(in: 0...4, using: &random)).map { _ in make(&self) }
    }
}
