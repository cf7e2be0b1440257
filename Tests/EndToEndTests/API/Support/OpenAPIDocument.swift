// SPDX-License-Identifier: Apache-2.0
import FoundationEssentials
import JSON
import TestSupport
import Testing
import Yams

/// `docs/openapi.yaml`, read by the tests: what it promises, every answer is held against.
struct OpenAPIDocument: Sendable {
    /// One operation, its path relative to `/api/v1`.
    struct Operation: Sendable {
        let method: String
        let path: [Substring]
        let responses: [String: Response]

        var name: String { "\(method) /api/v1/\(path.joined(separator: "/"))" }
    }

    struct Response: Sendable {
        var requiredHeaders: [String] = []
        /// By media type.
        var schemas: [String: JSONSchema] = [:]
    }

    let operations: [Operation]
    let schemas: [String: JSONSchema]
    /// Every example beside the schema that it must keep.
    let examples: [(place: String, value: JSONValue, schema: JSONSchema)]

    private static let loaded = Result { try OpenAPIDocument(yaml: String(decoding: bytes(), as: UTF8.self)) }

    static func shared() throws -> OpenAPIDocument { try loaded.get() }

    static func bytes() throws -> [UInt8] {
        Array(try #require(FileManager.default.contents(atPath: "\(Repository.root)/docs/openapi.yaml")))
    }

    /// What an answer lacks or has too much of; empty if all is as promised.
    func failures(of answer: APIAnswer, to method: String, _ path: String) throws -> [String] {
        let segments = path.prefix { $0 != "?" }.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        let operation = operations.first { operation in
            operation.method == method && operation.path.count == segments.count
                && zip(operation.path, segments).allSatisfy { $0 == $1 || $0.hasPrefix("{") && !$1.isEmpty }
        }
        guard let operation else {
            return answer.status == 404 || answer.status == 405 ? [] : ["is not described"]
        }
        guard let response = operation.responses[String(answer.status)] else { return ["this status is not described"] }
        let missing = try response.requiredHeaders.filter { try answer.header($0) == nil }.map { "lacks \($0)" }
        guard !response.schemas.isEmpty else { return missing + (answer.bytes.isEmpty ? [] : ["has a body"]) }
        let type = try answer.header("Content-Type") ?? "nothing"
        guard let schema = response.schemas[type] else { return missing + ["is \(type)"] }
        guard type.contains("json") else { return missing }
        guard let json = answer.json else { return missing + ["is not JSON"] }
        return missing + schema.failures(json, at: "", schemas)
    }
}
