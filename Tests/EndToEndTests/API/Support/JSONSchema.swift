// SPDX-License-Identifier: Apache-2.0
import JSON
import Testing
import Yams

/// The part of JSON Schema that our description uses. A keyword that is not understood here is an error, so that none
/// stands in the description without effect.
struct JSONSchema: Sendable {
    var types: [String] = []
    var required: [String] = []
    var properties: [String: JSONSchema] = [:]
    var isClosed = false
    /// One or none; a list, because a structure cannot hold itself.
    var items: [JSONSchema] = []
    /// `enum`, or `const` as its only value.
    var values: [JSONValue]?
    var pattern: String?
    var format: String?
    var lengths = 0...Int.max
    var counts = 0...Int.max
    var numbers = -Double.infinity...Double.infinity
    var oneOf: [JSONSchema] = []
    var anyOf: [JSONSchema] = []
    /// The name of a schema that holds as well.
    var reference: String?

    init(_ node: Node, at place: String) throws {
        for (keyword, value) in node.members { try take(keyword, value, at: "\(place).\(keyword)") }
    }

    struct Unknown: Error, CustomStringConvertible {
        let description: String
    }

    private mutating func take(_ keyword: String, _ value: Node, at place: String) throws {
        switch keyword {
        case "description", "default": break
        case "type": types = try value.sequence?.compactMap(\.string) ?? [#require(value.string)]
        case "required": required = try #require(value.sequence).compactMap(\.string)
        case "properties":
            properties = try Dictionary(
                uniqueKeysWithValues: value.members.map { ($0, try JSONSchema($1, at: "\(place).\($0)")) })
        case "additionalProperties": isClosed = value.bool == false
        case "items": items = [try JSONSchema(value, at: place)]
        case "enum": values = try #require(value.sequence).map { try $0.json() }
        case "const": values = [try value.json()]
        case "pattern": pattern = value.string
        case "format": format = value.string
        case "minLength", "minItems", "minimum", "exclusiveMinimum", "maxLength", "maxItems", "maximum":
            try bound(keyword, try #require(value.float))
        case "oneOf": oneOf = try #require(value.sequence).map { try JSONSchema($0, at: place) }
        case "anyOf": anyOf = try #require(value.sequence).map { try JSONSchema($0, at: place) }
        case "$ref": reference = try #require(value.string).split(separator: "/").last.map(String.init)
        default: throw Unknown(description: "\(place) is a keyword that the tests do not know.")
        }
    }

    private mutating func bound(_ keyword: String, _ number: Double) throws {
        switch keyword {
        case "minLength": lengths = Int(number)...lengths.upperBound
        case "maxLength": lengths = lengths.lowerBound...Int(number)
        case "minItems": counts = Int(number)...counts.upperBound
        case "maxItems": counts = counts.lowerBound...Int(number)
        case "minimum": numbers = number...numbers.upperBound
        case "exclusiveMinimum": numbers = number.nextUp...numbers.upperBound
        default: numbers = numbers.lowerBound...number
        }
    }
}
