// SPDX-License-Identifier: Apache-2.0
internal import MediationLanguage

/// What is said once after something about getting in was done.
enum AccessNotice: String, CaseIterable, Sendable {
    case passwordChanged = "password_changed"
    case ended = "sign_in_ended"
    case factorRemoved = "factor_removed"
    case allEnded = "all_sign_ins_ended"
    case othersFactorRemoved = "others_factor_removed"
    case linked = "identity_linked"
    case unlinked = "identity_unlinked"
    case officeChosen = "office_chosen"

    func text(in language: Language) -> String {
        switch self {
        case .passwordChanged: Phrase.Account.changed.text(in: language)
        case .ended: Phrase.Account.ended.text(in: language)
        case .factorRemoved: Phrase.Account.removed.text(in: language)
        case .allEnded: Phrase.Access.allEnded.text(in: language)
        case .othersFactorRemoved: Phrase.Access.factorRemoved.text(in: language)
        case .linked: Phrase.Access.linked.text(in: language)
        case .unlinked: Phrase.Access.unlinked.text(in: language)
        case .officeChosen: Phrase.Office.officeChosen.text(in: language)
        }
    }
}
