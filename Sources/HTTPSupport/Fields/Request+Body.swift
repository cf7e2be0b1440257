// SPDX-License-Identifier: Apache-2.0
import Crypto
import HTTPTypes
package import Hummingbird
package import JSON
import NIOCore

/// A body of JSON with the bytes that it was read from.
package struct JSONBody: Sendable {
    /// The fields of the body.
    package let object: JSONObject
    /// The body as it was sent.
    package let bytes: [UInt8]

    /// The SHA-256 of the body as it was sent, by which a repeated request is compared with the first.
    package var digest: [UInt8] { Array(SHA256.hash(data: bytes)) }
}

extension FieldReader {
    /// Reads the object of a body.
    package init(_ body: JSONBody) {
        self.init(body.object)
    }
}

/// How large a body of fields may be.
package let defaultBodyLimit = 64 * 1024
/// How large a form of a page may be: much more than any text that is accepted, so that one that is too long comes back
/// with the sentence that says so instead of being lost.
package let formBodyLimit = 256 * 1024

extension Request {
    /// Reads the body as an object of JSON.
    ///
    /// Throws a `Problem`: 415 for another type, 413 beyond the limit, 400 with place and kind of the mistake.
    package func jsonBody(limit: Int = defaultBodyLimit) async throws -> JSONBody {
        try requireMediaType("application/json")
        let bytes = try await bodyBytes(limit: limit)
        do {
            let value = try JSONParser.parse(bytes)
            guard case .object(let object) = value else {
                let error = FieldError("", .wrongType, "must be an object")
                throw Problem(.malformedJSON, "The body must be an object.", errors: [error])
            }
            return JSONBody(object: object, bytes: bytes)
        } catch let error as JSONSyntaxError {
            throw Problem(error)
        }
    }

    /// Reads the body as a form (`application/x-www-form-urlencoded`).
    ///
    /// Throws a `Problem`: 415 for another type, 413 beyond the limit, 400 if it cannot be decoded.
    package func formBody(limit: Int = formBodyLimit) async throws -> FormFields {
        try requireMediaType("application/x-www-form-urlencoded")
        let bytes = try await bodyBytes(limit: limit)
        do { return try FormFields(bytes, kind: .body) } catch { throw Problem(.malformedForm, "\(error)") }
    }

    /// Reads the query of the address; errors of its fields are answered with 400.
    package func queryFields() throws(Problem) -> FormFields {
        do { return try FormFields((uri.query ?? "").utf8, kind: .query) } catch {
            throw Problem(.invalidQuery, "\(error)")
        }
    }

    /// Reads the body as bytes; throws a `Problem` (413) beyond the limit.
    package func bodyBytes(limit: Int) async throws -> [UInt8] {
        if let length = headers[.contentLength].flatMap({ Int($0) }), length > limit { throw Problem.tooLarge(limit) }
        do {
            let buffer = try await body.collect(upTo: limit)
            return Array(buffer.readableBytesView)
        } catch is NIOTooManyBytesError {
            throw Problem.tooLarge(limit)
        }
    }

    private func requireMediaType(_ type: String) throws(Problem) {
        let sent = headers[.contentType] ?? ""
        let essence = sent.prefix { $0 != ";" && $0 != " " }
        guard essence.lowercased() == type else {
            throw Problem(.unsupportedMediaType, "The body must be of type \(type).")
        }
    }
}

extension Problem {
    static func tooLarge(_ limit: Int) -> Problem {
        Problem(.contentTooLarge, "The body must not be larger than \(limit) bytes.").with("limit", .integer(limit))
    }

    /// The answer to a body that is not JSON.
    init(_ error: JSONSyntaxError) {
        let place = "line \(error.line), column \(error.column)"
        let code = FieldError.Code(rawValue: error.code.rawValue)
        self.init(.malformedJSON, "At \(place).", errors: [FieldError(error.pointer, code, "at \(place)")])
        self = with("offset", .integer(error.offset))
    }
}
