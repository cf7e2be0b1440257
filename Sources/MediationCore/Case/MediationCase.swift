// SPDX-License-Identifier: Apache-2.0

/// A case as far as decisions need it: procedure, responsibility and facts, without names and without anybody's words.
///
/// It is always the fold of the case's events (`evolve`) and is stored nowhere else; the row of the database repeats what
/// lists, queues and figures ask for, and `fengqiao verify` compares the two.
package struct MediationCase: Hashable, Sendable {
    package let id: CaseID
    package var version: Int32
    package var stage: Stage
    package var level: Level
    package let region: RegionCode
    package let firstLevel: Level
    package var holder: Holder
    package let firstHolder: Holder
    /// The rule packs under which it began; `nil` for cases older than rule packs.
    package let rules: String?
    package let begunAt: Timestamp
    /// When it came to stand in its stage.
    package var stageSince: Timestamp

    // What it was registered with; a lead knows nothing of that yet.
    package var source: Source
    package var type: DisputeType
    package var urgency: Urgency
    /// When the parties asked: interrupts the limitation period, so it never changes afterwards.
    package var requestedOn: LegalDay?
    package var registeredAt: Timestamp?
    package var parties: PartySet
    package var applicants: PartySet

    // Consent.
    /// Somebody has spoken with a party since the case was registered.
    package var isContacted: Bool
    /// Parties whose consent to this round of mediation is recorded.
    package var consents: PartySet
    /// Parties that have clearly said no since, and not yes again.
    package var refusals: PartySet
    /// Parties that others speak for, by their own consent.
    package var represented: PartySet
    /// Guests that were invited with everybody's consent.
    package var guests: Int
    /// People between whom and a party something stands; they mediate this case no more.
    package var recused: [PersonID]
    /// Levels that help to mediate; the holder's is never among them.
    package var helpers: Set<Level>

    package var number: CaseNumber?
    /// When the case was first taken on; its number is of this year.
    package var acceptedOn: LegalDay?
    /// This round of mediation; `nil` until everybody has agreed to it.
    package var span: MediationSpan?
    /// Sessions since the case was opened, or opened again.
    package var sessions: Int
    package var lastSessionOn: LegalDay?
    /// The day on which the present pause should end.
    package var pausedUntil: LegalDay?

    // Moving.
    package var transfer: PendingTransfer?
    package var returned: ReturnedTransfer?
    /// Transfers that were accepted: the case has left its first level.
    package var moves: Int
    package var returns: Int
    package var referral: ReferredCase?

    // Agreement.
    package var draft: AgreementDraft?
    /// Those in force, in the order in which they took effect: several, when the case was settled part by part.
    package var agreements: [StandingAgreement]
    package var items: [PerformanceItem]

    // Danger.
    package var risk: Risk
    package var watch: RiskWatch?
    /// The first of the two people who say that the danger is less.
    package var lowering: RiskLoweringVoice?
    /// A sign was seen after which nothing ends without asking whether everybody is safe.
    package var asksForSafety: Bool
    /// Violence at home or a minor was seen; that stays so when the danger is over.
    package var tier: Tier
    package var whistles: [Whistle]

    /// What parties said that nobody has answered, at most one each.
    package var voices: [OpenVoice]

    // Afterwards.
    /// Call-backs that reached at least one party, since the case last ended.
    package var followUps: Int
    /// The unit that was drawn to ask the parties, until it has.
    package var caller: UnitID?
    package var callerSince: Timestamp?
    package var ending: Ending?
    /// The day on which it ended, with or without an agreement; a call-back can only be later.
    package var endedOn: LegalDay?
    package var closedOn: LegalDay?
    package var mergedInto: CaseID?
    package var reopenings: Int

    /// For counting only; no rule looks at it.
    package var record = CaseRecord()
}

extension MediationCase {
    package var position: Position { Position(stage, level) }
    package var openItems: [PerformanceItem] { items.filter(\.state.isOpen) }
    /// The agreement that took effect last.
    package var agreement: StandingAgreement? { agreements.last }
    /// The day of the last agreement.
    package var agreedOn: LegalDay? { agreement?.on }
    /// The day from which the limit of this round counts.
    package var mediatingSince: LegalDay? { span?.since.day }
    /// Those who speak and sign: every party that nobody else speaks for.
    package var speakers: PartySet { parties.subtracting(represented) }

    /// The unit that has to act next: the one that is asked, while a request for help waits; else the holder's.
    package var awaitedUnit: UnitID? { stage.isOpen ? transfer?.to ?? holder.unit : nil }
    /// The person that has to act next; `nil` while any officer of the asked unit may.
    package var awaitedPerson: PersonID? { stage.isOpen && transfer?.to == nil ? holder.person : nil }

    package func whistle(_ number: Int) -> Whistle? { whistles.first { $0.number == number } }
    package func item(_ number: Int) -> PerformanceItem? { items.first { $0.number == number } }

    /// The agreement with this number; without one, the last.
    package func agreement(_ number: Int?) -> StandingAgreement? {
        guard let number else { return agreement }
        return agreements.first { $0.number == number }
    }

    /// The agreement that an item was promised in.
    package func agreement(of item: PerformanceItem) -> StandingAgreement? {
        agreements.first { $0.version == item.agreement }
    }
}
