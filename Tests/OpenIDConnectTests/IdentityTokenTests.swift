// SPDX-License-Identifier: Apache-2.0
import Crypto
import HTTPSupport
import TestSupport
import Testing

@testable import OpenIDConnect

@Suite("The word of an identity provider")
struct IdentityTokenTests {
    /// Everything that one sign-in needs, with two keys of each kind.
    private struct Scene {
        let provider = PaperProvider()
        let attempt = SignInAttempt(SecretToken())
        let rsa: PaperKey
        let curve = PaperKey.curve("curve-1")
        let service: IdentityProvider

        init() throws {
            rsa = try Self.key.get()
            service = try provider.service()
            provider.answer("/keys", with: #"{"keys": [\#(try rsa.published()), \#(try curve.published())]}"#)
        }

        /// Making one takes long, and no test changes it.
        static let key = Result { try PaperKey.rsa("rsa-1") }

        func claims(_ changes: [String: String?] = [:]) -> String {
            let now = PaperProvider.now
            let honest: [String: String?] = [
                "iss": "\"\(PaperProvider.issuer)\"", "aud": "\"\(PaperProvider.client)\"",
                "sub": "\"\(PaperProvider.subject)\"", "exp": "\(now + 300)", "iat": "\(now)",
                "nonce": "\"\(attempt.nonce)\"",
            ]
            let members = honest.merging(changes) { _, changed in changed }
            return "{"
                + members.compactMap { name, value in value.map { "\"\(name)\": \($0)" } }.joined(separator: ", ") + "}"
        }

        func outcome(of token: String, issuer: String? = nil) async -> Result<String, ProviderFailure> {
            provider.answer("/token", with: #"{"access_token": "x", "token_type": "Bearer", "id_token": "\#(token)"}"#)
            do {
                return .success(
                    try await service.subject(
                        for: "code-1", issuer: issuer, attempt: attempt, now: PaperProvider.now))
            } catch {
                return .failure(error)
            }
        }
    }

    @Test("is taken when an RSA key or a curve of the provider signed it")
    func honest() async throws {
        let scene = try Scene()
        for key in [scene.rsa, scene.curve] {
            let outcome = await scene.outcome(of: try key.token(claims: scene.claims()))
            #expect(outcome == .success(PaperProvider.subject))
        }
        let many = scene.claims(["aud": "[\"other\", \"fengqiao\"]", "azp": "\"fengqiao\"", "exp": "1772446500.5"])
        let manyToken = try scene.curve.token(claims: many)
        #expect(await scene.outcome(of: manyToken) == .success(PaperProvider.subject))
    }

    @Test("is refused for each claim that is not ours, not now, or not there")
    func claims() async throws {
        let scene = try Scene()
        let now = PaperProvider.now
        let changes: [(String, String?, TokenFault)] = [
            ("iss", "\"https://id.example.cn/\"", .issuer), ("iss", "\"https://evil.example\"", .issuer),
            ("iss", nil, .issuer), ("aud", "\"other\"", .audience), ("aud", "[\"other\"]", .audience),
            ("aud", "[]", .audience), ("aud", nil, .audience), ("aud", "[\"fengqiao\", \"other\"]", .audience),
            ("azp", "\"other\"", .audience), ("azp", "17", .audience), ("exp", "\(now - 60)", .expired),
            ("exp", "\"\(now + 300)\"", .expired), ("exp", nil, .expired), ("exp", "1e999", .expired),
            ("iat", "\(now - 601)", .age), ("iat", "\(now + 61)", .age), ("iat", nil, .age),
            ("nbf", "\(now + 61)", .age), ("nonce", "\"another\"", .nonce), ("nonce", nil, .nonce),
            ("sub", "\"\"", .subject), ("sub", nil, .subject), ("sub", "17", .subject),
            ("sub", "\"a\\nb\"", .subject), ("sub", "\"\(String(repeating: "x", count: 256))\"", .subject),
        ]
        for (name, value, fault) in changes {
            let token = try scene.curve.token(claims: scene.claims([name: value]))
            #expect(await scene.outcome(of: token) == .failure(.token(fault)), "\(name): \(value ?? "absent")")
        }
    }

    @Test("is refused when the provider did not sign it")
    func signatures() async throws {
        let scene = try Scene()
        let claims = scene.claims()
        let stranger = PaperKey.curve("curve-1")
        let honest = try scene.curve.token(claims: claims)
        let parts = honest.split(separator: ".").map(String.init)
        let other = Base64URL.encode(Array(scene.claims(["sub": "\"root\""]).utf8))
        let forged: [(String, TokenFault)] = [
            (try stranger.token(claims: claims), .signature),
            ("\(parts[0]).\(other).\(parts[2])", .signature),
            ("\(parts[0]).\(parts[1]).\(Base64URL.encode([UInt8](repeating: 0, count: 64)))", .signature),
            ("\(parts[0]).\(parts[1]).\(Base64URL.encode([1]))", .signature),
            (try PaperKey.curve("unknown").token(claims: claims), .key),
            // The name of a key of the other kind.
            (try scene.curve.token(header: #"{"alg": "ES256", "kid": "rsa-1"}"#, claims: claims), .key),
            (try scene.curve.token(header: #"{"alg": "RS256", "kid": "rsa-1"}"#, claims: claims), .signature),
        ]
        for (token, fault) in forged {
            #expect(await scene.outcome(of: token) == .failure(.token(fault)))
        }
    }

    @Test("is refused when its header asks for another way of signing, or brings a key of its own")
    func algorithms() async throws {
        let scene = try Scene()
        let claims = scene.claims()
        for name in ["none", "None", "", "HS256", "HS512", "RS384", "PS256", "ES384", "EdDSA", "rs256"] {
            let token = try scene.curve.token(header: #"{"alg": "\#(name)", "kid": "curve-1"}"#, claims: claims)
            #expect(await scene.outcome(of: token) == .failure(.token(.algorithm)), "\(name)")
        }
        for header in [
            #"{"kid": "curve-1"}"#, #"{"alg": 256, "kid": "curve-1"}"#,
            #"{"alg": "ES256", "kid": "curve-1", "crit": ["b64"], "b64": false}"#,
            #"{"alg": "ES256", "kid": "curve-1", "typ": "at+jwt"}"#,
        ] {
            let token = try scene.curve.token(header: header, claims: claims)
            #expect(await scene.outcome(of: token) == .failure(.token(.algorithm)), "\(header)")
        }
        let own = PaperKey.curve("mine")
        let header = #"{"alg": "ES256", "kid": "mine", "jwk": \#(try own.published())}"#
        let brought = try own.token(header: header, claims: claims)
        #expect(await scene.outcome(of: brought) == .failure(.token(.key)))
    }

    @Test("is refused when it was signed with the published key as a shared secret")
    func sharedSecret() async throws {
        let scene = try Scene()
        let header = Base64URL.encode(Array(#"{"alg": "HS256", "kid": "curve-1"}"#.utf8))
        let signed = "\(header).\(Base64URL.encode(Array(scene.claims().utf8)))"
        let key = SymmetricKey(data: Array(try scene.curve.published().utf8))
        let code = HMAC<SHA256>.authenticationCode(for: Array(signed.utf8), using: key)
        #expect(
            await scene.outcome(of: "\(signed).\(Base64URL.encode(Array(code)))") == .failure(.token(.algorithm)))
    }

    @Test("is refused when it is no token at all")
    func malformed() async throws {
        let scene = try Scene()
        let honest = try scene.curve.token(claims: scene.claims())
        let parts = honest.split(separator: ".").map(String.init)
        let twice = Base64URL.encode(Array(#"{"alg": "none", "alg": "ES256", "kid": "curve-1"}"#.utf8))
        let broken = [
            "", ".", "..", "a.b", "\(honest).x", "\(parts[0]).\(parts[1]).", "\(parts[0])=.\(parts[1]).\(parts[2])",
            "\(parts[0]).e30+.\(parts[2])", "\(twice).\(parts[1]).\(parts[2])",
            "\(parts[0]).\(Base64URL.encode(Array("[]".utf8))).\(parts[2])", String(repeating: "a", count: 16_385),
        ]
        for token in broken {
            #expect(await scene.outcome(of: token) == .failure(.token(.malformed)), "\(token.prefix(80))")
        }
    }

    @Test("is not asked for when the browser was sent back by somebody else")
    func mixUp() async throws {
        let scene = try Scene()
        let token = try scene.curve.token(claims: scene.claims())
        #expect(await scene.outcome(of: token, issuer: "https://evil.example") == .failure(.token(.issuer)))
        #expect(scene.provider.count("/token") == 0)
        #expect(await scene.outcome(of: token, issuer: PaperProvider.issuer) == .success(PaperProvider.subject))
    }

    @Test("does not take keys that are too small, for encryption, or of another kind than they say")
    func keys() async throws {
        let scene = try Scene()
        let token = try scene.rsa.token(claims: scene.claims())
        let small =
            #"{"kty": "RSA", "kid": "rsa-1", "n": "\#(Base64URL.encode([UInt8](repeating: 255, count: 128)))", "e": "AQAB"}"#
        let sets = [
            small, try scene.rsa.published(#", "use": "enc""#), try scene.rsa.published(#", "key_ops": ["encrypt"]"#),
            try scene.rsa.published(#", "alg": "RS512""#), #"{"kty": "oct", "kid": "rsa-1", "k": "AAAA"}"#,
            try scene.rsa.published() + ", " + (try scene.rsa.published()),
        ]
        for (number, set) in sets.enumerated() {
            let other = try Scene()
            other.provider.answer("/keys", with: #"{"keys": [\#(set)]}"#)
            let outcome = await other.outcome(of: token)
            #expect(outcome == .failure(.token(.key)), "\(number)")
        }
    }
}
