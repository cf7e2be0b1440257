// SPDX-License-Identifier: Apache-2.0
internal import Crypto
package import MediationStore

extension Commitment {
    /// Commits to a text under a new random salt; `nil` when there is none.
    package init?(to text: CommittedText) {
        guard !text.isEmpty else { return nil }
        // One call to the system for all of them: a call for each byte cost as much as the hash.
        let random = UInt128.random(in: .min ... .max)
        let salt = withUnsafeBytes(of: random) { Array($0) }
        self.init(salt: salt, value: Self.value(of: text, under: salt))
    }

    /// Whether this text, and no other, was committed to.
    package func binds(_ text: CommittedText) -> Bool { Self.value(of: text, under: salt) == value }

    private static func value(of text: CommittedText, under salt: [UInt8]) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: text.bytes, using: SymmetricKey(data: salt)))
    }
}
