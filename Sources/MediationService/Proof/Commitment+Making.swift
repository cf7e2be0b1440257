// SPDX-License-Identifier: Apache-2.0
internal import Crypto
package import MediationStore

extension Commitment {
    private static let saltLength = 16

    /// Commits to a text under a new random salt; `nil` when there is none.
    package init?(to text: CommittedText) {
        guard !text.isEmpty else { return nil }
        let salt = (0..<Self.saltLength).map { _ in UInt8.random(in: .min ... .max) }
        self.init(salt: salt, value: Self.value(of: text, under: salt))
    }

    /// Whether this text, and no other, was committed to.
    package func binds(_ text: CommittedText) -> Bool { Self.value(of: text, under: salt) == value }

    private static func value(of text: CommittedText, under salt: [UInt8]) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: text.bytes, using: SymmetricKey(data: salt)))
    }
}
