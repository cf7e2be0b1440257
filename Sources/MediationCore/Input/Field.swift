// SPDX-License-Identifier: Apache-2.0

/// One thing that a command is told, as a client, a form or the command line asks for it.
package struct Field: Hashable, Sendable {
    package let name: String
    package let kind: Kind
    package let isRequired: Bool

    /// What may be entered, so that forms, the API and the command line read it alike.
    package enum Kind: Hashable, Sendable {
        /// Free words, at most so many characters.
        case text(limit: Int)
        /// A calendar day, `2026-11-22`; left out, it is today.
        case day
        case flag
        case number
        case code(CodeList)
        case codes(CodeList)
        case party
        case parties
        /// `[{"party", "way"}]`
        case consents
        /// `[{"obligor", "promise", "amount"?, "due"}]`
        case terms
        /// `[{"party", "reached", "performance"?, "satisfaction"?, "new_trouble"?}]`
        case answers
        case person

        /// The word for this kind in the API's `actions`.
        package var word: String {
            switch self {
            case .text: "text"
            case .day: "day"
            case .flag: "flag"
            case .number: "number"
            case .code: "code"
            case .codes: "codes"
            case .party: "party"
            case .parties: "parties"
            case .consents: "consents"
            case .terms: "terms"
            case .answers: "answers"
            case .person: "person"
            }
        }

        /// The closed list that the value is from, when it is.
        package var list: CodeList? {
            switch self {
            case .code(let list), .codes(let list): list
            case .text, .day, .flag, .number, .party, .parties, .consents, .terms, .answers, .person: nil
            }
        }
    }

    init(_ name: String, _ kind: Kind, isRequired: Bool = true) {
        self.name = name
        self.kind = kind
        self.isRequired = isRequired
    }
}

/// The closed lists of codes, by the words that JSON, SQL and the catalogue share.
package enum CodeList: String, CaseIterable, Sendable {
    case source
    case disputeType = "dispute_type"
    case urgency
    case risk
    case side
    case consentWay = "consent_way"
    case declineReason = "decline_reason"
    case route
    case sessionManner = "session_manner"
    case escalationReason = "escalation_reason"
    case returnReason = "return_reason"
    case terminationGround = "termination_ground"
    case agreementForm = "agreement_form"
    case proofKind = "proof_kind"
    case satisfaction
    case performanceReport = "performance_report"
    case followUpWay = "follow_up_way"
    case ending

    /// The codes of this list, in the order in which they are offered.
    package var codes: [String] {
        switch self {
        case .source: Source.allCases.map(\.rawValue)
        case .disputeType: DisputeType.allCases.map(\.rawValue)
        case .urgency: Urgency.allCases.map(\.rawValue)
        case .risk: Risk.allCases.map(\.rawValue)
        case .side: Side.allCases.map(\.rawValue)
        case .consentWay: ConsentWay.allCases.map(\.rawValue)
        case .declineReason: DeclineReason.allCases.map(\.rawValue)
        case .route: Route.allCases.map(\.rawValue)
        case .sessionManner: SessionManner.allCases.map(\.rawValue)
        case .escalationReason: EscalationReason.allCases.map(\.rawValue)
        case .returnReason: ReturnReason.allCases.map(\.rawValue)
        case .terminationGround: TerminationGround.allCases.map(\.rawValue)
        case .agreementForm: AgreementForm.allCases.map(\.rawValue)
        case .proofKind: ProofKind.allCases.map(\.rawValue)
        case .satisfaction: Satisfaction.allCases.map(\.rawValue)
        case .performanceReport: PerformanceReport.allCases.map(\.rawValue)
        case .followUpWay: FollowUpWay.allCases.map(\.rawValue)
        case .ending: Ending.allCases.map(\.rawValue)
        }
    }
}
