// SPDX-License-Identifier: Apache-2.0

/// One thing that somebody promised (履行事项), as far as decisions need it.
package struct PerformanceItem: Hashable, Sendable {
    /// From 1, through all agreements of a round.
    package let number: Int
    /// The event that wrote it down.
    package let agreement: Int32
    /// The day of that agreement: nothing can have been kept before it was promised.
    package let agreedOn: LegalDay
    package let obligor: PartyNumber
    /// Money in fen; `nil` for an act.
    package let amount: Int64?
    package var due: LegalDay
    package var state: ItemState
    package var performedOn: LegalDay?

    package init(_ promised: ItemFact, agreement: Int32, on day: LegalDay) {
        number = promised.number
        self.agreement = agreement
        agreedOn = day
        obligor = promised.obligor
        amount = promised.amount
        due = promised.due
        state = .pending
    }
}
