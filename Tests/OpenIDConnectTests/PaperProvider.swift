// SPDX-License-Identifier: Apache-2.0
import Crypto
import CryptoExtras
import HTTPSupport
import JSON
import Synchronization

@testable import OpenIDConnect

/// A provider on paper: it answers what it was told to, and remembers what it was asked.
final class PaperProvider: ProviderTransport {
    static let issuer = "https://id.example.cn"
    static let client = "fengqiao"
    static let subject = "subject-17"
    static let now: Int64 = 1_772_446_200

    private struct State {
        var answers: [String: ProviderAnswer] = [:]
        var requests: [ProviderRequest] = []
    }

    private let state = Mutex(State())

    init() {
        answer("/.well-known/openid-configuration", with: Self.document)
    }

    static let document = """
        {"issuer": "\(issuer)", "authorization_endpoint": "\(issuer)/authorize", "token_endpoint": "\(issuer)/token", \
        "jwks_uri": "\(issuer)/keys"}
        """

    var requests: [ProviderRequest] { state.withLock { $0.requests } }

    /// How often a path was asked for.
    func count(_ path: String) -> Int { requests.count { $0.address == Self.issuer + path } }

    func answer(_ path: String, with text: String, status: Int = 200) {
        let answer = ProviderAnswer(status: status, body: Array(text.utf8))
        state.withLock { $0.answers[Self.issuer + path] = answer }
    }

    func send(_ request: ProviderRequest) async throws(ProviderFailure) -> ProviderAnswer {
        let answer = state.withLock { state in
            state.requests.append(request)
            return state.answers[request.address]
        }
        guard let answer else { throw .unreachable }
        guard answer.body.count <= request.limit else { throw .tooLarge }
        return answer
    }

    /// Us, at this provider.
    func service(secret: String? = "a:b") throws -> IdentityProvider {
        IdentityProvider(
            ProviderSettings(
                issuer: try address(Self.issuer), client: Self.client, secret: secret,
                returnAddress: "https://mediation.example.cn/sign-in/provider/return"),
            transport: self)
    }

    private func address(_ text: String) throws -> ProviderAddress {
        struct NoAddress: Error {}
        guard let address = ProviderAddress(text) else { throw NoAddress() }
        return address
    }
}

/// A key that tokens are signed with, and what is published of it.
enum PaperKey: Sendable {
    case rsa(_RSA.Signing.PrivateKey, name: String)
    case curve(P256.Signing.PrivateKey, name: String)

    static func rsa(_ name: String) throws -> PaperKey {
        .rsa(try _RSA.Signing.PrivateKey(keySize: .bits2048), name: name)
    }
    static func curve(_ name: String) -> PaperKey { .curve(P256.Signing.PrivateKey(), name: name) }

    var name: String {
        switch self {
        case .rsa(_, let name), .curve(_, let name): name
        }
    }

    var algorithm: String {
        switch self {
        case .rsa: "RS256"
        case .curve: "ES256"
        }
    }

    /// The public half as a member of a set of keys.
    func published(_ more: String = "") throws -> String {
        switch self {
        case .rsa(let key, let name):
            let parts = try key.publicKey.getKeyPrimitives()
            return """
                {"kty": "RSA", "kid": "\(name)", "n": "\(Base64URL.encode(parts.modulus))", \
                "e": "\(Base64URL.encode(parts.publicExponent))"\(more)}
                """
        case .curve(let key, let name):
            let point = key.publicKey.rawRepresentation
            return """
                {"kty": "EC", "crv": "P-256", "kid": "\(name)", "x": "\(Base64URL.encode(point.prefix(32)))", \
                "y": "\(Base64URL.encode(point.suffix(32)))"\(more)}
                """
        }
    }

    func signature(of text: String) throws -> [UInt8] {
        let digest = SHA256.hash(data: Array(text.utf8))
        return switch self {
        case .rsa(let key, _): Array(try key.signature(for: digest, padding: .insecurePKCS1v1_5).rawRepresentation)
        case .curve(let key, _): Array(try key.signature(for: digest).rawRepresentation)
        }
    }

    /// A token over a header and claims, both as JSON.
    func token(header: String? = nil, claims: String) throws -> String {
        let header = header ?? #"{"alg": "\#(algorithm)", "kid": "\#(name)", "typ": "JWT"}"#
        let signed = "\(Base64URL.encode(Array(header.utf8))).\(Base64URL.encode(Array(claims.utf8)))"
        return "\(signed).\(Base64URL.encode(try signature(of: signed)))"
    }
}
