// SPDX-License-Identifier: Apache-2.0

/// A party as people read it.
package struct PartyRow: Hashable, Sendable {
    package let number: Int
    package let side: Side
    package let name: String
    package let phone: MaskedText?
    package let identityNumber: MaskedText?
    /// The last place of the identity number follows from the others; a wrong one is kept, and told.
    package let identityNumberFits: Bool

    package init(
        number: Int, side: Side, name: String, phone: MaskedText?, identityNumber: MaskedText? = nil,
        identityNumberFits: Bool = true
    ) {
        self.number = number
        self.side = side
        self.name = name
        self.phone = phone
        self.identityNumber = identityNumber
        self.identityNumberFits = identityNumberFits
    }
}
