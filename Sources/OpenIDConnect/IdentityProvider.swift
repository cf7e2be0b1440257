// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import JSON

/// A standard identity provider, asked by the authorisation code flow with PKCE.
///
/// What it says of itself, and its keys, are kept for an hour. A token that names a key we do not know makes us look again,
/// once a minute at most, so that a provider may change its keys at any time.
package actor IdentityProvider {
    private struct Kept<Value: Sendable> {
        let value: Value
        let at: Int64
    }

    /// Who this is and who we are to it.
    package nonisolated let settings: ProviderSettings
    private let transport: any ProviderTransport
    private var document: Kept<ProviderDocument>?
    private var keys: Kept<KeySet>?
    private var lookedAgainAt: Int64 = .min

    private static let keptSeconds: Int64 = 3_600
    private static let lookAgainSeconds: Int64 = 60
    private static let documentLimit = 256 * 1_024
    private static let tokenLimit = 64 * 1_024

    package init(_ settings: ProviderSettings, transport: any ProviderTransport = HTTPTransport()) {
        self.settings = settings
        self.transport = transport
    }

    /// Where the browser is sent.
    ///
    /// - Parameter now: seconds since 1970.
    package func address(for attempt: SignInAttempt, now: Int64) async throws(ProviderFailure) -> String {
        try await description(now: now).authorization.adding([
            ("response_type", "code"), ("scope", "openid"), ("client_id", settings.client),
            ("redirect_uri", settings.returnAddress), ("state", attempt.state), ("nonce", attempt.nonce),
            ("code_challenge", attempt.challenge), ("code_challenge_method", "S256"),
        ])
    }

    /// Exchanges the code that a browser came back with for the word of the provider.
    ///
    /// - Parameters:
    ///   - issuer: what the provider called itself in the address, if it did.
    ///   - now: seconds since 1970.
    /// - Returns: who it is, by the name that the provider never gives to anybody else.
    package func subject(
        for code: String, issuer: String?, attempt: SignInAttempt, now: Int64
    ) async throws(ProviderFailure) -> String {
        let document = try await description(now: now)
        guard issuer.map({ $0 == settings.issuer.text }) ?? !document.namesItself else { throw .token(.issuer) }
        let token = try await exchange(code, attempt, at: document)
        do {
            let parsed = try IdentityToken(token)
            guard let key = try await key(of: parsed, document: document, now: now) else { throw TokenFault.key }
            let check = ClaimCheck(
                issuer: settings.issuer.text, client: settings.client, nonce: attempt.nonce, now: now)
            return try check.subject(of: try parsed.claims(signedBy: key))
        } catch let fault as TokenFault {
            throw .token(fault)
        } catch let failure as ProviderFailure {
            throw failure
        } catch {
            throw .unreachable
        }
    }

    private func exchange(
        _ code: String, _ attempt: SignInAttempt, at document: ProviderDocument
    ) async throws(ProviderFailure) -> String {
        var fields = [
            ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", settings.returnAddress),
            ("code_verifier", attempt.verifier),
        ]
        var authorization: String?
        switch settings.secret {
        case let secret? where document.takesBasic:
            // Both are encoded first, so that a colon in them ends nothing (RFC 6749 §2.3.1).
            let pair = "\(FormText.encode(settings.client)):\(FormText.encode(secret))"
            authorization = "Basic " + Base64.encode(Array(pair.utf8))
        case let secret?: fields += [("client_id", settings.client), ("client_secret", secret)]
        case nil: fields += [("client_id", settings.client)]
        }
        let answer = try await transport.send(
            ProviderRequest(
                address: document.token.text, form: FormText.encode(fields), authorization: authorization,
                limit: Self.tokenLimit))
        guard answer.status == 200 else { throw answer.status >= 500 ? .unreachable : .code }
        guard let token = (try? JSONParser.parse(answer.body))?.members?["id_token"]?.text else {
            throw .token(.malformed)
        }
        return token
    }

    private func key(
        of token: IdentityToken, document: ProviderDocument, now: Int64
    ) async throws(ProviderFailure) -> KeySet.Key? {
        if let keys, isFresh(keys.at, now), let key = keys.value.key(named: token.keyName, for: token.kind) {
            return key
        }
        if let keys, isFresh(keys.at, now) {
            guard now - Self.lookAgainSeconds >= lookedAgainAt else { return nil }
            lookedAgainAt = now
        }
        guard let found = KeySet(try await read(document.keys.text)) else { throw .document }
        keys = Kept(value: found, at: now)
        return found.key(named: token.keyName, for: token.kind)
    }

    private func description(now: Int64) async throws(ProviderFailure) -> ProviderDocument {
        if let document, isFresh(document.at, now) { return document.value }
        guard let found = ProviderDocument(try await read(settings.document), of: settings.issuer) else {
            throw .document
        }
        document = Kept(value: found, at: now)
        return found
    }

    private func read(_ address: String) async throws(ProviderFailure) -> JSONValue {
        let answer = try await transport.send(
            ProviderRequest(address: address, form: nil, authorization: nil, limit: Self.documentLimit))
        guard answer.status == 200 else { throw .unreachable }
        guard let json = try? JSONParser.parse(answer.body) else { throw .document }
        return json
    }

    private func isFresh(_ at: Int64, _ now: Int64) -> Bool { (at..<at + Self.keptSeconds).contains(now) }
}
