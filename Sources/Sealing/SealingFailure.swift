// SPDX-License-Identifier: Apache-2.0

/// Why something sealed could not be opened. It never says what was in it.
package enum SealingFailure: Error, Hashable, Sendable {
    /// The keyring has no key of this number.
    case keyMissing(KeyID)
    /// It was altered, or belongs to another place, or was sealed with another key of the same number.
    case notGenuine
    /// It is no sealed cell at all.
    case malformed
}
