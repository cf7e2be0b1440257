// SPDX-License-Identifier: Apache-2.0

// Closed lists of agreements, performance, call-backs and endings.

/// An oral agreement is fully lawful (人民调解法 28, 30); a written one takes effect by signatures and seal (29).
package enum AgreementForm: String, CaseIterable, Sendable {
    case oral
    case written
}

/// What shows that an item was performed (证据种类).
package enum ProofKind: String, CaseIterable, Sendable {
    case receipt
    case photo
    case transfer
    case document
    case witness
}

/// What a party says of the result. `noAnswer` is its own answer, never a good one.
package enum Satisfaction: String, CaseIterable, Sendable {
    case satisfied
    case basicallySatisfied = "basically_satisfied"
    case dissatisfied
    case noAnswer = "no_answer"
}

/// Whether a party says that the agreement was kept.
package enum PerformanceReport: String, CaseIterable, Sendable {
    case full
    case part
    case none
    case notApplicable = "not_applicable"
}

/// How a call-back was made.
package enum FollowUpWay: String, CaseIterable, Sendable {
    case phone
    case visit
    case code
}

/// How a closed case ended. Only `performed` is a success, and only with its evidence.
package enum Ending: String, CaseIterable, Sendable {
    case performed
    /// Agreed, and what was not kept was let go with everybody's consent: neither a promise kept nor one broken.
    case released
    case terminated
    case withdrawn
    case referred
    /// The same dispute goes on in another case.
    case merged

    /// The parties had agreed on the whole: what comes up again is talked over on, and nobody is asked anew.
    package var isByAgreement: Bool {
        switch self {
        case .performed, .released: true
        case .terminated, .withdrawn, .referred, .merged: false
        }
    }

    /// The ending that a stage leads to; `nil` for stages that cannot be closed.
    package init?(_ stage: Stage) {
        switch stage {
        case .performed: self = .performed
        case .released: self = .released
        case .terminated: self = .terminated
        case .withdrawn: self = .withdrawn
        case .referred: self = .referred
        case .lead, .dismissed, .registered, .declined, .accepted, .mediating, .paused, .transferPending, .agreed,
            .performing, .defaulted, .closed, .archived:
            return nil
        }
    }
}
