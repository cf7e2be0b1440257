// SPDX-License-Identifier: Apache-2.0

/// Where the input says something that cannot be.
extension Command {
    /// The place of the claimed day, when it is wrong.
    func claimedDay(where isWrong: (LegalDay) -> Bool) -> FieldPath? {
        guard let (day, path) = claimed else { return nil }
        return isWrong(day) ? path : nil
    }

    /// The place of that day, when it lies before another one.
    func claimedDay(before limit: LegalDay?) -> FieldPath? {
        guard let limit else { return nil }
        return claimedDay { $0 < limit }
    }

    /// The consents and confirmations that this brings along.
    var given: [Consent] { consentList?.given ?? [] }

    /// The first place where a party with this property is named.
    func partyNamed(where isWrong: (PartyNumber) -> Bool) -> FieldPath? {
        if let (given, path) = consentList, let index = given.firstIndex(where: { isWrong($0.party) }) {
            return path.appending(index).appending("party")
        }
        if let terms, let index = terms.firstIndex(where: { isWrong($0.obligor) }) {
            return FieldPath("/terms").appending(index).appending("obligor")
        }
        if let answers = callBack?.answers, let index = answers.firstIndex(where: { isWrong($0.party) }) {
            return FieldPath("/answers").appending(index).appending("party")
        }
        if let present = session?.present, present.numbers.contains(where: isWrong) { return "/present" }
        if let chosen = representation?.representatives, chosen.numbers.contains(where: isWrong) {
            return "/representatives"
        }
        return singleParty.map(isWrong) == true ? "/party" : nil
    }

    /// The one party that the command is about.
    private var singleParty: PartyNumber? {
        if case .recordConsent(let record) = self { return record.party }
        if case .declineConfirmation(let refusal) = self { return refusal.party }
        return withdrawal?.party ?? objection?.party ?? voice?.party ?? voiceAnswer?.party
    }

    /// Which agreement in force is meant; `nil`: the last.
    var agreementNumber: Int? {
        if case .offerConfirmation(let offer) = self { return offer.agreement }
        if case .declineConfirmation(let refusal) = self { return refusal.agreement }
        if case .lapseConfirmation(let lapse) = self { return lapse.number }
        return confirmationApplication?.agreement ?? confirmationAnswer?.agreement
    }

    /// The first place where a party gives its word a second time: of two words nobody can say which one counts.
    var partyNamedTwice: FieldPath? {
        guard let (given, path) = consentList else { return nil }
        var seen: PartySet = []
        for (index, consent) in given.enumerated() {
            if seen.contains(consent.party) { return path.appending(index).appending("party") }
            seen = seen.union([consent.party])
        }
        return nil
    }
}
