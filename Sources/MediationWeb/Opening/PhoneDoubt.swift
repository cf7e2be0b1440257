// SPDX-License-Identifier: Apache-2.0
internal import MediationLanguage

/// What looks odd about a telephone number. It is asked about once and kept as it is when somebody says so.
enum PhoneDoubt: Hashable, Sendable {
    case short, long

    /// - Returns: `nil` for a number that may well be right: one of eleven digits, one of a house or an office, and whatever
    ///   is no row of digits at all.
    init?(_ number: String) {
        let digits = number.filter { $0 != " " && $0 != "-" }
        guard digits.first == "1", digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        switch digits.count {
        case 9...10: self = .short
        case 12...13: self = .long
        case _: return nil
        }
    }

    var question: Phrase.Opening {
        switch self {
        case .short: .phoneShort
        case .long: .phoneLong
        }
    }
}
