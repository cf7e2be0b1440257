// SPDX-License-Identifier: Apache-2.0
import HTTPSupport
import Testing

@testable import OpenIDConnect

@Suite("An identity provider")
struct IdentityProviderTests {
    private static let attempt = SignInAttempt(SecretToken())

    private static func token(_ key: PaperKey, now: Int64 = PaperProvider.now) throws -> String {
        let token = try key.token(
            claims: """
                {"iss": "\(PaperProvider.issuer)", "aud": "fengqiao", "sub": "subject-17", "exp": \(now + 300), \
                "iat": \(now), "nonce": "\(attempt.nonce)"}
                """)
        return #"{"id_token": "\#(token)"}"#
    }

    private static func subject(
        _ service: IdentityProvider, now: Int64 = PaperProvider.now
    ) async -> Result<String, ProviderFailure> {
        do {
            return .success(try await service.subject(for: "code-1", issuer: nil, attempt: attempt, now: now))
        } catch {
            return .failure(error)
        }
    }

    @Test("is shown a challenge, and the verifier only with the code")
    func request() async throws {
        let provider = PaperProvider()
        let service = try provider.service()
        let address = try await service.address(for: Self.attempt, now: PaperProvider.now)
        #expect(
            address == """
                https://id.example.cn/authorize?response_type=code&scope=openid&client_id=fengqiao&\
                redirect_uri=https%3A%2F%2Fmediation.example.cn%2Fsign-in%2Fprovider%2Freturn&\
                state=\(Self.attempt.state)&nonce=\(Self.attempt.nonce)&\
                code_challenge=\(Self.attempt.challenge)&code_challenge_method=S256
                """)
        #expect(Self.attempt.challenge != Self.attempt.verifier)
        #expect(!address.contains(Self.attempt.verifier))
        _ = await Self.subject(service)
        let sent = try #require(provider.requests.last)
        #expect(sent.address == "https://id.example.cn/token")
        #expect(
            sent.form == """
                grant_type=authorization_code&code=code-1&\
                redirect_uri=https%3A%2F%2Fmediation.example.cn%2Fsign-in%2Fprovider%2Freturn&\
                code_verifier=\(Self.attempt.verifier)
                """)
        // fengqiao:a%3Ab, for a colon in the secret ends nothing.
        #expect(sent.authorization == "Basic ZmVuZ3FpYW86YSUzQWI=")
    }

    @Test("derives the verifier and its challenge from the secret of the browser alone")
    func attempts() throws {
        let secret = try #require(SecretToken(String(repeating: "A", count: 43)))
        let (first, again) = (SignInAttempt(secret), SignInAttempt(secret))
        #expect([first.state, first.nonce, first.verifier] == [again.state, again.nonce, again.verifier])
        #expect(Set([first.state, first.nonce, first.verifier, secret.text, secret.formToken]).count == 5)
        #expect(first.verifier.utf8.count == 43)
        #expect(SignInAttempt(SecretToken()).state != first.state)
    }

    @Test("gets our secret in the form only where it takes no other way, and none from a client without one")
    func ways() async throws {
        let posting = PaperProvider()
        posting.answer(
            "/.well-known/openid-configuration",
            with: PaperProvider.document.dropLast()
                + #", "token_endpoint_auth_methods_supported": ["client_secret_post"]}"#)
        _ = await Self.subject(try posting.service())
        #expect(posting.requests.last?.form?.hasSuffix("&client_id=fengqiao&client_secret=a%3Ab") == true)
        #expect(posting.requests.last?.authorization == nil)
        let open = PaperProvider()
        _ = await Self.subject(try open.service(secret: nil))
        #expect(open.requests.last?.form?.hasSuffix("&client_id=fengqiao") == true)
        #expect(open.requests.last?.authorization == nil)
    }

    @Test("is not believed when it says that it is another one, or sends us to unsafe places")
    func documents() async throws {
        let honest = PaperProvider.document
        let wrong = [
            honest.replacing("\"issuer\": \"https://id.example.cn\"", with: "\"issuer\": \"https://evil.example\""),
            honest.replacing("https://id.example.cn/token", with: "http://id.example.cn/token"),
            honest.replacing("https://id.example.cn/keys", with: "http://127.0.0.1:5432/"),
            honest.replacing("https://id.example.cn/authorize", with: "javascript:alert(1)"),
            honest.replacing("\"token_endpoint\"", with: "\"nothing\""), "[]", "not json", "",
        ]
        for text in wrong {
            let provider = PaperProvider()
            provider.answer("/.well-known/openid-configuration", with: text)
            let service = try provider.service()
            await #expect(throws: ProviderFailure.document) {
                try await service.address(for: Self.attempt, now: PaperProvider.now)
            }
        }
    }

    @Test("that fails, or answers too much, lets nobody in")
    func failures() async throws {
        let key = PaperKey.curve("curve-1")
        let large = String(repeating: " ", count: 300_000)
        let cases: [(path: String, text: String, status: Int, ProviderFailure)] = [
            ("/.well-known/openid-configuration", "", 500, .unreachable),
            ("/.well-known/openid-configuration", large, 200, .tooLarge),
            ("/.well-known/openid-configuration", PaperProvider.document, 302, .unreachable),
            ("/keys", "{}", 200, .document), ("/keys", large, 200, .tooLarge), ("/keys", "", 404, .unreachable),
            ("/token", #"{"error": "invalid_grant"}"#, 400, .code), ("/token", "", 401, .code),
            ("/token", "", 503, .unreachable), ("/token", "{}", 200, .token(.malformed)),
            ("/token", String(repeating: " ", count: 65_537), 200, .tooLarge),
        ]
        for (path, text, status, failure) in cases {
            let provider = PaperProvider()
            provider.answer("/keys", with: #"{"keys": [\#(try key.published())]}"#)
            provider.answer("/token", with: try Self.token(key))
            provider.answer(path, with: text, status: status)
            let service = try provider.service()
            #expect(await Self.subject(service) == .failure(failure), "\(path) \(status)")
        }
    }

    @Test("may change its keys at any time, and is asked again for an unknown one at most once a minute")
    func rotation() async throws {
        let provider = PaperProvider()
        let (old, new) = (PaperKey.curve("old"), PaperKey.curve("new"))
        provider.answer("/keys", with: #"{"keys": [\#(try old.published())]}"#)
        provider.answer("/token", with: try Self.token(old))
        let service = try provider.service()
        #expect(await Self.subject(service) == .success("subject-17"))
        provider.answer("/keys", with: #"{"keys": [\#(try new.published())]}"#)
        provider.answer("/token", with: try Self.token(new))
        #expect(await Self.subject(service) == .success("subject-17"))
        #expect(provider.count("/keys") == 2)
        provider.answer("/token", with: try Self.token(old))
        for _ in 1...5 { #expect(await Self.subject(service) == .failure(.token(.key))) }
        #expect(provider.count("/keys") == 2)
        let later = PaperProvider.now + 60
        #expect(await Self.subject(service, now: later) == .failure(.token(.key)))
        #expect(provider.count("/keys") == 3)
        #expect(provider.count("/.well-known/openid-configuration") == 1)
    }

    @Test("shows its secret in no description")
    func secrecy() throws {
        let service = try PaperProvider().service(secret: "planted-secret")
        #expect(!"\(service.settings)".contains("planted"))
        var dumped = ""
        dump(service.settings, to: &dumped)
        #expect(!dumped.contains("planted"))
    }
}
