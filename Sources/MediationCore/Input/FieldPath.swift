// SPDX-License-Identifier: Apache-2.0

/// Where in the input something is wrong: a JSON pointer (RFC 6901) such as `/consents/0/party`.
package struct FieldPath: Hashable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
    package let description: String

    package init(_ pointer: String) { description = pointer }
    package init(stringLiteral value: String) { description = value }

    package static let root: FieldPath = ""

    package func appending(_ key: String) -> FieldPath {
        // `~` and `/` are the only two characters that a pointer escapes.
        guard key.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else {
            return FieldPath(description + "/" + key)
        }
        var escaped = ""
        for character in key {
            switch character {
            case "~": escaped += "~0"
            case "/": escaped += "~1"
            default: escaped.append(character)
            }
        }
        return FieldPath(description + "/" + escaped)
    }

    package func appending(_ index: Int) -> FieldPath { FieldPath(description + "/\(index)") }
}
