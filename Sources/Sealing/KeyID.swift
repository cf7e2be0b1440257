// SPDX-License-Identifier: Apache-2.0

/// The number of a key in a keyring; it stands in each cell that the key sealed. Numbers count up and are never reused.
package struct KeyID: RawRepresentable, Hashable, Sendable, Comparable, CustomStringConvertible {
    package let rawValue: Int32

    /// - Returns: `nil` for what is no number of a key: they begin with 1.
    package init?(rawValue: Int32) {
        guard rawValue > 0 else { return nil }
        self.rawValue = rawValue
    }

    package var description: String { String(rawValue) }

    package static func < (left: KeyID, right: KeyID) -> Bool { left.rawValue < right.rawValue }

    static let first = KeyID(known: 1)

    /// The number of the key that comes after this one.
    var next: KeyID { KeyID(known: rawValue + 1) }

    private init(known: Int32) { rawValue = known }
}
