// SPDX-License-Identifier: Apache-2.0
import Crypto

extension FormFields {
    /// The SHA-256 of all names and values in their order, by which a repeated form is compared with the first.
    package var digest: [UInt8] {
        var hash = SHA256()
        for field in fields {
            // The byte 0xFF occurs in no text, so that a name and a value cannot flow into each other.
            hash.update(data: Array(field.name.utf8) + [0xFF])
            hash.update(data: Array(field.value.utf8) + [0xFF])
        }
        return Array(hash.finalize())
    }
}
