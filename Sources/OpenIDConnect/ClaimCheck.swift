// SPDX-License-Identifier: Apache-2.0
internal import JSON

/// What the claims of an identity token must be for us to believe it (OpenID Connect Core 1.0 §3.1.3.7).
struct ClaimCheck {
    let issuer: String
    let client: String
    let nonce: String
    /// Seconds since 1970.
    let now: Int64

    /// How far the clocks of two machines may be apart.
    static let leewaySeconds: Int64 = 60
    /// A token is made for this very sign-in, so an old one is somebody else's.
    static let oldestSeconds: Int64 = 10 * 60
    private static let longestSubject = 255

    /// Who it is, at the provider.
    func subject(of claims: JSONObject) throws(TokenFault) -> String {
        guard claims["iss"]?.text == issuer else { throw .issuer }
        guard isForUs(claims) else { throw .audience }
        guard let expiry = claims["exp"]?.seconds, expiry > now - Self.leewaySeconds else { throw .expired }
        guard let made = claims["iat"]?.seconds,
            (now - Self.oldestSeconds...now + Self.leewaySeconds).contains(made),
            (claims["nbf"]?.seconds).map({ $0 <= now + Self.leewaySeconds }) ?? true
        else { throw .age }
        guard claims["nonce"]?.text == nonce else { throw .nonce }
        guard let subject = claims["sub"]?.text, !subject.isEmpty, subject.utf8.count <= Self.longestSubject,
            subject.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
        else { throw .subject }
        return subject
    }

    /// The audience is us; where it is others too, it says that the token was made for us.
    private func isForUs(_ claims: JSONObject) -> Bool {
        let audience = claims["aud"]
        let names = audience?.text.map { [$0] } ?? audience?.elements?.compactMap(\.text) ?? []
        let party = claims["azp"]
        guard names.contains(client), names.count == 1 || party != nil else { return false }
        return party.map { $0.text == client } ?? true
    }
}
