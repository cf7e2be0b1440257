// SPDX-License-Identifier: Apache-2.0
internal import Crypto

/// One key of a keyring, with the keys that are derived from it for each purpose. The secret itself seals nothing.
struct SealingKey: Sendable {
    static let secretBytes = 32

    let secret: [UInt8]
    let cells: SymmetricKey
    let streams: SymmetricKey
    let indexes: SymmetricKey
    /// The keys of the blind indexes of each column and county.
    let indexKeys = DerivedKeys()
    /// Tells whether a database was sealed with this very key, and nothing about it.
    let check: [UInt8]

    /// - Returns: `nil` for a secret of another length.
    init?(secret: [UInt8]) {
        guard secret.count == Self.secretBytes else { return nil }
        self.secret = secret
        let master = SymmetricKey(data: secret)
        func derive(_ purpose: String) -> SymmetricKey {
            HKDF<SHA256>.deriveKey(inputKeyMaterial: master, info: Array(purpose.utf8), outputByteCount: 32)
        }
        cells = derive("fengqiao cell 1")
        streams = derive("fengqiao stream 1")
        indexes = derive("fengqiao index 1")
        check = derive("fengqiao check 1").withUnsafeBytes { Array($0.prefix(16)) }
    }

    /// A key that nobody has seen before.
    static func random() -> [UInt8] { SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) } }
}
