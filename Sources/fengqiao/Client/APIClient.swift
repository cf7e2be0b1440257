// SPDX-License-Identifier: Apache-2.0
import AsyncHTTPClient
import FoundationEssentials
import JSON
import MediationLanguage
import MediationServer
import NIOCore
import NIOHTTP1

/// The password was right, and the server asks for a code besides.
struct SecondFactorNeeded: Error {
    static let type = "/problems/second-factor-required"
}

/// Speaks to a server's JSON API.
struct APIClient {
    let server: String
    var token: String?

    /// An answer of the server that is not an error.
    struct Answer {
        let json: JSONValue
        let etag: String?
        let bytes: [UInt8]

        var text: String { String(decoding: bytes, as: UTF8.self) }
    }

    static func signedIn() throws(StartFailure) -> APIClient {
        let saved = try SavedSignIn.load()
        return APIClient(server: saved.server, token: saved.token)
    }

    func get(_ path: String, query: [(String, String?)] = []) async throws -> Answer {
        try await send(.GET, path + Self.query(query))
    }

    /// Creates something. The key makes a retry after a lost answer harmless.
    func post(_ path: String, _ body: JSONWriter, ifMatch: String? = nil) async throws -> Answer {
        try await send(.POST, path, body: body, ifMatch: ifMatch)
    }

    func put(_ path: String, _ body: JSONWriter) async throws -> Answer { try await send(.PUT, path, body: body) }

    func delete(_ path: String) async throws -> Answer { try await send(.DELETE, path) }

    private func send(
        _ method: HTTPMethod, _ path: String, body: JSONWriter? = nil, ifMatch: String? = nil
    ) async throws -> Answer {
        var request = HTTPClientRequest(url: server + path)
        request.method = method
        if let token { request.headers.add(name: "Authorization", value: "Bearer \(token)") }
        request.headers.add(name: "Accept-Language", value: Terminal.language.rawValue)
        if let body {
            request.headers.add(name: "Content-Type", value: "application/json")
            request.headers.add(name: "Idempotency-Key", value: UUID().uuidString)
            request.body = .bytes(ByteBuffer(bytes: body.bytes))
        }
        if let ifMatch { request.headers.add(name: "If-Match", value: ifMatch) }
        let response: HTTPClientResponse
        let bytes: [UInt8]
        do {
            (response, bytes) = try await HTTPClient.withHTTPClient(configuration: Self.configuration) { client in
                let response = try await client.execute(request, timeout: .seconds(30))
                return (response, Array((try await response.body.collect(upTo: 256 << 20)).readableBytesView))
            }
        } catch {
            throw StartFailure(.unavailable, "\(server) does not answer: is the address right, and is it running?")
        }
        let json = bytes.isEmpty ? JSONValue.null : (try? JSONParser.parse(bytes)) ?? .null
        guard (200...299).contains(response.status.code) else {
            if json["type"].text == SecondFactorNeeded.type { throw SecondFactorNeeded() }
            throw ProblemReport(status: Int(response.status.code), json: json).failure
        }
        return Answer(
            json: json, etag: response.headers.first(name: "ETag"), bytes: bytes)
    }

    /// A person waits: where nobody listens, that is said at once rather than after half a minute of trying again.
    private static var configuration: HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration()
        configuration.connectionPool.retryConnectionEstablishment = false
        return configuration
    }

    private static func query(_ pairs: [(String, String?)]) -> String {
        let given = pairs.compactMap { name, value in value.map { "\(name)=\(percentEncoded($0))" } }
        return given.isEmpty ? "" : "?" + given.joined(separator: "&")
    }

    private static func percentEncoded(_ text: String) -> String {
        var encoded = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
                encoded.append(Character(UnicodeScalar(byte)))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                encoded += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
        return encoded
    }
}
