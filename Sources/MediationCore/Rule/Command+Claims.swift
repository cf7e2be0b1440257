// SPDX-License-Identifier: Apache-2.0

extension Command {
    /// The day on which something is said to have happened, and where the input says so.
    private var claimedDay: (day: LegalDay, path: FieldPath)? {
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

    /// The place of that day, when it is wrong.
    func claimedDay(where isWrong: (LegalDay) -> Bool) -> FieldPath? {
        guard let (day, path) = claimedDay else { return nil }
        return isWrong(day) ? path : nil
    }

    /// The place of that day, when it lies before another one.
    func claimedDay(before limit: LegalDay?) -> FieldPath? {
        guard let limit else { return nil }
        return claimedDay { $0 < limit }
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
