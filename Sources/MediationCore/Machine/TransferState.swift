// SPDX-License-Identifier: Apache-2.0

/// A request that another unit should take a case over, or an outlet: until then the sender stays responsible.
package enum TransferState: String, CaseIterable, Sendable {
    case sent
    case accepted
    case returned
    case recalled
    case contested
    case received

    /// A contested return either stands, or the request is sent again to the unit that may no longer return it.
    package static let machine = Machine<TransferState>([
        step(nil, .escalate, to: .sent),
        step(nil, .handDown, to: .sent),
        step(nil, .referOut, to: .sent),
        step(.sent, .recall, to: .recalled),
        step(.sent, .withdraw, to: .recalled),
        step(.sent, .acceptTransfer, to: .accepted),
        step(.sent, .confirmReceipt, to: .received),
        step(.sent, .returnTransfer, to: .returned),
        step(.returned, .contestReturn, to: .contested),
        step(.contested, .decideContest, to: .sent),
        step(.contested, .decideContest, "stands", to: .returned),
    ])
}

/// Which way a case is to go.
package enum Direction: String, CaseIterable, Sendable {
    case up
    case down
    case out
}

/// A request that nobody has answered yet.
package struct PendingTransfer: Hashable, Sendable {
    package let direction: Direction
    /// The unit that is asked; `nil` for an outlet.
    package let to: UnitID?
    /// The level of that unit.
    package let level: Level?
    package let outlet: Outlet?
    /// The parties that agreed to go on before that unit; without all of them it may advise, not take over.
    package let consents: PartySet
    /// The sender asks for advice only.
    package let isHelpOnly: Bool
    /// The level above has decided that this unit takes the case: it cannot be sent back again.
    package let isReturnBarred: Bool
    package let sentAt: Timestamp
    /// Where the case stood before it was sent.
    package let origin: Stage

    package init(
        direction: Direction, to: UnitID?, level: Level?, outlet: Outlet? = nil, consents: PartySet = [],
        isHelpOnly: Bool = false, isReturnBarred: Bool = false, sentAt: Timestamp, origin: Stage
    ) {
        self.direction = direction
        self.to = to
        self.level = level
        self.outlet = outlet
        self.consents = consents
        self.isHelpOnly = isHelpOnly
        self.isReturnBarred = isReturnBarred
        self.sentAt = sentAt
        self.origin = origin
    }
}

/// A request that came back: who sent it back, and whether the sender let that stand.
package struct ReturnedTransfer: Hashable, Sendable {
    package let request: PendingTransfer
    package var state: TransferState
    package let returnedAt: Timestamp
    /// When it was contested.
    package var contestedAt: Timestamp?
}
