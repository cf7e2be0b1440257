// SPDX-License-Identifier: Apache-2.0

/// A quarrel that somebody heard of: where, and one sentence. Nobody is named yet.
package struct LeadReport: Hashable, Sendable {
    package let source: Source
    package let region: RegionCode
    package let place: String
    package let summary: String

    package init(source: Source, region: RegionCode, place: String, summary: String) {
        self.source = source
        self.region = region
        self.place = place
        self.summary = summary
    }
}

/// Putting a lead aside, with a reason from the list.
package struct LeadDismissal: Hashable, Sendable {
    package let reason: DismissalReason
    package let note: String?

    package init(reason: DismissalReason, note: String? = nil) {
        self.reason = reason
        self.note = note
    }
}

/// What one party answered when asked, apart from the consents that other commands bring along.
package struct ConsentRecord: Hashable, Sendable {
    package let party: PartyNumber
    package let scope: ConsentScope
    package let answer: ConsentAnswer
    package let way: ConsentWay
    package let note: String?

    package init(
        party: PartyNumber, scope: ConsentScope, answer: ConsentAnswer, way: ConsentWay, note: String? = nil
    ) {
        self.party = party
        self.scope = scope
        self.answer = answer
        self.way = way
        self.note = note
    }
}

/// Asking somebody to help, with the consent of every party (人民调解法 20).
package struct Invitation: Hashable, Sendable {
    package let kind: GuestKind
    package let name: String
    package let consents: [Consent]

    package init(kind: GuestKind, name: String, consents: [Consent]) {
        self.kind = kind
        self.name = name
        self.consents = consents
    }
}

/// Something stands between the mediator and a party, said by the mediator or asked by a party (回避).
package struct Objection: Hashable, Sendable {
    package let tie: Tie
    /// The party that asks; `nil` when the mediator says it.
    package let party: PartyNumber?
    /// Parties that accept the mediator all the same; heard for distant kin only.
    package let consents: [Consent]
    package let note: String?

    package init(tie: Tie, party: PartyNumber? = nil, consents: [Consent] = [], note: String? = nil) {
        self.tie = tie
        self.party = party
        self.consents = consents
        self.note = note
    }
}

/// One side of many parties is spoken for by at most five of them.
package struct Representation: Hashable, Sendable {
    package let side: Side
    package let representatives: PartySet
    /// Of every party that is spoken for.
    package let consents: [Consent]
    /// Representatives that one side may have (宁波市人民调解条例 20).
    package static let limit = 5

    package init(side: Side, representatives: PartySet, consents: [Consent]) {
        self.side = side
        self.representatives = representatives
        self.consents = consents
    }
}
