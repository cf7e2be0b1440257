// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import MediationStore

/// What a carried-out command left behind: the event, and the case as it then stands.
package struct Receipt: Hashable, Sendable {
    package let row: CaseRow
    package let event: EventRow
    /// The parties of a case that was just registered; empty for other commands.
    package let parties: [PartyRow]
    /// What the same person may do next.
    package let actions: [Command.Kind]
    /// Whether the case is still that person's business: not that of a drawn unit once it has asked.
    package let isStillVisible: Bool
}

/// A request that may come twice, and how its answer is written down.
package struct IdempotentRequest: Sendable {
    package let key: String
    /// SHA-256 of the request's method, path and body.
    package let hash: [UInt8]
    /// Runs inside the transaction, so it must only format.
    package let answer: @Sendable (Receipt) -> StoredAnswer

    package init(key: String, hash: [UInt8], answer: @escaping @Sendable (Receipt) -> StoredAnswer) {
        self.key = key
        self.hash = hash
        self.answer = answer
    }
}

/// A command was carried out now, or had been already.
package enum Outcome: Sendable {
    /// - Parameter written: the answer that was kept for a second request with the same key; `nil` without a key.
    case done(Receipt, written: StoredAnswer?)
    case replayed(StoredAnswer)
}

/// A case with everything that a person who may read it sees.
package struct CaseView: Hashable, Sendable {
    package let row: CaseRow
    package let parties: [PartyRow]
    /// What is promised by the agreements in force.
    package let items: [ItemRow]
    /// What a draft promises that not everybody has signed yet.
    package let draftItems: [ItemRow]
    package let events: [EventRow]
    package let relation: Relation
    package let actions: [Command.Kind]
}

/// One page of a list.
package struct Page<Element: Sendable, Position: Sendable>: Sendable {
    package let items: [Element]
    /// Where the next page begins; `nil` on the last.
    package let next: Position?
}
