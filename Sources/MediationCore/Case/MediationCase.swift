// SPDX-License-Identifier: Apache-2.0

/// A case as far as decisions need it: procedure, responsibility and facts, without names and without anybody's words.
///
/// It is always the fold of the case's events (`evolve`); the stored row repeats it in typed columns, and
/// `fengqiao verify` compares the two.
package struct MediationCase: Hashable, Sendable {
    package let id: CaseID
    package var version: Int32
    package var stage: Stage
    package var level: Level
    package let region: RegionCode
    package let firstLevel: Level
    package var holder: Holder
    package let firstHolder: Holder
    package var risk: Risk
    package let source: Source
    package let type: DisputeType
    package let urgency: Urgency
    /// When the parties asked: interrupts the limitation period, so it never changes afterwards.
    package let requestedOn: LegalDay
    package let registeredAt: Timestamp

    package let parties: PartySet
    package let applicants: PartySet
    /// Parties whose consent to this mediation is recorded.
    package var consents: PartySet

    package var number: CaseNumber?
    /// When the case was first taken on; its number is of this year.
    package var acceptedOn: LegalDay?
    /// The day from which the limit of mediation counts: the last acceptance, or the reopening of an agreement that did
    /// not hold. `nil` while nobody has consented to this round.
    package var mediatingSince: LegalDay?
    /// Sessions since the case was opened, or opened again.
    package var sessions: Int
    package var transfer: PendingTransfer?
    /// Transfers that were accepted: the case has left its first level.
    package var moves: Int
    package var returns: Int

    /// The event that made the agreement in force; its items hang on it.
    package var agreementVersion: Int32?
    package var agreedOn: LegalDay?
    package var items: [PerformanceItem]
    /// Call-backs that reached at least one party, since the case last ended.
    package var followUps: Int
    package var ending: Ending?
    /// The day on which it ended, with or without an agreement; a call-back can only be later.
    package var endedOn: LegalDay?
    package var closedOn: LegalDay?
    package var reopenings: Int

    /// The next day on which something is owed; `nil` once nothing is.
    package var dueOn: LegalDay?

    package init(
        id: CaseID, version: Int32, stage: Stage, level: Level, region: RegionCode, firstLevel: Level, holder: Holder,
        firstHolder: Holder, risk: Risk, source: Source, type: DisputeType, urgency: Urgency, requestedOn: LegalDay,
        registeredAt: Timestamp, parties: PartySet, applicants: PartySet, consents: PartySet, number: CaseNumber?,
        acceptedOn: LegalDay?, mediatingSince: LegalDay?, sessions: Int, transfer: PendingTransfer?, moves: Int,
        returns: Int, agreementVersion: Int32?, agreedOn: LegalDay?, items: [PerformanceItem], followUps: Int,
        ending: Ending?, endedOn: LegalDay?, closedOn: LegalDay?, reopenings: Int, dueOn: LegalDay?
    ) {
        self.id = id
        self.version = version
        self.stage = stage
        self.level = level
        self.region = region
        self.firstLevel = firstLevel
        self.holder = holder
        self.firstHolder = firstHolder
        self.risk = risk
        self.source = source
        self.type = type
        self.urgency = urgency
        self.requestedOn = requestedOn
        self.registeredAt = registeredAt
        self.parties = parties
        self.applicants = applicants
        self.consents = consents
        self.number = number
        self.acceptedOn = acceptedOn
        self.mediatingSince = mediatingSince
        self.sessions = sessions
        self.transfer = transfer
        self.moves = moves
        self.returns = returns
        self.agreementVersion = agreementVersion
        self.agreedOn = agreedOn
        self.items = items
        self.followUps = followUps
        self.ending = ending
        self.endedOn = endedOn
        self.closedOn = closedOn
        self.reopenings = reopenings
        self.dueOn = dueOn
    }

    package var position: Position { Position(stage, level) }
    package var openItems: [PerformanceItem] { items.filter { $0.performedOn == nil } }

    /// The unit that has to act next: the one that is asked, while a request for help waits; else the holder's.
    package var awaitedUnit: UnitID? { stage.isOpen ? transfer?.to ?? holder.unit : nil }
    /// The person that has to act next; `nil` while any officer of the asked unit may.
    package var awaitedPerson: PersonID? { stage.isOpen && transfer == nil ? holder.person : nil }
}
