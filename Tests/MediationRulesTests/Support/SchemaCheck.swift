// SPDX-License-Identifier: Apache-2.0
import JSON

/// Checks a value against a JSON Schema (2020-12), as far as the schema of packs goes; a keyword that it does not know
/// is a complaint of its own.
struct SchemaCheck {
    private let definitions: JSONObject
    private let root: JSONValue

    init?(_ schema: JSONValue) {
        guard case .object(let object) = schema, case .object(let definitions)? = object["$defs"] else { return nil }
        self.definitions = definitions
        root = schema
    }

    /// Pointers to what does not conform, with the keyword.
    func complaints(about value: JSONValue) -> [String] { complaints(value, root, "") }

    /// The definition of a name, such as `rule`.
    func definition(_ name: String) -> JSONObject? {
        if case .object(let object)? = definitions[name] { object } else { nil }
    }

    private func complaints(_ value: JSONValue, _ schema: JSONValue, _ pointer: String) -> [String] {
        guard case .object(let keywords) = schema else { return ["\(pointer): no schema"] }
        return keywords.members.flatMap { keyword in
            complaints(value, keyword.key, keyword.value, keywords, pointer)
        }
    }

    private func complaints(
        _ value: JSONValue, _ keyword: String, _ argument: JSONValue, _ schema: JSONObject, _ pointer: String
    ) -> [String] {
        switch (keyword, argument) {
        case ("$schema", _), ("$defs", _), ("title", .string), ("description", _): return []
        case ("$ref", .string(let reference)):
            guard let target = definitions[String(reference.dropFirst("#/$defs/".count))] else {
                return ["no \(reference)"]
            }
            return complaints(value, target, pointer)
        case ("oneOf", .array(let schemas)):
            let fitting = schemas.count { complaints(value, $0, pointer).isEmpty }
            return fitting == 1 ? [] : ["\(pointer): oneOf"]
        case ("additionalProperties", false), ("properties", _), ("required", _):
            return members(of: value, keyword, schema, pointer)
        case ("items", let items):
            guard case .array(let values) = value else { return [] }
            return values.enumerated().flatMap { complaints($0.element, items, "\(pointer)/\($0.offset)") }
        case (_, _):
            return SchemaKeyword.holds(keyword, argument, of: value) ? [] : ["\(pointer): \(keyword)"]
        }
    }

    private func members(
        of value: JSONValue, _ keyword: String, _ schema: JSONObject, _ pointer: String
    ) -> [String] {
        guard case .object(let object) = value else { return [] }
        var properties = JSONObject()
        if case .object(let known)? = schema["properties"] { properties = known }
        switch keyword {
        case "required":
            guard case .array(let names)? = schema["required"] else { return ["\(pointer): required"] }
            return names.compactMap { name in
                guard case .string(let text) = name, object[text] == nil else { return nil }
                return "\(pointer)/\(text): required"
            }
        case "properties":
            return object.members.flatMap { member in
                properties[member.key].map { complaints(member.value, $0, "\(pointer)/\(member.key)") } ?? []
            }
        case _:
            return object.members.filter { properties[$0.key] == nil }.map { "\(pointer)/\($0.key): additional" }
        }
    }
}

/// The keywords that look at one value only.
private enum SchemaKeyword {
    static func holds(_ keyword: String, _ argument: JSONValue, of value: JSONValue) -> Bool {
        switch (keyword, argument, value) {
        case ("type", .string(let type), _): isOf(type, value)
        case ("enum", .array(let values), _): values.contains(value)
        case ("const", _, _): argument == value
        case ("pattern", .string(let pattern), .string(let text)):
            (try? Regex(pattern)).map { text.contains($0) } ?? false
        case ("minLength", .number(let least), .string(let text)): text.count >= least.integer ?? .max
        case ("minimum", .number(let least), .number(let number)): (number.integer ?? .min) >= least.integer ?? .max
        case ("maximum", .number(let most), .number(let number)): (number.integer ?? .max) <= most.integer ?? .min
        case ("minItems", .number(let least), .array(let values)): values.count >= least.integer ?? .max
        case ("maxItems", .number(let most), .array(let values)): values.count <= most.integer ?? .min
        case ("uniqueItems", true, .array(let values)): Set(values).count == values.count
        case ("minProperties", .number(let least), .object(let object)): object.members.count >= least.integer ?? .max
        case ("maxProperties", .number(let most), .object(let object)): object.members.count <= most.integer ?? .min
        case (_, _, _): isAboutAnotherType(keyword, value)
        }
    }

    private static func isOf(_ type: String, _ value: JSONValue) -> Bool {
        switch (type, value) {
        case ("object", .object), ("array", .array), ("string", .string), ("boolean", .bool): true
        case ("integer", .number(let number)): number.integer != nil
        case (_, _): false
        }
    }

    private static func isAboutAnotherType(_ keyword: String, _ value: JSONValue) -> Bool {
        switch (keyword, value) {
        case ("pattern", .string), ("minLength", .string): false
        case ("pattern", _), ("minLength", _), ("minimum", _), ("maximum", _), ("minItems", _), ("maxItems", _),
            ("uniqueItems", _), ("minProperties", _), ("maxProperties", _):
            true
        case (_, _): false
        }
    }
}
