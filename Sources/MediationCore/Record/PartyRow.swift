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

/// A promise with its words.
package struct ItemRow: Hashable, Sendable {
    package let item: PerformanceItem
    package let obligor: Int
    package let promise: String
    /// Money in fen.
    package let amount: Int64?

    package init(item: PerformanceItem, obligor: Int, promise: String, amount: Int64?) {
        self.item = item
        self.obligor = obligor
        self.promise = promise
        self.amount = amount
    }
}
