// SPDX-License-Identifier: Apache-2.0

/// One line of the office's handbook: in which stage, which command leads where, who may give it, and what must hold.
package struct Rule: Sendable {
    /// `nil`: there is no case yet.
    package let from: Stage?
    package let command: Command.Kind
    /// Where it may lead; more than one only where the facts decide (an item kept may or may not be the last).
    package let to: [Stage]
    package let move: Move
    package let relations: [Relation]
    package let guards: [Guard]
    /// The guards with what they look at, found once and not on every decision.
    let conditions: [(guardian: Guard, check: Check)]

    /// What a rule does to the level: everything but an accepted transfer leaves it alone.
    package enum Move: String, Sendable {
        case begins
        case stays
        /// To the level of the unit that was asked.
        case moves
    }

    init(
        from: Stage?, _ command: Command.Kind, to: [Stage], _ move: Move = .stays, by relations: [Relation],
        if guards: [Guard] = []
    ) {
        self.from = from
        self.command = command
        self.to = to
        self.move = move
        self.relations = relations
        self.guards = guards
        conditions = guards.map { ($0, $0.check) }
    }
}
