// SPDX-License-Identifier: Apache-2.0

/// A salted hash of what people said: it binds the words without telling them, and tells nothing once the salt is gone.
package struct Commitment: Hashable, Sendable {
    package let salt: [UInt8]
    /// HMAC-SHA256 of the text under the salt.
    package let value: [UInt8]

    package init(salt: [UInt8], value: [UInt8]) {
        self.salt = salt
        self.value = value
    }
}
