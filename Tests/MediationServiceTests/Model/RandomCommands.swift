// SPDX-License-Identifier: Apache-2.0
import MediationCore
import TestSupport

/// Draws commands that mostly fit the state of a case, each now and then with one flaw.
struct RandomCommands: Sendable {
    var random: SplitMix64

    /// Who and what else there is, to be named in a command.
    struct Others {
        let people: [PersonID]
        let cases: [CaseID]
        let units: [UnitID]
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: elements.indices, using: &random)]
    }

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

    mutating func isFlawed() -> Bool { chance(4) }

    mutating func command(
        _ kind: Command.Kind, on state: MediationCase, today: LegalDay, among others: Others
    ) -> Command {
        switch kind {
        case .reportLead, .dismissLead, .register, .recordConsent, .accept, .decline, .assign, .invite, .object,
            .nameRepresentatives:
            opening(kind, on: state, among: others)
        case .holdSession, .pause, .resume, .extend, .join, .escalate, .recall, .acceptTransfer, .returnTransfer,
            .contestReturn, .decideContest, .handDown, .referOut, .confirmReceipt, .recordFeedback:
            movement(kind, on: state, today: today, among: others)
        case .draftAgreement, .signAgreement, .voidAgreement, .agree, .perform, .excuse, .enforce, .renegotiate,
            .lapse, .resumeMediation, .offerConfirmation, .declineConfirmation, .applyConfirmation,
            .answerConfirmation, .lapseConfirmation:
            agreement(kind, on: state, today: today)
        case .terminate, .withdraw, .drawCallBack, .followUp, .close, .archive, .merge, .reopen:
            ending(kind, on: state, today: today, among: others)
        case .raiseRisk, .lowerRisk, .reportStatus, .noteSafety, .reportToPolice, .blowWhistle, .acknowledgeWhistle,
            .objectToWhistle, .decideWhistle, .recordArrival, .recordResult, .rateWhistle, .expireWhistle,
            .hearParty, .answerParty:
            danger(kind, on: state, today: today)
        }
    }
}

extension RandomCommands {
    mutating func words() -> String? { chance(50) ? Gen.text(length: 1...20).make(&random) : nil }

    /// Words that a command must have.
    mutating func needed(_ text: String) -> String { isFlawed() ? " " : text }

    mutating func routes() -> [Route] { isFlawed() ? [] : [pick(Route.allCases), pick(Route.allCases)] }

    mutating func day(_ today: LegalDay) -> LegalDay {
        isFlawed() ? today.adding(days: pick([1, -40])) : today
    }

    mutating func consents(of state: MediationCase) -> [Consent] {
        guard !state.parties.isEmpty else { return [] }
        var consents = state.parties.numbers.map { Consent(party: $0, way: pick(ConsentWay.allCases)) }
        if isFlawed() { consents.removeLast() }
        if isFlawed() { consents.append(Consent(party: pick([1, 9]), way: .phone)) }
        return consents
    }

    mutating func party(of state: MediationCase) -> PartyNumber {
        isFlawed() || state.parties.isEmpty ? 9 : pick(state.parties.numbers)
    }

    /// One of a number that is there, or now and then of none.
    mutating func number(of numbers: [Int]) -> Int { isFlawed() || numbers.isEmpty ? 7 : pick(numbers) }
}
