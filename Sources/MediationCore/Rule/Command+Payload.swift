// SPDX-License-Identifier: Apache-2.0

/// What a command carries, when it is the command that carries it: what guards look at.
extension Command {
    var registration: Registration? { if case .register(let value) = self { value } else { nil } }
    var acceptance: Acceptance? { if case .accept(let value) = self { value } else { nil } }
    var session: SessionRecord? { if case .holdSession(let value) = self { value } else { nil } }
    var escalation: Escalation? { if case .escalate(let value) = self { value } else { nil } }
    var transferAcceptance: TransferAcceptance? { if case .acceptTransfer(let value) = self { value } else { nil } }
    var transferReturn: TransferReturn? { if case .returnTransfer(let value) = self { value } else { nil } }
    var agreement: Agreement? { if case .agree(let value) = self { value } else { nil } }
    var performance: Performance? { if case .perform(let value) = self { value } else { nil } }
    var withdrawal: Withdrawal? { if case .withdraw(let value) = self { value } else { nil } }
    var callBack: FollowUp? { if case .followUp(let value) = self { value } else { nil } }
    var closing: Closing? { if case .close(let value) = self { value } else { nil } }
    var reopening: Reopening? { if case .reopen(let value) = self { value } else { nil } }

    /// The other ways that were told to the parties, by the commands that end mediation.
    var routes: [Route]? {
        switch self {
        case .decline(let refusing): refusing.routes
        case .terminate(let termination): termination.routes
        case .register, .accept, .holdSession, .escalate, .recall, .acceptTransfer, .returnTransfer, .agree, .perform,
            .withdraw, .followUp, .close, .reopen:
            nil
        }
    }
}

extension Registration {
    /// Somebody asks and somebody is asked, and no more parties than can be numbered.
    var hasBothSides: Bool {
        Set(parties.map(\.side)).count == Side.allCases.count && parties.count <= PartyNumber.limit
    }

    /// The name of the first party that is not called anything.
    var namelessParty: FieldPath? {
        parties.firstIndex { $0.name.isBlank }.map { FieldPath("/parties").appending($0).appending("name") }
    }
}
