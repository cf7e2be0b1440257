// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationLanguage

/// What the page after a redirection says once: it travels in a cookie of its own, as a word from this closed list.
enum Notice: Hashable, Sendable {
    case done(Command.Kind)
    case changed(OfficeChange)
    case signedOut
    /// Something about getting in was done.
    case access(AccessNotice)

    var rawValue: String {
        switch self {
        case .done(let kind): kind.rawValue
        case .changed(let change): change.rawValue
        case .signedOut: "signed_out"
        case .access(let notice): notice.rawValue
        }
    }

    init?(rawValue: String) {
        if rawValue == Notice.signedOut.rawValue {
            self = .signedOut
        } else if let notice = AccessNotice(rawValue: rawValue) {
            self = .access(notice)
        } else if let kind = Command.Kind(rawValue: rawValue) {
            self = .done(kind)
        } else if let change = OfficeChange(rawValue: rawValue) {
            self = .changed(change)
        } else {
            return nil
        }
    }

    func text(in language: Language) -> String {
        switch self {
        case .done(.reportLead): Phrase.Lead.done.text(in: language)
        case .done(.register): Phrase.Opening.done.text(in: language)
        case .done(let kind): kind.text(in: language) + " · " + Phrase.OneCase.done.text(in: language)
        case .changed(let change): change.text(in: language) + " · " + Phrase.OneCase.done.text(in: language)
        case .signedOut: Phrase.SignIn.signedOut.text(in: language)
        case .access(let notice): notice.text(in: language)
        }
    }
}
