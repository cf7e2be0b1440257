// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

extension APIWorld {
    /// Sends a request below `/api/v1` and holds the answer against the description.
    ///
    /// - Parameters:
    ///   - user: gets a fresh token unless the headers have one; `nobody` sends none.
    ///   - json: a body of type application/json.
    @discardableResult
    func send(
        _ method: HTTPRequest.Method, _ path: String, as user: User = .village, _ headers: [String: String] = [:],
        json: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> APIAnswer {
        try await send(
            method, path, as: user, headers, bytes: json.map { Array($0.utf8) }, sourceLocation: sourceLocation)
    }

    /// Sends a request with a body that need not be text.
    @discardableResult
    func send(
        _ method: HTTPRequest.Method, _ path: String, as user: User = .village, _ headers: [String: String] = [:],
        bytes: [UInt8]?, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> APIAnswer {
        var fields = HTTPFields()
        for (name, value) in headers { fields[try #require(HTTPField.Name(name))] = value }
        if user != .nobody, fields[.authorization] == nil {
            fields[.authorization] = "Bearer \(try await token(of: user))"
        }
        if bytes != nil, fields[.contentType] == nil { fields[.contentType] = "application/json" }
        let response = try await client.executeRequest(
            uri: "/api/v1" + path, method: method, headers: fields, body: bytes.map { ByteBuffer(bytes: $0) })
        let answer = APIAnswer(response)
        for failure in try OpenAPIDocument.shared().failures(of: answer, to: method.rawValue, path) {
            Issue.record("\(method) \(path) \(answer.status): \(failure)", sourceLocation: sourceLocation)
        }
        return answer
    }
}
