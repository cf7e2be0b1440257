// SPDX-License-Identifier: Apache-2.0
import MediationCore
import TestSupport

/// Draws commands that mostly fit the state of a case, each now and then with one flaw.
struct RandomCommands: Sendable {
    var random: SplitMix64

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: elements.indices, using: &random)]
    }

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

    private mutating func isFlawed() -> Bool { chance(6) }

    mutating func registration(in region: RegionCode) -> Registration {
        let parties = (1...Int.random(in: 2...4, using: &random)).map { number in
            NewParty(side: number == 1 ? .applicant : .respondent, name: isFlawed() ? " " : "当事人\(number)")
        }
        return Registration(
            source: pick(Source.allCases), type: chance(30) ? nil : pick(DisputeType.allCases), summary: "欠了三个月工钱",
            region: region, place: "村口", urgency: pick(Urgency.allCases), requestedOn: nil, parties: parties)
    }

    mutating func command(_ kind: Command.Kind, on state: MediationCase, today: LegalDay, people: [PersonID]) -> Command
    {
        switch kind {
        case .register: .register(registration(in: state.region))
        case .accept:
            .accept(
                Acceptance(consents: consents(of: state), areRightsTold: !isFlawed(), isRecusalClear: !isFlawed()))
        case .decline: .decline(Refusing(reason: pick(DeclineReason.allCases), routes: routes(), note: words()))
        case .holdSession:
            .holdSession(
                SessionRecord(
                    heldOn: day(today), manner: pick(SessionManner.allCases), place: "村委会",
                    present: isFlawed() ? [] : state.parties, notes: words()))
        case .escalate: escalation(of: state)
        case .recall: .recall(Recall(reason: words()))
        case .acceptTransfer:
            .acceptTransfer(
                TransferAcceptance(
                    assignee: chance(40) ? pick(people) : nil, consents: chance(50) ? [] : consents(of: state)))
        case .returnTransfer:
            .returnTransfer(
                TransferReturn(reason: pick(ReturnReason.allCases), advice: isFlawed() ? " " : "先看看现场"))
        case .agree: agreement(of: state, today: today)
        case .perform: performance(on: state, today: today)
        case .terminate: .terminate(Termination(ground: pick(TerminationGround.allCases), routes: routes()))
        case .withdraw:
            .withdraw(Withdrawal(party: isFlawed() ? 2 : 1, way: pick(ConsentWay.allCases), reason: words()))
        case .followUp: followUp(on: state, today: today)
        case .close: .close(Closing(waiver: chance(70) ? "电话没有接通" : nil))
        case .reopen: .reopen(Reopening(reason: isFlawed() ? "" : "又漏水了"))
        }
    }
}

extension RandomCommands {
    private mutating func words() -> String? { chance(50) ? Gen.text(length: 1...20).make(&random) : nil }

    private mutating func routes() -> [Route] { isFlawed() ? [] : [pick(Route.allCases), pick(Route.allCases)] }

    private mutating func day(_ today: LegalDay) -> LegalDay {
        isFlawed() ? today.adding(days: pick([1, -40])) : today
    }

    private mutating func consents(of state: MediationCase) -> [Consent] {
        var consents = state.parties.numbers.map { Consent(party: $0, way: pick(ConsentWay.allCases)) }
        if isFlawed() { consents.removeLast() }
        if isFlawed() { consents.append(Consent(party: pick([1, 9]), way: .phone)) }
        return consents
    }

    private mutating func escalation(of state: MediationCase) -> Command {
        let isHelpOnly = chance(40)
        return .escalate(
            Escalation(
                reason: pick(EscalationReason.allCases), tried: isFlawed() ? "" : "谈了两回",
                consents: isHelpOnly ? [] : consents(of: state), isHelpOnly: isHelpOnly))
    }

    private mutating func agreement(of state: MediationCase, today: LegalDay) -> Command {
        let isWritten = chance(50)
        let reached = day(today)
        let terms = (0..<Int.random(in: 0...3, using: &random)).map { _ in
            Term(
                obligor: pick(state.parties.numbers), promise: "付清欠款", amount: chance(50) ? pick([0, 1, 80_000]) : nil,
                due: reached.adding(days: Int.random(in: -1...30, using: &random)))
        }
        let confirmations =
            isWritten ? state.parties.numbers.map { Consent(party: $0, way: .signed) } : consents(of: state)
        return .agree(
            Agreement(
                form: isWritten ? .written : .oral, reachedOn: reached, terms: terms, confirmations: confirmations,
                record: isWritten ? nil : "当面说定", isMediatorSigned: isWritten, isSealed: isWritten))
    }

    private mutating func performance(on state: MediationCase, today: LegalDay) -> Command {
        let item = isFlawed() ? 7 : state.openItems.first?.number ?? 1
        return .perform(
            Performance(
                item: item, performedOn: day(today), proof: chance(70) ? pick(ProofKind.allCases) : nil,
                confirmations: chance(70) ? consents(of: state) : [], note: words()))
    }

    private mutating func followUp(on state: MediationCase, today: LegalDay) -> Command {
        let answers = state.parties.numbers.map { party in
            let isReached = chance(70)
            return FollowUpAnswer(
                party: party, isReached: isReached, performance: isReached ? pick(PerformanceReport.allCases) : nil,
                satisfaction: isReached || isFlawed() ? pick(Satisfaction.allCases) : nil,
                hasNewTrouble: isReached ? chance(50) : nil)
        }
        return .followUp(FollowUp(askedOn: day(today), way: pick(FollowUpWay.allCases), answers: answers))
    }
}
