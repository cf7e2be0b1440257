// SPDX-License-Identifier: Apache-2.0

/// The version of a thing, with a mark of what else its picture depends on: `"7.9ae16a3b2f90404f"`.
///
/// What a viewer may do depends on who looks and when, so the version alone would call a stale picture fresh. A change
/// however is about the thing, so `If-Match` compares the version only.
package struct EntityTag: Sendable, Hashable, CustomStringConvertible {
    /// The version of the thing, counted from 1.
    package let version: Int
    /// The mark of the rest.
    package let mark: UInt64

    /// Makes the tag of a version whose picture also depends on some texts, the allowed actions for instance.
    package init(version: Int, dependingOn parts: some Sequence<String>) {
        self.version = version
        var mark: UInt64 = 0xCBF2_9CE4_8422_2325
        for part in parts {
            // FNV-1a; the byte 0xFF occurs in no text, so that parts cannot flow into each other.
            for byte in part.utf8 { mark = (mark ^ UInt64(byte)) &* 0x100_0000_01B3 }
            mark = (mark ^ 0xFF) &* 0x100_0000_01B3
        }
        self.mark = mark
    }

    /// The value of the header field `ETag`.
    package var description: String { "\"\(version).\(String(mark, radix: 16))\"" }
}
