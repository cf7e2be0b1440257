// SPDX-License-Identifier: Apache-2.0
private import Crypto

/// Seals with AES-GCM under one key of 32 bytes.
package struct SealingKey: SecretSealer {
    /// What was sealed does not open: other bytes, another key or another place.
    package struct DoesNotOpen: Error, Hashable {}

    /// How many bytes a key has.
    package static let size = 32

    private let key: [UInt8]

    /// Takes a key; nothing unless it has the right size.
    package init?(_ key: [UInt8]) {
        guard key.count == Self.size else { return nil }
        self.key = key
    }

    package func seal(_ secret: [UInt8], for place: String) throws -> [UInt8] {
        let box = try AES.GCM.seal(secret, using: SymmetricKey(data: key), authenticating: Array(place.utf8))
        return Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
    }

    package func open(_ sealed: [UInt8], for place: String) throws -> [UInt8] {
        do {
            let box = try AES.GCM.SealedBox(combined: sealed)
            return Array(try AES.GCM.open(box, using: SymmetricKey(data: key), authenticating: Array(place.utf8)))
        } catch {
            throw DoesNotOpen()
        }
    }
}
