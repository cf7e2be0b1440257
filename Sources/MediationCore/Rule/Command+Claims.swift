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

    /// The words of parties that this brings along, and where the input has them.
    private var consents: (given: [Consent], path: FieldPath)? {
        switch self {
        case .accept(let acceptance): (acceptance.consents, "/consents")
        case .escalate(let escalation): (escalation.consents, "/consents")
        case .acceptTransfer(let acceptance): (acceptance.consents, "/consents")
        case .agree(let agreement): (agreement.confirmations, "/confirmations")
        case .perform(let performance): (performance.confirmations, "/confirmations")
        case .register, .decline, .holdSession, .recall, .returnTransfer, .terminate, .withdraw, .followUp, .close,
            .reopen:
            nil
        }
    }

    /// The first place where a party with this property is named.
    func partyNamed(where isWrong: (PartyNumber) -> Bool) -> FieldPath? {
        if let (given, path) = consents, let index = given.firstIndex(where: { isWrong($0.party) }) {
            return path.appending(index).appending("party")
        }
        switch self {
        case .holdSession(let session): return session.present.numbers.contains(where: isWrong) ? "/present" : nil
        case .agree(let agreement):
            let term = agreement.terms.firstIndex { isWrong($0.obligor) }
            return term.map { FieldPath("/terms").appending($0).appending("obligor") }
        case .withdraw(let withdrawal): return isWrong(withdrawal.party) ? "/party" : nil
        case .followUp(let followUp):
            let answer = followUp.answers.firstIndex { isWrong($0.party) }
            return answer.map { FieldPath("/answers").appending($0).appending("party") }
        case .register, .accept, .decline, .escalate, .recall, .acceptTransfer, .returnTransfer, .perform, .terminate,
            .close, .reopen:
            return nil
        }
    }

    /// The first place where a party gives its word a second time: of two words nobody can say which one counts.
    var partyNamedTwice: FieldPath? {
        guard let (given, path) = consents else { return nil }
        var seen: PartySet = []
        for (index, consent) in given.enumerated() {
            if seen.contains(consent.party) { return path.appending(index).appending("party") }
            seen = seen.union([consent.party])
        }
        return nil
    }
}
