// SPDX-License-Identifier: Apache-2.0

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
    case dismissalReason = "dismissal_reason"
    case consentScope = "consent_scope"
    case consentAnswer = "consent_answer"
    case guestKind = "guest_kind"
    case tie
    case pauseReason = "pause_reason"
    case helpKind = "help_kind"
    case outlet
    case outletResult = "outlet_result"
    case paper
    case riskSign = "risk_sign"
    case mood
    case whistleKind = "whistle_kind"
    case department
    case whistleSide = "whistle_side"
    case agreementScope = "agreement_scope"
    case confirmationResult = "confirmation_result"
    case confirmationWarning = "confirmation_warning"
    case level
    case itemState = "item_state"
    case draftState = "draft_state"
    case confirmationState = "confirmation_state"
    case whistleState = "whistle_state"
    case transferState = "transfer_state"
    case direction
    case revealReason = "reveal_reason"
    case partyWish = "party_wish"

    /// The codes of this list, in the order in which they are offered.
    package var codes: [String] { Self.codes[self] ?? [] }
}

extension CodeList {
    /// One line a list.
    private static let codes: [CodeList: [String]] = [
        .source: words(of: Source.self),
        .disputeType: words(of: DisputeType.self),
        .urgency: words(of: Urgency.self),
        .risk: words(of: Risk.self),
        .side: words(of: Side.self),
        .consentWay: words(of: ConsentWay.self),
        .declineReason: words(of: DeclineReason.self),
        .route: words(of: Route.self),
        .sessionManner: words(of: SessionManner.self),
        .escalationReason: words(of: EscalationReason.self),
        .returnReason: words(of: ReturnReason.self),
        .terminationGround: words(of: TerminationGround.self),
        .agreementForm: words(of: AgreementForm.self),
        .proofKind: words(of: ProofKind.self),
        .satisfaction: words(of: Satisfaction.self),
        .performanceReport: words(of: PerformanceReport.self),
        .followUpWay: words(of: FollowUpWay.self),
        .ending: words(of: Ending.self),
        .dismissalReason: words(of: DismissalReason.self),
        .consentScope: words(of: ConsentScope.self),
        .consentAnswer: words(of: ConsentAnswer.self),
        .guestKind: words(of: GuestKind.self),
        .tie: words(of: Tie.self),
        .pauseReason: words(of: PauseReason.self),
        .helpKind: words(of: HelpKind.self),
        .outlet: words(of: Outlet.self),
        .outletResult: words(of: OutletResult.self),
        .paper: words(of: Paper.self),
        .riskSign: words(of: RiskSign.self),
        .mood: words(of: Mood.self),
        .whistleKind: words(of: WhistleKind.self),
        .department: words(of: Department.self),
        .whistleSide: words(of: WhistleSide.self),
        .agreementScope: words(of: AgreementScope.self),
        .confirmationResult: words(of: ConfirmationResult.self),
        .confirmationWarning: words(of: ConfirmationWarning.self),
        .level: words(of: Level.self),
        .itemState: words(of: ItemState.self),
        .draftState: words(of: DraftState.self),
        .confirmationState: words(of: ConfirmationState.self),
        .whistleState: words(of: WhistleState.self),
        .transferState: words(of: TransferState.self),
        .direction: words(of: Direction.self),
        .revealReason: words(of: RevealReason.self),
        .partyWish: words(of: PartyWish.self),
    ]

    private static func words<Code: CaseIterable & RawRepresentable<String>>(of type: Code.Type) -> [String] {
        type.allCases.map(\.rawValue)
    }
}
