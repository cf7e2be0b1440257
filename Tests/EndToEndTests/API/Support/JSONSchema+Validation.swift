// SPDX-License-Identifier: Apache-2.0
import JSON
import MediationCore

extension JSONSchema {
    /// Where and how a value breaks this schema.
    func failures(_ value: JSONValue, at place: String, _ schemas: [String: JSONSchema]) -> [String] {
        var failures: [String] = []
        if let reference {
            failures += schemas[reference]?.failures(value, at: place, schemas) ?? ["\(reference) is missing"]
        }
        if !types.isEmpty, !types.contains(where: value.hasType) {
            return failures + ["\(place) is not \(types.joined(separator: " or "))"]
        }
        if let values, !values.contains(value) { failures.append("\(place) is none of the values") }
        if !oneOf.isEmpty {
            let fitting = oneOf.count { $0.failures(value, at: place, schemas).isEmpty }
            if fitting != 1 { failures.append("\(place) fits \(fitting) of oneOf") }
        }
        if !anyOf.isEmpty, !anyOf.contains(where: { $0.failures(value, at: place, schemas).isEmpty }) {
            failures.append("\(place) fits none of anyOf")
        }
        switch value {
        case .object(let object): failures += members(object, at: place, schemas)
        case .array(let elements):
            if !counts.contains(elements.count) { failures.append("\(place) has \(elements.count) elements") }
            for (index, element) in elements.enumerated() {
                failures += items.flatMap { $0.failures(element, at: "\(place)/\(index)", schemas) }
            }
        case .string(let text): failures += words(text, at: place)
        case .number(let number):
            if let number = Double(number.text), !numbers.contains(number) {
                failures.append("\(place) is out of bounds")
            }
        case .null, .bool: break
        }
        return failures
    }

    private func members(_ object: JSONObject, at place: String, _ schemas: [String: JSONSchema]) -> [String] {
        var failures = required.filter { object[$0] == nil }.map { "\(place)/\($0) is missing" }
        for member in object.members {
            if let schema = properties[member.key] {
                failures += schema.failures(member.value, at: "\(place)/\(member.key)", schemas)
            } else if isClosed {
                failures.append("\(place)/\(member.key) is not described")
            }
        }
        return failures
    }

    private func words(_ text: String, at place: String) -> [String] {
        var failures: [String] = []
        if !lengths.contains(text.unicodeScalars.count) { failures.append("\(place) is too long or too short") }
        if let pattern, (try? Regex(pattern).firstMatch(in: text)) == nil {
            failures.append("\(place) does not match \(pattern)")
        }
        let hasFormat: Bool =
            switch format {
            case "uuid": CaseID(text) != nil
            case "date": LegalDay(text) != nil
            case "date-time": text.isInternetTime
            default: true
            }
        if !hasFormat { failures.append("\(place) is no \(format ?? "")") }
        return failures
    }
}

extension JSONValue {
    fileprivate func hasType(_ type: String) -> Bool {
        switch (self, type) {
        case (.null, "null"), (.bool, "boolean"), (.number, "number"), (.string, "string"), (.array, "array"),
            (.object, "object"):
            true
        case (.number(let number), "integer"): number.integer != nil
        default: false
        }
    }
}

extension String {
    /// RFC 3339 with a day that exists.
    fileprivate var isInternetTime: Bool {
        guard LegalDay(prefix(10)) != nil else { return false }
        return (try? /T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d\d:\d\d)/.wholeMatch(in: dropFirst(10))) != nil
    }
}
