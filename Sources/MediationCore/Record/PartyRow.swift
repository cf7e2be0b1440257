// SPDX-License-Identifier: Apache-2.0

/// A party as people read it.
package struct PartyRow: Hashable, Sendable {
    package let number: Int
    package let side: Side
    package let name: String
    package let phone: String?

    package init(number: Int, side: Side, name: String, phone: String?) {
        self.number = number
        self.side = side
        self.name = name
        self.phone = phone
    }
}
