// SPDX-License-Identifier: Apache-2.0

/// How a case began.
package struct RegisteredFact: Hashable, Sendable {
    package let region: RegionCode
    package let source: Source
    package let type: DisputeType
    package let urgency: Urgency
    package let requestedOn: LegalDay
    package let parties: PartySet
    package let applicants: PartySet
    /// The rule packs that were in force, which the case keeps; `nil` for cases older than rule packs.
    package let rules: String?

    package init(
        region: RegionCode, source: Source, type: DisputeType, urgency: Urgency, requestedOn: LegalDay,
        parties: PartySet, applicants: PartySet, rules: String? = nil
    ) {
        self.region = region
        self.source = source
        self.type = type
        self.urgency = urgency
        self.requestedOn = requestedOn
        self.parties = parties
        self.applicants = applicants
        self.rules = rules
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

/// How a lead began.
package struct LeadFact: Hashable, Sendable {
    package let region: RegionCode
    package let source: Source
    /// The rule packs that were in force, which the case keeps.
    package let rules: String?

    package init(region: RegionCode, source: Source, rules: String?) {
        self.region = region
        self.source = source
        self.rules = rules
    }
}

/// A request to a level above.
package struct EscalatedFact: Hashable, Sendable {
    package let reason: EscalationReason
    package let to: UnitID
    package let level: Level
    package let consents: [Consent]
    package let isHelpOnly: Bool

    package init(reason: EscalationReason, to: UnitID, level: Level, consents: [Consent], isHelpOnly: Bool) {
        self.reason = reason
        self.to = to
        self.level = level
        self.consents = consents
        self.isHelpOnly = isHelpOnly
    }
}

/// An agreement that was reached at once, with every name under it.
package struct AgreedFact: Hashable, Sendable {
    package let form: AgreementForm
    package let scope: AgreementScope
    package let day: LegalDay
    package let confirmations: [Consent]
    package let items: [ItemFact]

    package init(
        form: AgreementForm, scope: AgreementScope, on day: LegalDay, confirmations: [Consent], items: [ItemFact]
    ) {
        self.form = form
        self.scope = scope
        self.day = day
        self.confirmations = confirmations
        self.items = items
    }
}

/// An item that was kept, or a part of it.
package struct PerformedFact: Hashable, Sendable {
    package let item: Int
    package let day: LegalDay
    package let proof: ProofKind?
    package let confirmations: [Consent]
    package let isPart: Bool

    package init(item: Int, on day: LegalDay, proof: ProofKind?, confirmations: [Consent], isPart: Bool) {
        self.item = item
        self.day = day
        self.proof = proof
        self.confirmations = confirmations
        self.isPart = isPart
    }
}
