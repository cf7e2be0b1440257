// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import HummingbirdTesting
import JSON
import NIOCore
import Testing

/// An answer of the API.
struct APIAnswer: Sendable {
    let status: Int
    let headers: HTTPFields
    let bytes: [UInt8]
    /// The body if it is JSON.
    let json: JSONValue?

    init(_ response: TestResponse) {
        status = response.status.code
        headers = response.headers
        bytes = Array(response.body.readableBytesView)
        json = headers[.contentType]?.contains("json") == true ? try? JSONParser.parse(bytes) : nil
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// A member of the body by its path of names.
    subscript(path: String...) -> JSONValue? {
        path.reduce(json) { $0?[$1] }
    }

    func header(_ name: String) throws -> String? { headers[try #require(HTTPField.Name(name))] }

    /// The kind of a problem, `stale-version`.
    var problem: String? {
        guard let reference = self["type"]?.string, reference.hasPrefix("/problems/") else { return nil }
        return String(reference.dropFirst("/problems/".count))
    }

    /// What is wrong with which field, `/parties/0/name missing`.
    var errors: [String] {
        (self["errors"]?.array ?? []).map { "\($0["pointer"]?.string ?? "?") \($0["code"]?.string ?? "?")" }
    }
}

extension JSONValue {
    subscript(name: String) -> JSONValue? {
        guard case .object(let object) = self else { return nil }
        return object[name]
    }

    var string: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    var integer: Int? {
        guard case .number(let number) = self else { return nil }
        return number.integer.map(Int.init)
    }

    var array: [JSONValue]? {
        guard case .array(let values) = self else { return nil }
        return values
    }

    /// The names of an object's members in their order.
    var names: [String] {
        guard case .object(let object) = self else { return [] }
        return object.members.map(\.key)
    }
}
