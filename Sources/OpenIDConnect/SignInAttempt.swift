// SPDX-License-Identifier: Apache-2.0
internal import Crypto
package import HTTPSupport

/// One way to the provider and back. All that it needs to remember follows from one secret that only the browser has, so
/// nothing of it is stored, and nobody else's answer fits.
package struct SignInAttempt: Sendable {
    /// Goes to the provider and comes back in the address: whoever brings another one did not start here.
    package let state: String
    /// Comes back in the signed token: one of another attempt is not taken.
    let nonce: String
    /// Shown with the code (RFC 7636): a code that was stolen on the way is of no use.
    let verifier: String

    package init(_ secret: SecretToken) {
        state = secret.derived(for: "state")
        nonce = secret.derived(for: "nonce")
        verifier = secret.derived(for: "verifier")
    }

    /// What the provider is told of the verifier: its SHA-256 (`S256`).
    var challenge: String { Base64URL.encode(Array(SHA256.hash(data: Array(verifier.utf8)))) }
}
