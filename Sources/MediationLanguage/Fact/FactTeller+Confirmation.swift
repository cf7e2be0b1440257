// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

extension FactTeller {
    /// Asking a court to confirm an agreement.
    func confirmation(_ fact: Fact) -> [String] {
        switch fact {
        case .confirmationOffered(let day, let agreement): which(agreement) + [self.day(day)]
        case .confirmationDeclined(let party, let agreement):
            which(agreement) + [say("\(name(party))不想去", "\(name(party)) does not want it")]
        case .confirmationApplied(let day, let given, let warnings, let agreement):
            which(agreement) + [self.day(day)] + consents(given) + labelled(.warnings, warnings)
        case .confirmationAnswered(let result, let day, let agreement):
            which(agreement) + [line(say(result), self.day(day))]
        case .confirmationLapsed(let agreement): which(agreement)
        default: []
        }
    }

    /// Told only from the second agreement on: of one alone everybody knows which it is.
    private func which(_ agreement: Int?) -> [String] {
        guard let agreement, agreement > 1 else { return [] }
        return [say(Phrase.OneCase.agreement(agreement))]
    }
}
