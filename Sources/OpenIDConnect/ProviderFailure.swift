// SPDX-License-Identifier: Apache-2.0

/// Why nobody could be let in by the word of the identity provider. It names no person and quotes no answer.
package enum ProviderFailure: Error, Hashable, Sendable {
    /// The provider did not answer in time, or not with success.
    case unreachable
    /// An answer was larger than any honest one.
    case tooLarge
    /// What the provider says of itself is not usable: it is malformed, names another issuer, or unsafe addresses.
    case document
    /// The code was not exchanged: it was used before, or belongs to another attempt.
    case code
    /// The identity token was refused.
    case token(TokenFault)

    /// A word for the log.
    package var reason: String {
        switch self {
        case .unreachable: "unreachable"
        case .tooLarge: "too large"
        case .document: "description"
        case .code: "code"
        case .token(let fault): "token: \(fault.rawValue)"
        }
    }

    /// The provider is to blame, or the way to it; trying again later may help.
    package var isOutage: Bool {
        switch self {
        case .unreachable, .tooLarge, .document: true
        case .code, .token: false
        }
    }
}

/// What is wrong with an identity token.
package enum TokenFault: String, Error, Hashable, Sendable, CaseIterable {
    /// It is no signed token in three parts.
    case malformed
    /// It is signed in a way that we do not take: not at all, with a shared secret, or with an extension unknown to us.
    case algorithm
    /// It is signed with a key that the provider does not publish.
    case key
    /// The signature is not that of the provider.
    case signature
    case issuer
    /// It was made for another client.
    case audience
    case expired
    /// It was made too long ago, or in the future.
    case age
    /// It belongs to another attempt.
    case nonce
    /// It names nobody.
    case subject
}
