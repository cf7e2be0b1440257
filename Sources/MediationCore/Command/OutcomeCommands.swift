// SPDX-License-Identifier: Apache-2.0

/// One term of an agreement: who does what, how much, until when.
package struct Term: Hashable, Sendable {
    package let obligor: PartyNumber
    package let promise: String
    /// Money in fen (1/100 yuan); `nil` for an act.
    package let amount: Int64?
    package let due: LegalDay

    package init(obligor: PartyNumber, promise: String, amount: Int64?, due: LegalDay) {
        self.obligor = obligor
        self.promise = promise
        self.amount = amount
        self.due = due
    }
}

/// An agreement with its terms and each party's confirmation; nothing in it has a default.
package struct Agreement: Hashable, Sendable {
    package let form: AgreementForm
    package let scope: AgreementScope
    package let reachedOn: LegalDay
    package let terms: [Term]
    /// Oral: how each party confirmed. Written: how each party signed.
    package let confirmations: [Consent]
    /// Oral: the mediator's record of the content (人民调解法 28).
    package let record: String?
    /// Written: takes effect with the mediator's signature and the committee's seal (人民调解法 29).
    package let isMediatorSigned: Bool
    package let isSealed: Bool

    package init(
        form: AgreementForm, scope: AgreementScope = .whole, reachedOn: LegalDay, terms: [Term],
        confirmations: [Consent], record: String?, isMediatorSigned: Bool, isSealed: Bool
    ) {
        self.form = form
        self.scope = scope
        self.reachedOn = reachedOn
        self.terms = terms
        self.confirmations = confirmations
        self.record = record
        self.isMediatorSigned = isMediatorSigned
        self.isSealed = isSealed
    }
}

/// One item kept: shown by a proof, or by the word of each party.
package struct Performance: Hashable, Sendable {
    package let item: Int
    package let performedOn: LegalDay
    package let proof: ProofKind?
    package let confirmations: [Consent]
    /// Something of it was done, not all.
    package let isPart: Bool
    package let note: String?

    package init(
        item: Int, performedOn: LegalDay, proof: ProofKind?, confirmations: [Consent] = [], isPart: Bool = false,
        note: String? = nil
    ) {
        self.item = item
        self.performedOn = performedOn
        self.proof = proof
        self.confirmations = confirmations
        self.isPart = isPart
        self.note = note
    }
}

/// Ending mediation without an agreement, with the other ways told (人民调解法 26).
package struct Termination: Hashable, Sendable {
    package let ground: TerminationGround
    package let routes: [Route]
    package let note: String?

    package init(ground: TerminationGround, routes: [Route], note: String? = nil) {
        self.ground = ground
        self.routes = routes
        self.note = note
    }
}

/// An applicant takes the request back; a reason may be given, never must.
package struct Withdrawal: Hashable, Sendable {
    package let party: PartyNumber
    package let way: ConsentWay
    package let reason: String?

    package init(party: PartyNumber, way: ConsentWay, reason: String? = nil) {
        self.party = party
        self.way = way
        self.reason = reason
    }
}

/// What one party answered on a call-back.
package struct FollowUpAnswer: Hashable, Sendable {
    package let party: PartyNumber
    package let isReached: Bool
    package let performance: PerformanceReport?
    package let satisfaction: Satisfaction?
    package let hasNewTrouble: Bool?

    package init(
        party: PartyNumber, isReached: Bool, performance: PerformanceReport?, satisfaction: Satisfaction?,
        hasNewTrouble: Bool?
    ) {
        self.party = party
        self.isReached = isReached
        self.performance = performance
        self.satisfaction = satisfaction
        self.hasNewTrouble = hasNewTrouble
    }
}

/// Asking the parties again afterwards (回访): one answer for each party that was called.
package struct FollowUp: Hashable, Sendable {
    package let askedOn: LegalDay
    package let way: FollowUpWay
    package let answers: [FollowUpAnswer]
    package let note: String?

    package init(askedOn: LegalDay, way: FollowUpWay, answers: [FollowUpAnswer], note: String? = nil) {
        self.askedOn = askedOn
        self.way = way
        self.answers = answers
        self.note = note
    }
}

/// Closing a case that has ended: after a call-back, or with a reason for going without one.
package struct Closing: Hashable, Sendable {
    package let waiver: String?

    package init(waiver: String? = nil) { self.waiver = waiver }
}

/// Opening an ended case again; its credit for local settlement is gone.
package struct Reopening: Hashable, Sendable {
    package let reason: String

    package init(reason: String) { self.reason = reason }
}
