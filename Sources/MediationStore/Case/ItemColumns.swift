// SPDX-License-Identifier: Apache-2.0
package import MediationCore

/// What the row of a promise repeats of the fold: everything but its words.
package struct ItemColumns: Hashable, Sendable {
    /// The event that wrote it down, and its number there: together they name the promise within its case.
    package struct Key: Hashable, Sendable {
        package let agreement: Int32
        package let number: Int
    }

    package let key: Key
    package let obligor: PartyNumber
    package let amount: Int64?
    package let due: LegalDay
    package let state: ItemState
    package let performedOn: LegalDay?

    package init(_ item: PerformanceItem) {
        key = Key(agreement: item.agreement, number: item.number)
        obligor = item.obligor
        amount = item.amount
        due = item.due
        state = item.state
        performedOn = item.performedOn
    }

    /// A promise of a draft: nothing is owed by it yet.
    package init(drafted item: ItemFact, in version: Int32) {
        key = Key(agreement: version, number: item.number)
        obligor = item.obligor
        amount = item.amount
        due = item.due
        state = .pending
        performedOn = nil
    }

    package init(_ row: ItemRow) {
        key = Key(agreement: row.agreement, number: row.number)
        obligor = row.obligor
        amount = row.amount
        due = row.due
        state = row.state
        performedOn = row.performedOn
    }
}

extension MediationCase {
    /// The promises of the agreements in force, and of a draft that is being signed.
    package var itemColumns: [ItemColumns] {
        items.map(ItemColumns.init)
            + (draft.map { draft in draft.items.map { ItemColumns(drafted: $0, in: draft.version) } } ?? [])
    }
}
