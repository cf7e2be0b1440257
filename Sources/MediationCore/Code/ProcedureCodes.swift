// SPDX-License-Identifier: Apache-2.0

// Closed lists of reasons, ways and grounds that commands carry.

/// How a party's consent or confirmation was given (同意方式).
package enum ConsentWay: String, CaseIterable, Sendable {
    case signed
    case witnessed
    case phone
    case code
    case guardian
}

/// Why a request is not taken on (司法部令75号第22条 and practice).
package enum DeclineReason: String, CaseIterable, Sendable {
    case specialAuthority = "special_authority"
    case forbidden
    case courtAccepted = "court_accepted"
    case policeAccepted = "police_accepted"
    case adminAccepted = "admin_accepted"
    case arbitration
    case notCivil = "not_civil"
    case criminal
    case status
    case title
    case refused
    case notHere = "not_here"
    case notParty = "not_party"
    case duplicate
}

/// Which other ways were told to the parties (告知途径).
package enum Route: String, CaseIterable, Sendable {
    case lawsuit
    case labourArbitration = "labour_arb"
    case landArbitration = "land_arb"
    case adminDecision = "admin_decision"
    case adminAgency = "admin_agency"
    case police
    case petition
    case notary
    case paymentOrder = "payment_order"
    case protectionOrder = "protection_order"
    case legalAid = "legal_aid"
}

/// How a session was held (调解方式).
package enum SessionManner: String, CaseIterable, Sendable {
    case home
    case villageOffice = "village_office"
    case council
    case bench
    case phone
    case online
    case joint
    case onSite = "on_site"
}

/// Why the next level is asked (升级原因).
package enum EscalationReason: String, CaseIterable, Sendable {
    case overTime = "over_time"
    case onePartyAsks = "one_party_asks"
    case crossArea = "cross_area"
    case needExpert = "need_expert"
    case needPower = "need_power"
    case recusal
    case group
    case riskRed = "risk_red"
    case complex
    case secondTry = "second_try"
}

/// Why the next level sends a case back (退回原因). "It would spoil the figures" is not in the list, on purpose.
package enum ReturnReason: String, CaseIterable, Sendable {
    case notTried = "not_tried"
    case noConsent = "no_consent"
    case inPower = "in_power"
    case missing
    case wrongPlace = "wrong_place"
    case duplicate
}

/// Why mediation ends without an agreement (终止理由).
package enum TerminationGround: String, CaseIterable, Sendable {
    case refused
    case noAgreement = "no_agreement"
    case impossible
    case time
    case withdrawn
    case concealment
    case collusion
    case criminal
    case acceptedElsewhere = "accepted_elsewhere"
    case partyDeath = "party_death"
}
