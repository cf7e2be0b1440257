// SPDX-License-Identifier: Apache-2.0
internal import JSON

extension JSONValue {
    var members: JSONObject? {
        guard case .object(let object) = self else { return nil }
        return object
    }

    var elements: [JSONValue]? {
        guard case .array(let elements) = self else { return nil }
        return elements
    }

    var text: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// An instant as tokens write it: seconds since 1970, which may have a fraction.
    var seconds: Int64? {
        guard case .number(let number) = self else { return nil }
        return number.integer ?? Double(number.text).flatMap { Int64(exactly: $0.rounded(.down)) }
    }
}
