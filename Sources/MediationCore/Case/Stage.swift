// SPDX-License-Identifier: Apache-2.0

/// Where a case stands in the procedure. Who holds it is the level and the holder; how dangerous it is, the risk.
package enum Stage: String, CaseIterable, Sendable {
    case lead
    case dismissed
    case registered
    case declined
    case accepted
    case mediating
    case paused
    case transferPending = "transfer_pending"
    case agreed
    case performing
    case performed
    /// Nothing of the agreement is owed any more, and some of it was let go by consent instead of kept.
    case released
    case defaulted
    case terminated
    case withdrawn
    case referred
    case closed
    case archived

    /// Somebody still owes the parties a next step.
    package var isOpen: Bool {
        switch self {
        case .lead, .registered, .accepted, .mediating, .paused, .transferPending, .agreed, .performing, .defaulted:
            true
        // The call-back and the closing are still owed.
        case .performed, .released, .terminated, .withdrawn, .referred: true
        case .dismissed, .declined, .closed, .archived: false
        }
    }
}

/// The three levels that settle disputes by consent. They are equals in law: moving up is a request for help.
package enum Level: String, CaseIterable, Comparable, Sendable {
    case village
    case township
    case county

    private var rank: Int {
        switch self {
        case .village: 1
        case .township: 2
        case .county: 3
        }
    }

    package static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }

    /// The next level up, which is the only one that a case may be sent to, unless it is dangerous.
    package var above: Level? {
        switch self {
        case .village: .township
        case .township: .county
        case .county: nil
        }
    }

    /// The next level down, to which a case may be handed with help.
    package var below: Level? {
        switch self {
        case .village: nil
        case .township: .village
        case .county: .township
        }
    }
}

/// A stage at a level: the node of the transition graph that the database enforces.
package struct Position: Hashable, Sendable {
    package let stage: Stage
    package let level: Level

    package init(_ stage: Stage, _ level: Level) {
        self.stage = stage
        self.level = level
    }
}
