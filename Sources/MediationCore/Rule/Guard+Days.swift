// SPDX-License-Identifier: Apache-2.0

extension Guard {
    /// The place of a day that cannot be; `nil` when all days hold.
    func dayFailure(_ command: Command, on state: MediationCase?, today: LegalDay) -> FieldPath? {
        switch self {
        case .dueNotBeforeAgreement:
            guard case .agree(let agreement) = command else { return nil }
            let early = agreement.terms.firstIndex { $0.due < agreement.reachedOn }
            return early.map { FieldPath("/terms").appending($0).appending("due") }
        case .notBeforeAcceptance: return command.day(before: state?.acceptedOn)
        case .notBeforeAgreement: return command.day(before: state?.agreedOn)
        default:
            guard let (day, path) = command.claimedDay else { return nil }
            return day > today ? path : nil
        }
    }
}

extension Command {
    /// The day on which something is said to have happened, and where the input says so.
    var claimedDay: (day: LegalDay, path: FieldPath)? {
        switch self {
        case .register(let registration): registration.requestedOn.map { ($0, "/request_date") }
        case .holdSession(let session): (session.heldOn, "/held_on")
        case .agree(let agreement): (agreement.reachedOn, "/reached_on")
        case .perform(let performance): (performance.performedOn, "/performed_on")
        case .followUp(let followUp): (followUp.askedOn, "/asked_on")
        case .accept, .decline, .escalate, .recall, .acceptTransfer, .returnTransfer, .terminate, .withdraw, .close,
            .reopen:
            nil
        }
    }

    fileprivate func day(before limit: LegalDay?) -> FieldPath? {
        guard let limit, let (day, path) = claimedDay else { return nil }
        return day < limit ? path : nil
    }

    /// The first place where a party with this property is named.
    func partyNamed(where isWrong: (PartyNumber) -> Bool) -> FieldPath? {
        func first(_ consents: [Consent], at path: FieldPath) -> FieldPath? {
            consents.firstIndex { isWrong($0.party) }.map { path.appending($0).appending("party") }
        }
        switch self {
        case .accept(let acceptance): return first(acceptance.consents, at: "/consents")
        case .holdSession(let session): return session.present.numbers.contains(where: isWrong) ? "/present" : nil
        case .escalate(let escalation): return first(escalation.consents, at: "/consents")
        case .acceptTransfer(let acceptance): return first(acceptance.consents, at: "/consents")
        case .agree(let agreement):
            if let path = first(agreement.confirmations, at: "/confirmations") { return path }
            let term = agreement.terms.firstIndex { isWrong($0.obligor) }
            return term.map { FieldPath("/terms").appending($0).appending("obligor") }
        case .perform(let performance): return first(performance.confirmations, at: "/confirmations")
        case .withdraw(let withdrawal): return isWrong(withdrawal.party) ? "/party" : nil
        case .followUp(let followUp):
            let answer = followUp.answers.firstIndex { isWrong($0.party) }
            return answer.map { FieldPath("/answers").appending($0).appending("party") }
        case .register, .decline, .recall, .returnTransfer, .terminate, .close, .reopen: return nil
        }
    }
}
