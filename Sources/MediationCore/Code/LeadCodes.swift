// SPDX-License-Identifier: Apache-2.0

// Closed lists of leads, consents, guests and reasons to step aside.

/// Why a lead is no case. Counted apart: a dismissed lead is no dispute prevented.
package enum DismissalReason: String, CaseIterable, Sendable {
    case nothingThere = "nothing_there"
    case solvedItself = "solved_itself"
    case duplicate
    case noDispute = "no_dispute"
}

/// What a party is asked about; only `mediate` decides whether there may be mediation at all.
package enum ConsentScope: String, CaseIterable, Sendable {
    case mediate
    case hearing
    case recording
    case sharing
}

/// What a party answered. Silence is no answer.
package enum ConsentAnswer: String, CaseIterable, Sendable {
    case agreed
    case refused
}

/// Who may be asked to help, with the consent of every party (人民调解法 20).
package enum GuestKind: String, CaseIterable, Sendable {
    case relative
    case neighbour
    case elder
    case expert
    case organisation
    case lawyer
    case volunteer
    case gridWorker = "grid_worker"
}

/// What stands between the mediator and a party (民法典 1045 and local rules).
package enum Tie: String, CaseIterable, Sendable {
    case oneself
    case spouse
    case parent
    case child
    case sibling
    case grandparent
    case grandchild
    case inLaw = "in_law"
    case clan
    case interest
    case actedBefore = "acted_before"
    case debtOrWork = "debt_or_work"
    case partyRequest = "party_request"

    /// In a village of one surname everybody is somebody's cousin: distant kin is named, and stands in the way only
    /// until every party has accepted it.
    package var canBeAccepted: Bool {
        switch self {
        case .inLaw, .clan: true
        case .oneself, .spouse, .parent, .child, .sibling, .grandparent, .grandchild, .interest, .actedBefore,
            .debtOrWork, .partyRequest:
            false
        }
    }
}
