// SPDX-License-Identifier: Apache-2.0

/// A party as people read it.
package struct PartyRow: Hashable, Sendable {
    package let number: Int
    package let side: Side
    package let name: String
    package let phone: MaskedText?
    package let identityNumber: MaskedText?

    package init(number: Int, side: Side, name: String, phone: MaskedText?, identityNumber: MaskedText? = nil) {
        self.number = number
        self.side = side
        self.name = name
        self.phone = phone
        self.identityNumber = identityNumber
    }
}
