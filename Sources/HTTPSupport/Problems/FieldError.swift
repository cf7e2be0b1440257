// SPDX-License-Identifier: Apache-2.0
package import JSON

/// What is wrong with one field of a request.
package struct FieldError: Error, Sendable, Hashable {
    /// The name of a mistake, the same in all languages; targets add their own as static members.
    package struct Code: RawRepresentable, Sendable, Hashable {
        /// The code as clients see it, in `snake_case`.
        package let rawValue: String

        /// Makes a code.
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

    /// Describes what is wrong with one field.
    package init(_ pointer: String, _ code: Code, _ detail: String, limit: Int? = nil) {
        self.pointer = pointer
        self.code = code
        self.detail = detail
        self.limit = limit
    }
}

extension FieldError.Code {
    /// A field that must be there is not.
    package static let missing = Self(rawValue: "missing")
    /// The request has no such field.
    package static let unknown = Self(rawValue: "unknown")
    /// Nothing is left when white space is cut off.
    package static let blank = Self(rawValue: "blank")
    /// A value of another type is expected.
    package static let wrongType = Self(rawValue: "wrong_type")
    /// The text is longer than `limit` characters.
    package static let tooLong = Self(rawValue: "too_long")
    /// The number is below `limit`, or a time before another.
    package static let tooSmall = Self(rawValue: "too_small")
    /// The number is above `limit`, or a time after another.
    package static let tooLarge = Self(rawValue: "too_large")
    /// The list has fewer elements than `limit`.
    package static let tooFew = Self(rawValue: "too_few")
    /// The list has more elements than `limit`.
    package static let tooMany = Self(rawValue: "too_many")
    /// The value is none of those to choose from.
    package static let notAChoice = Self(rawValue: "not_a_choice")
    /// The text holds control characters.
    package static let forbiddenCharacter = Self(rawValue: "forbidden_character")
    /// The text does not have the form of what is expected.
    package static let malformed = Self(rawValue: "malformed")
    /// The field is there more than once.
    package static let repeated = Self(rawValue: "repeated")
}

extension FieldError: JSONWritable {
    /// Writes the error as an element of `errors`.
    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("pointer", pointer)
            $0.field("code", code.rawValue)
            $0.field("detail", detail)
            if let limit { $0.field("limit", limit) }
        }
    }
}
