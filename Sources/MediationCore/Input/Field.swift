// SPDX-License-Identifier: Apache-2.0

/// One thing that a command is told, as a client, a form or the command line asks for it.
package struct Field: Hashable, Sendable {
    package let name: String
    package let kind: Kind
    package let isRequired: Bool

    /// What may be entered, so that forms, the API and the command line read it alike.
    package enum Kind: Hashable, Sendable {
        /// Free words, at most so many characters.
        case text(limit: Int)
        /// A calendar day, `2026-11-22`; left out, it is today.
        case day
        case flag
        case number
        case code(CodeList)
        case codes(CodeList)
        case party
        case parties
        /// `[{"party", "way"}]`
        case consents
        /// `[{"obligor", "promise", "amount"?, "due"}]`
        case terms
        /// `[{"party", "reached", "performance"?, "satisfaction"?, "new_trouble"?}]`
        case answers
        case person
        /// The code of another case, `7K3M2-Q9XDA`, or its id.
        case otherCase

        /// The word for this kind in the API's `actions`.
        package var word: String {
            switch self {
            case .text: "text"
            case .day: "day"
            case .flag: "flag"
            case .number: "number"
            case .code: "code"
            case .codes: "codes"
            case .party: "party"
            case .parties: "parties"
            case .consents: "consents"
            case .terms: "terms"
            case .answers: "answers"
            case .person: "person"
            case .otherCase: "case"
            }
        }

        /// The closed list that the value is from, when it is.
        package var list: CodeList? {
            switch self {
            case .code(let list), .codes(let list): list
            case .text, .day, .flag, .number, .party, .parties, .consents, .terms, .answers, .person,
                .otherCase:
                nil
            }
        }
    }

    init(_ name: String, _ kind: Kind, isRequired: Bool = true) {
        self.name = name
        self.kind = kind
        self.isRequired = isRequired
    }
}
