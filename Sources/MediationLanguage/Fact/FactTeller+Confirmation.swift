// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

extension FactTeller {
    /// Asking a court to confirm an agreement.
    func confirmation(_ fact: Fact) -> [String] {
        switch fact {
        case .confirmationOffered(let day): [self.day(day)]
        case .confirmationDeclined(let party): [say("\(name(party))不想去", "\(name(party)) does not want it")]
        case .confirmationApplied(let day, let given, let warnings):
            [self.day(day)] + consents(given) + labelled(.warnings, warnings)
        case .confirmationAnswered(let result, let day): [line(say(result), self.day(day))]
        default: []
        }
    }
}
