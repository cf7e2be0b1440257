// SPDX-License-Identifier: Apache-2.0
import Crypto
import HTTPSupport
import MediationCore
import OpenIDConnect
import Synchronization
import Testing

/// An identity provider that signs whatever it is told, as one would that works.
final class HonestProvider: ProviderTransport {
    static let issuer = "https://id.example.cn"

    private struct Told {
        var subject = ""
        var nonce = ""
        var isDown = false
    }

    private let key = P256.Signing.PrivateKey()
    private let now: Timestamp
    private let told = Mutex(Told())

    init(now: Timestamp) { self.now = now }

    /// We, as this provider knows us.
    func service() throws -> IdentityProvider {
        IdentityProvider(
            ProviderSettings(
                issuer: try #require(ProviderAddress(Self.issuer)), client: "fengqiao", secret: "s",
                returnAddress: "http://127.0.0.1/sign-in/provider/return"),
            transport: self)
    }

    /// Somebody is known here, and comes back by the address that the browser was sent to.
    ///
    /// - Returns: where the browser is sent back to.
    func signIn(_ subject: String, at address: String) throws -> String {
        let fields = Self.fields(of: address)
        told.withLock {
            $0.subject = subject
            $0.nonce = fields["nonce"] ?? ""
        }
        return "/sign-in/provider/return?code=1&state=\(try #require(fields["state"]))"
    }

    func breakDown() { told.withLock { $0.isDown = true } }

    static func fields(of address: String) -> [String: String] {
        let query = address.drop { $0 != "?" }.dropFirst()
        return Dictionary(
            uniqueKeysWithValues: query.split(separator: "&").map { pair in
                let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
                return (parts[0], parts.count > 1 ? parts[1] : "")
            })
    }

    func send(_ request: ProviderRequest) async throws(ProviderFailure) -> ProviderAnswer {
        let told = told.withLock { $0 }
        guard !told.isDown else { throw .unreachable }
        let text: String
        switch request.address {
        case Self.issuer + "/.well-known/openid-configuration": text = document
        case Self.issuer + "/keys": text = keys
        case Self.issuer + "/token":
            guard let token = token(told) else { throw .unreachable }
            text = #"{"id_token": "\#(token)"}"#
        case _: throw .unreachable
        }
        return ProviderAnswer(status: 200, body: Array(text.utf8))
    }

    private var document: String {
        """
        {"issuer": "\(Self.issuer)", "authorization_endpoint": "\(Self.issuer)/authorize", \
        "token_endpoint": "\(Self.issuer)/token", "jwks_uri": "\(Self.issuer)/keys"}
        """
    }

    private var keys: String {
        let point = key.publicKey.rawRepresentation
        return """
            {"keys": [{"kty": "EC", "crv": "P-256", "kid": "1", "x": "\(Base64URL.encode(point.prefix(32)))", \
            "y": "\(Base64URL.encode(point.suffix(32)))"}]}
            """
    }

    private func token(_ told: Told) -> String? {
        let seconds = now.microseconds / 1_000_000
        let claims = """
            {"iss": "\(Self.issuer)", "aud": "fengqiao", "sub": "\(told.subject)", "nonce": "\(told.nonce)", \
            "iat": \(seconds), "exp": \(seconds + 300)}
            """
        let parts = [#"{"alg": "ES256", "kid": "1"}"#, claims].map { Base64URL.encode(Array($0.utf8)) }
        let signed = parts.joined(separator: ".")
        guard let signature = try? key.signature(for: SHA256.hash(data: Array(signed.utf8))) else { return nil }
        return "\(signed).\(Base64URL.encode(Array(signature.rawRepresentation)))"
    }
}
