// SPDX-License-Identifier: Apache-2.0

/// A promise with its words and what became of it.
package struct ItemRow: Hashable, Sendable {
    package let number: Int
    /// The event that wrote it down: an agreement, or a draft that not everybody has signed.
    package let agreement: Int32
    package let obligor: PartyNumber
    package let promise: String
    /// Money in fen; `nil` for an act.
    package let amount: Int64?
    package let due: LegalDay
    package let state: ItemState
    package let performedOn: LegalDay?

    package init(
        number: Int, agreement: Int32, obligor: PartyNumber, promise: String, amount: Int64?, due: LegalDay,
        state: ItemState, performedOn: LegalDay?
    ) {
        self.number = number
        self.agreement = agreement
        self.obligor = obligor
        self.promise = promise
        self.amount = amount
        self.due = due
        self.state = state
        self.performedOn = performedOn
    }
}
