// SPDX-License-Identifier: Apache-2.0

/// One immutable step of a case: what happened, from where to where, by whom, and who is responsible afterwards.
///
/// An event carries facts (codes, numbers, days). What people said stands beside it in `words`, so that lawful
/// erasure of words never touches the facts.
package struct CaseEvent: Hashable, Sendable {
    package let caseID: CaseID
    /// 1 for the first event of a case, without gaps.
    package let version: Int32
    /// `nil`: the case begins.
    package let from: Position?
    package let to: Position
    package let fact: Fact
    /// The person and unit that acted.
    package let actor: Holder
    /// Responsible once this has happened.
    package let holder: Holder
    package let at: Timestamp

    package init(
        caseID: CaseID, version: Int32, from: Position?, to: Position, fact: Fact, actor: Holder, holder: Holder,
        at: Timestamp
    ) {
        self.caseID = caseID
        self.version = version
        self.from = from
        self.to = to
        self.fact = fact
        self.actor = actor
        self.holder = holder
        self.at = at
    }

    package var command: Command.Kind { fact.command }
}

/// What happened, without anybody's words or names.
package enum Fact: Hashable, Sendable {
    case registered(RegisteredFact)
    case accepted(consents: [Consent], number: CaseNumber?)
    case declined(reason: DeclineReason, routes: [Route])
    case sessionHeld(on: LegalDay, manner: SessionManner, present: PartySet)
    case escalated(reason: EscalationReason, to: UnitID, consents: [Consent], isHelpOnly: Bool)
    case recalled
    case transferAccepted(consents: [Consent])
    case transferReturned(reason: ReturnReason)
    case agreed(form: AgreementForm, on: LegalDay, confirmations: [Consent], items: [ItemFact])
    case performed(item: Int, on: LegalDay, proof: ProofKind?, confirmations: [Consent])
    case terminated(ground: TerminationGround, routes: [Route])
    case withdrawn(by: PartyNumber, way: ConsentWay)
    case followedUp(on: LegalDay, way: FollowUpWay, answers: [FollowUpAnswer])
    case closed(ending: Ending, isFollowUpWaived: Bool)
    case reopened

    package var command: Command.Kind {
        switch self {
        case .registered: .register
        case .accepted: .accept
        case .declined: .decline
        case .sessionHeld: .holdSession
        case .escalated: .escalate
        case .recalled: .recall
        case .transferAccepted: .acceptTransfer
        case .transferReturned: .returnTransfer
        case .agreed: .agree
        case .performed: .perform
        case .terminated: .terminate
        case .withdrawn: .withdraw
        case .followedUp: .followUp
        case .closed: .close
        case .reopened: .reopen
        }
    }
}

/// How a case began.
package struct RegisteredFact: Hashable, Sendable {
    package let region: RegionCode
    package let source: Source
    package let type: DisputeType
    package let urgency: Urgency
    package let requestedOn: LegalDay
    package let parties: PartySet
    package let applicants: PartySet

    package init(
        region: RegionCode, source: Source, type: DisputeType, urgency: Urgency, requestedOn: LegalDay,
        parties: PartySet, applicants: PartySet
    ) {
        self.region = region
        self.source = source
        self.type = type
        self.urgency = urgency
        self.requestedOn = requestedOn
        self.parties = parties
        self.applicants = applicants
    }
}

/// What is owed by an agreement, without the wording.
package struct ItemFact: Hashable, Sendable {
    package let number: Int
    package let obligor: PartyNumber
    /// Money in fen; `nil` for an act.
    package let amount: Int64?
    package let due: LegalDay

    package init(number: Int, obligor: PartyNumber, amount: Int64?, due: LegalDay) {
        self.number = number
        self.obligor = obligor
        self.amount = amount
        self.due = due
    }
}

/// What was said with an event: kept beside its facts, readable by those who may read the case.
package struct Words: Hashable, Sendable {
    /// The places where a person's own words can stand.
    package enum Place: String, CaseIterable, Sendable {
        case place
        case notes
        case tried
        case advice
        case record
        case reason
        case note
    }

    package private(set) var entries: [(place: Place, text: String)] = []

    package init() {}

    /// Words in the order given; missing and blank ones are left out.
    package init(_ entries: (Place, String?)...) {
        for case (let place, let text?) in entries where !text.isBlank { self.entries.append((place, text)) }
    }

    package mutating func append(_ text: String, at place: Place) { entries.append((place, text)) }

    package subscript(place: Place) -> String? { entries.first { $0.place == place }?.text }
    package var isEmpty: Bool { entries.isEmpty }

    package static func == (left: Words, right: Words) -> Bool {
        left.entries.elementsEqual(right.entries) { $0 == $1 }
    }

    package func hash(into hasher: inout Hasher) {
        for entry in entries {
            hasher.combine(entry.place)
            hasher.combine(entry.text)
        }
    }
}
