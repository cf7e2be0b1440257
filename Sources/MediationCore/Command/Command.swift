// SPDX-License-Identifier: Apache-2.0

/// What a person asks to be done with a case. `decide` answers with an event or a refusal.
package enum Command: Hashable, Sendable {
    case register(Registration)
    case accept(Acceptance)
    case decline(Refusing)
    case holdSession(SessionRecord)
    case escalate(Escalation)
    case recall(Recall)
    case acceptTransfer(TransferAcceptance)
    case returnTransfer(TransferReturn)
    case agree(Agreement)
    case perform(Performance)
    case terminate(Termination)
    case withdraw(Withdrawal)
    case followUp(FollowUp)
    case close(Closing)
    case reopen(Reopening)

    /// The command without what it carries: its word in the table, in JSON, SQL and the command line.
    package enum Kind: String, CaseIterable, Sendable {
        case register
        case accept
        case decline
        case holdSession = "hold_session"
        case escalate
        case recall
        case acceptTransfer = "accept_transfer"
        case returnTransfer = "return_transfer"
        case agree
        case perform
        case terminate
        case withdraw
        case followUp = "follow_up"
        case close
        case reopen
    }

    package var kind: Kind {
        switch self {
        case .register: .register
        case .accept: .accept
        case .decline: .decline
        case .holdSession: .holdSession
        case .escalate: .escalate
        case .recall: .recall
        case .acceptTransfer: .acceptTransfer
        case .returnTransfer: .returnTransfer
        case .agree: .agree
        case .perform: .perform
        case .terminate: .terminate
        case .withdraw: .withdraw
        case .followUp: .followUp
        case .close: .close
        case .reopen: .reopen
        }
    }
}
