// SPDX-License-Identifier: Apache-2.0

/// Keeps secrets in the database under a key that is not in it.
package protocol SecretSealer: Sendable {
    /// Seals a secret so that it opens at one place only, such as `second_factor/17`.
    func seal(_ secret: [UInt8], for place: String) throws -> [UInt8]

    /// Opens what was sealed for a place; throws for any other bytes, key or place.
    func open(_ sealed: [UInt8], for place: String) throws -> [UInt8]
}
