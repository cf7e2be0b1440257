// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension CodeList: Bilingual {
    /// What the list is a list of.
    package var wording: (chinese: String, english: String) {
        switch self {
        case .source: ("案件来源", "Source")
        case .disputeType: ("纠纷类型", "Kind of dispute")
        case .urgency: ("急不急", "Urgency")
        case .risk: ("风险", "Risk")
        case .side: ("哪一方", "Side")
        case .consentWay: ("同意方式", "Way of consent")
        case .declineReason: ("不予受理原因", "Reason for not taking it on")
        case .route: ("告知途径", "Other ways told")
        case .sessionManner: ("调解方式", "Manner of the session")
        case .escalationReason: ("请上级帮忙的原因", "Reason for asking for help")
        case .returnReason: ("退回原因", "Reason for sending it back")
        case .terminationGround: ("终止理由", "Ground for ending")
        case .agreementForm: ("协议形式", "Form of the agreement")
        case .proofKind: ("证据种类", "Kind of proof")
        case .satisfaction: ("满意程度", "Contentment")
        case .performanceReport: ("履行情况", "Performance as reported")
        case .followUpWay: ("回访方式", "Way of asking again")
        case .ending: ("结案方式", "Ending")
        }
    }

    /// The words of one code of this list; `nil` when the list has no such code.
    package func text(of code: String, in language: Language) -> String? {
        member(code)?.text(in: language)
    }

    private func member(_ code: String) -> (any Bilingual)? {
        switch self {
        case .source: Source(rawValue: code)
        case .disputeType: DisputeType(rawValue: code)
        case .urgency: Urgency(rawValue: code)
        case .risk: Risk(rawValue: code)
        case .side: Side(rawValue: code)
        case .consentWay: ConsentWay(rawValue: code)
        case .declineReason: DeclineReason(rawValue: code)
        case .route: Route(rawValue: code)
        case .sessionManner: SessionManner(rawValue: code)
        case .escalationReason: EscalationReason(rawValue: code)
        case .returnReason: ReturnReason(rawValue: code)
        case .terminationGround: TerminationGround(rawValue: code)
        case .agreementForm: AgreementForm(rawValue: code)
        case .proofKind: ProofKind(rawValue: code)
        case .satisfaction: Satisfaction(rawValue: code)
        case .performanceReport: PerformanceReport(rawValue: code)
        case .followUpWay: FollowUpWay(rawValue: code)
        case .ending: Ending(rawValue: code)
        }
    }
}
