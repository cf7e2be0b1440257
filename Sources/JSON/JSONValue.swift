// SPDX-License-Identifier: Apache-2.0

/// A JSON value as it was written: objects keep their order, numbers keep their text.
package enum JSONValue: Sendable, Hashable {
    case null
    case bool(Bool)
    case number(JSONNumber)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)
}

/// A number in the notation of JSON, which has no size: what it means is decided by whoever reads it.
package struct JSONNumber: Sendable, Hashable {
    /// The number as it was written, for example `-12`, `0.50` or `1e9`.
    package let text: String

    init(text: String) {
        self.text = text
    }

    /// The value, if it was written as an integer (without fraction and exponent) and fits.
    package var integer: Int64? { Int64(text) }
}

/// The members of a JSON object in the order of writing; every key occurs once.
package struct JSONObject: Sendable, Hashable {
    /// One key with its value.
    package struct Member: Sendable, Hashable {
        /// The key, decoded.
        package let key: String
        /// The value that belongs to it.
        package let value: JSONValue
    }

    /// The members as they were written.
    package private(set) var members: [Member] = []

    /// An object without members.
    package init() {}

    /// The value of a key.
    package subscript(key: String) -> JSONValue? {
        members.first { $0.key == key }?.value
    }

    /// Adds a member at the end; a key that is already there is refused with `false`.
    mutating func append(_ key: String, _ value: JSONValue) -> Bool {
        guard self[key] == nil else { return false }
        members.append(Member(key: key, value: value))
        return true
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral
{
    /// Makes a string of a literal.
    package init(stringLiteral value: String) { self = .string(value) }
    /// Makes a number of a literal.
    package init(integerLiteral value: Int64) { self = .integer(value) }
    /// Makes a truth value of a literal.
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    /// Makes an array of a literal.
    package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

    /// An integer as a value.
    package static func integer(_ value: some BinaryInteger) -> JSONValue {
        .number(JSONNumber(text: String(value)))
    }
}
