// SPDX-License-Identifier: Apache-2.0

// Closed lists of pauses, of what is handed down and of the ways out.

/// Why mediation rests for a while.
package enum PauseReason: String, CaseIterable, Sendable {
    case expertReport = "expert_report"
    case partyAway = "party_away"
    case partyIll = "party_ill"
    case harvest
    case otherProcedure = "other_procedure"
}

/// What comes along with a case that is handed down: never the work alone.
package enum HelpKind: String, CaseIterable, Sendable {
    case people
    case expertise
    case money
    case law
    case visit
}

/// Authorities and committees outside of the three levels (domain: routes out).
package enum Outlet: String, CaseIterable, Sendable {
    case police
    case court
    case labourArbitration = "labour_arbitration"
    case landArbitration = "land_arbitration"
    case government
    case medicalCommittee = "medical_committee"
    case trafficCommittee = "traffic_committee"
    case agency
    case petition
    case legalAid = "legal_aid"
    case civilAffairs = "civil_affairs"
    case womensFederation = "womens_federation"
    case counselling
}

/// What an outlet made of a case that it took on.
package enum OutletResult: String, CaseIterable, Sendable {
    case settled
    case decided
    case refused
    case noAnswer = "no_answer"
}

/// A paper of the dossier, by its place in it.
package enum Paper: String, CaseIterable, Sendable {
    case application
    case registration
    case rightsSheet = "rights_sheet"
    case identity
    case mandate
    case inquiry
    case evidence
    case record
    case agreement
    case performanceProof = "performance_proof"
    case followUp = "follow_up"
    case confirmation
    case termination

    /// Without these no dossier is complete (卷宗必备).
    package static let required: [Paper] = [.registration, .rightsSheet, .record]
}
