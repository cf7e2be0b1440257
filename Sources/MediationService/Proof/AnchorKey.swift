// SPDX-License-Identifier: Apache-2.0
private import Crypto
package import MediationStore

/// The Ed25519 key that signs anchors. It is kept outside of the database, so that whoever owns that cannot sign.
package struct AnchorKey: Sendable {
    /// 32 bytes, as they are kept.
    package let seed: [UInt8]
    package let publicKey: [UInt8]

    /// - Returns: `nil` unless the seed has 32 bytes.
    package init?(seed: [UInt8]) {
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else { return nil }
        self.seed = seed
        publicKey = Array(key.publicKey.rawRepresentation)
    }

    /// A new key.
    package init() {
        let key = Curve25519.Signing.PrivateKey()
        seed = Array(key.rawRepresentation)
        publicKey = Array(key.publicKey.rawRepresentation)
    }

    /// The anchor with its signature.
    func signed(_ anchor: Anchor) throws -> Anchor {
        let key = try Curve25519.Signing.PrivateKey(rawRepresentation: seed)
        var anchor = anchor
        anchor.signature = Array(try key.signature(for: anchor.form))
        return anchor
    }
}

extension Anchor {
    /// Whether it was signed by the key that it names.
    package var isSigned: Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else { return false }
        return key.isValidSignature(signature, for: form)
    }

    /// What the next anchor names it by.
    package var digest: [UInt8] { Array(SHA256.hash(data: form)) }
}
