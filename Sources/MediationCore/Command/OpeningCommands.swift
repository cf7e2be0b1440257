// SPDX-License-Identifier: Apache-2.0

/// One party's word, and how it was given. Silence is no way to give it.
package struct Consent: Hashable, Sendable {
    package let party: PartyNumber
    package let way: ConsentWay

    package init(party: PartyNumber, way: ConsentWay) {
        self.party = party
        self.way = way
    }
}

extension [Consent] {
    package var parties: PartySet { PartySet(lazy.map(\.party)) }
}

/// A party as it was named at the door: a nickname is enough.
package struct NewParty: Hashable, Sendable {
    package let side: Side
    package let name: String
    package let phone: String?
    /// Never asked for at the door, and never needed to open a case.
    package let identityNumber: String?

    package init(side: Side, name: String, phone: String? = nil, identityNumber: String? = nil) {
        self.side = side
        self.name = name
        self.phone = phone
        self.identityNumber = identityNumber
    }
}

/// The five things a case is opened with: who and who, what, where, which kind, how urgent.
package struct Registration: Hashable, Sendable {
    package let source: Source
    /// `nil`: suggested from the words of the summary.
    package let type: DisputeType?
    package let summary: String
    package let region: RegionCode
    package let place: String
    package let urgency: Urgency
    /// When the parties asked, if that was before today.
    package let requestedOn: LegalDay?
    package let parties: [NewParty]

    package init(
        source: Source, type: DisputeType?, summary: String, region: RegionCode, place: String, urgency: Urgency,
        requestedOn: LegalDay?, parties: [NewParty]
    ) {
        self.source = source
        self.type = type
        self.summary = summary
        self.region = region
        self.place = place
        self.urgency = urgency
        self.requestedOn = requestedOn
        self.parties = parties
    }
}

/// Taking a case on. One party's clear refusal makes it unlawful (人民调解法 17), hence a consent for each.
package struct Acceptance: Hashable, Sendable {
    package let consents: [Consent]
    /// The parties were told their rights and duties (人民调解法 23, 24).
    package let areRightsTold: Bool
    /// The mediator declares no kinship and no interest, and no party asked for another one.
    package let isRecusalClear: Bool

    package init(consents: [Consent], areRightsTold: Bool, isRecusalClear: Bool) {
        self.consents = consents
        self.areRightsTold = areRightsTold
        self.isRecusalClear = isRecusalClear
    }
}

/// Not taking a case on: with a reason from the list, and the right way told.
package struct Refusing: Hashable, Sendable {
    package let reason: DeclineReason
    package let routes: [Route]
    package let note: String?

    package init(reason: DeclineReason, routes: [Route], note: String? = nil) {
        self.reason = reason
        self.routes = routes
        self.note = note
    }
}

/// One time of talking it over.
package struct SessionRecord: Hashable, Sendable {
    package let heldOn: LegalDay
    package let manner: SessionManner
    package let place: String
    package let present: PartySet
    package let notes: String?
    /// How the parties were, compared with the last time; worse makes the case yellow.
    package let mood: Mood?

    package init(
        heldOn: LegalDay, manner: SessionManner, place: String, present: PartySet, notes: String? = nil,
        mood: Mood? = nil
    ) {
        self.heldOn = heldOn
        self.manner = manner
        self.place = place
        self.present = present
        self.notes = notes
        self.mood = mood
    }
}
