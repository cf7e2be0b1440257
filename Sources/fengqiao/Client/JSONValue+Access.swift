// SPDX-License-Identifier: Apache-2.0
import JSON

/// Reading answers whose shape the API's description promises: what is not there reads as null.
extension JSONValue {
    subscript(key: String) -> JSONValue {
        if case .object(let object) = self { object[key] ?? .null } else { .null }
    }

    var elements: [JSONValue] { if case .array(let values) = self { values } else { [] } }

    /// The text of a string or a number.
    var text: String? {
        switch self {
        case .string(let text): text
        case .number(let number): number.text
        case .null, .bool, .array, .object: nil
        }
    }

    var isTrue: Bool { self == .bool(true) }
}
