// SPDX-License-Identifier: Apache-2.0

/// An agreement as it is written down, before anybody has signed it.
package struct Draft: Hashable, Sendable {
    package let form: AgreementForm
    package let scope: AgreementScope
    package let terms: [Term]
    /// Oral: the mediator's record of the content (人民调解法 28).
    package let record: String?

    package init(form: AgreementForm, scope: AgreementScope, terms: [Term], record: String? = nil) {
        self.form = form
        self.scope = scope
        self.terms = terms
        self.record = record
    }
}

/// One more name under the draft: of parties, of the mediator, or the committee's seal. The last one puts it in force.
package struct Signing: Hashable, Sendable {
    package let signedOn: LegalDay
    package let confirmations: [Consent]
    package let isMediatorSigned: Bool
    package let isSealed: Bool

    package init(signedOn: LegalDay, confirmations: [Consent], isMediatorSigned: Bool, isSealed: Bool) {
        self.signedOn = signedOn
        self.confirmations = confirmations
        self.isMediatorSigned = isMediatorSigned
        self.isSealed = isSealed
    }
}

/// The draft is given up, and mediation goes on.
package struct DraftVoiding: Hashable, Sendable {
    package let reason: String

    package init(reason: String) { self.reason = reason }
}

/// Whoever is owed an item lets it go.
package struct Excuse: Hashable, Sendable {
    package let item: Int
    /// Of every party but the one that owes it.
    package let consents: [Consent]
    package let reason: String?

    package init(item: Int, consents: [Consent], reason: String? = nil) {
        self.item = item
        self.consents = consents
        self.reason = reason
    }
}

/// An item was performed because a court enforced it.
package struct Enforcement: Hashable, Sendable {
    package let item: Int
    package let performedOn: LegalDay
    package let note: String?

    package init(item: Int, performedOn: LegalDay, note: String? = nil) {
        self.item = item
        self.performedOn = performedOn
        self.note = note
    }
}

/// A new day for an open item, agreed by every party.
package struct Renegotiation: Hashable, Sendable {
    package let item: Int
    package let due: LegalDay
    package let consents: [Consent]
    package let reason: String

    package init(item: Int, due: LegalDay, consents: [Consent], reason: String) {
        self.item = item
        self.due = due
        self.consents = consents
        self.reason = reason
    }
}

/// Talking it over again because the agreement was not kept.
package struct MediationResumption: Hashable, Sendable {
    package let reason: String
    package let consents: [Consent]

    package init(reason: String, consents: [Consent]) {
        self.reason = reason
        self.consents = consents
    }
}

/// The parties were told that a court can confirm a written agreement within thirty days (人民调解法 33).
package struct ConfirmationOffer: Hashable, Sendable {
    package let offeredOn: LegalDay
    /// Which of the agreements in force; the last one, when left out.
    package let agreement: Int?

    package init(offeredOn: LegalDay, agreement: Int? = nil) {
        self.offeredOn = offeredOn
        self.agreement = agreement
    }
}

/// A party does not want the court's confirmation, so there can be none: it needs both.
package struct ConfirmationRefusal: Hashable, Sendable {
    package let party: PartyNumber
    /// Which of the agreements in force; the last one, when left out.
    package let agreement: Int?

    package init(party: PartyNumber, agreement: Int? = nil) {
        self.party = party
        self.agreement = agreement
    }
}

/// Both sides ask the court together.
package struct ConfirmationApplication: Hashable, Sendable {
    package let court: String
    package let appliedOn: LegalDay
    package let consents: [Consent]
    /// The warnings that were read to the parties before they applied.
    package let warnings: [ConfirmationWarning]
    /// Which of the agreements in force; the last one, when left out.
    package let agreement: Int?

    package init(
        court: String, appliedOn: LegalDay, consents: [Consent], warnings: [ConfirmationWarning],
        agreement: Int? = nil
    ) {
        self.court = court
        self.appliedOn = appliedOn
        self.consents = consents
        self.warnings = warnings
        self.agreement = agreement
    }
}

/// What the court said.
package struct ConfirmationAnswer: Hashable, Sendable {
    package let result: ConfirmationResult
    package let answeredOn: LegalDay
    /// Which of the agreements in force; the last one, when left out.
    package let agreement: Int?
    package let note: String?

    package init(result: ConfirmationResult, answeredOn: LegalDay, agreement: Int? = nil, note: String? = nil) {
        self.result = result
        self.answeredOn = answeredOn
        self.agreement = agreement
        self.note = note
    }
}
