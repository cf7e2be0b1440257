// SPDX-License-Identifier: Apache-2.0
import Crypto

/// A secret of 32 random bytes that its bearer shows: the content of a session cookie or of an API token.
///
/// Only its digest is stored, so that a copy of the database opens no session.
package struct SecretToken: Sendable, Hashable {
    private let bytes: [UInt8]

    /// Makes a fresh secret from the random numbers of the operating system.
    package init() {
        var random = SystemRandomNumberGenerator()
        bytes = (0..<4).flatMap { _ in withUnsafeBytes(of: random.next()) { Array($0) } }
    }

    /// Reads a secret that was shown; gives nothing if it cannot be one of ours.
    package init?(_ text: String) {
        guard text.utf8.count == 43, let bytes = Base64URL.decode(text) else { return nil }
        self.bytes = bytes
    }

    /// The secret as 43 characters, to be sent to its bearer once.
    package var text: String { Base64URL.encode(bytes) }

    /// The SHA-256 under which the secret is stored and found: 32 bytes.
    package var digest: [UInt8] { Array(SHA256.hash(data: bytes)) }

    /// The token that forms carry to show that they come from a page of this session.
    package var formToken: String { Base64URL.encode(Array(code)) }

    /// Whether a form carried the token of this session; takes the same time wherever they differ.
    package func accepts(formToken text: String?) -> Bool {
        guard let text, let sent = Base64URL.decode(text) else { return false }
        return HMAC<SHA256>.isValidAuthenticationCode(sent, authenticating: Self.purpose, using: key)
    }

    /// Another secret of 43 characters that follows from this one; one purpose tells nothing about another.
    package func derived(for purpose: StaticString) -> String {
        let name = purpose.withUTF8Buffer { Array($0) }
        return Base64URL.encode(Array(HMAC<SHA256>.authenticationCode(for: name, using: key)))
    }

    private static let purpose = Array("csrf".utf8)
    private var key: SymmetricKey { SymmetricKey(data: bytes) }
    private var code: HMAC<SHA256>.MAC { HMAC<SHA256>.authenticationCode(for: Self.purpose, using: key) }
}

extension SecretToken: CustomStringConvertible, CustomReflectable {
    /// Says nothing, so that no log tells the secret.
    package var description: String { "SecretToken" }
    /// Shows nothing to `dump` and to debuggers either.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
