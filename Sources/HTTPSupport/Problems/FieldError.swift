// SPDX-License-Identifier: Apache-2.0
package import JSON

/// What is wrong with one field of a request.
package struct FieldError: Error, Sendable, Hashable {
    /// The name of a mistake, the same in all languages; targets add their own as static members.
    package struct Code: RawRepresentable, Sendable, Hashable {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }
    }

    /// Where: a JSON pointer in a body of JSON, the name of the field in a form or a query.
    package let pointer: String
    /// What, for programs and for translation.
    package let code: Code
    /// What, in English for developers.
    package let detail: String
    /// The limit that was broken, if the code is about one.
    package let limit: Int?

    package init(_ pointer: String, _ code: Code, _ detail: String, limit: Int? = nil) {
        self.pointer = pointer
        self.code = code
        self.detail = detail
        self.limit = limit
    }
}

extension FieldError.Code {
    package static let missing = Self(rawValue: "missing")
    package static let unknown = Self(rawValue: "unknown")
    package static let blank = Self(rawValue: "blank")
    package static let wrongType = Self(rawValue: "wrong_type")
    package static let tooLong = Self(rawValue: "too_long")
    package static let tooSmall = Self(rawValue: "too_small")
    package static let tooLarge = Self(rawValue: "too_large")
    package static let tooFew = Self(rawValue: "too_few")
    package static let tooMany = Self(rawValue: "too_many")
    package static let notAChoice = Self(rawValue: "not_a_choice")
    package static let forbiddenCharacter = Self(rawValue: "forbidden_character")
    package static let malformed = Self(rawValue: "malformed")
    package static let repeated = Self(rawValue: "repeated")
}

extension FieldError: JSONWritable {
    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("pointer", pointer)
            $0.field("code", code.rawValue)
            $0.field("detail", detail)
            if let limit { $0.field("limit", limit) }
        }
    }
}
