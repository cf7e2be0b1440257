// SPDX-License-Identifier: Apache-2.0
import MediationCore

/// Commands that are tried together.
///
/// All commands at once would make more cases than can be visited: danger, whistles, requests and promises multiply. They
/// hardly meet, so each slice looks at one of them with all its payloads, on cases that the usual commands lead to
/// every stage that it can be tried in.
enum Slice: String, CaseIterable, Sendable {
    case opening
    case care
    case mediation
    case movement
    case skipping
    case agreement
    case performance
    case confirmation
    case ending
    case risk
    case whistles
    case voice

    /// Tried with every payload, by everybody.
    var studied: Set<Command.Kind> {
        switch self {
        case .opening:
            [.reportLead, .dismissLead, .register, .recordConsent, .accept, .decline, .nameRepresentatives]
        case .care: [.assign, .object, .acceptTransfer]
        case .mediation: [.recordConsent, .holdSession, .pause, .resume, .extend, .invite, .join, .nameRepresentatives]
        case .movement:
            [
                .escalate, .recall, .acceptTransfer, .returnTransfer, .contestReturn, .decideContest, .handDown, .join,
                .referOut, .confirmReceipt, .recordFeedback,
            ]
        case .skipping: [.escalate, .acceptTransfer]
        case .agreement: [.draftAgreement, .signAgreement, .voidAgreement, .agree]
        case .performance: [.perform, .excuse, .enforce, .renegotiate, .lapse, .resumeMediation]
        case .confirmation:
            [.offerConfirmation, .declineConfirmation, .applyConfirmation, .answerConfirmation, .lapseConfirmation]
        case .ending: [.terminate, .withdraw, .drawCallBack, .followUp, .close, .archive, .reopen]
        case .risk:
            [
                .raiseRisk, .lowerRisk, .reportStatus, .noteSafety, .reportToPolice, .dismissLead, .decline, .merge,
            ]
        case .whistles:
            [
                .blowWhistle, .acknowledgeWhistle, .objectToWhistle, .decideWhistle, .recordArrival, .recordResult,
                .rateWhistle, .expireWhistle,
            ]
        case .voice: [.hearParty, .answerParty]
        }
    }

    /// Given in the usual way only, by the first who may, to come to the stages that the studied ones are tried in.
    var usual: Set<Command.Kind> {
        switch self {
        case .opening: [.reopen, .withdraw, .close]
        case .care: Self.everyStage.union([.escalate, .draftAgreement, .signAgreement])
        case .mediation: [.register, .accept, .terminate, .close]
        case .movement: Self.ends.union([.pause, .agree, .lapse]).subtracting([.terminate])
        case .skipping: Self.ends.union([.raiseRisk, .lowerRisk, .followUp])
        case .agreement: Self.ends.union([.recordConsent, .perform])
        case .performance:
            Self.ends.union(Self.moves).union([
                .agree, .offerConfirmation, .applyConfirmation, .answerConfirmation,
            ])
        case .confirmation: Self.ends.union(Self.moves).union([.agree, .perform, .excuse, .lapse])
        case .ending: Self.everyStage.union([.decline, .raiseRisk, .lowerRisk, .recordFeedback])
        case .risk: Self.everyStage.union([.escalate, .drawCallBack, .followUp])
        case .whistles: Self.everyStage.union([.escalate])
        case .voice: Self.everyStage.union([.escalate])
        }
    }

    /// From the door to every end.
    private static let ends: Set<Command.Kind> = [
        .register, .accept, .holdSession, .terminate, .withdraw, .close, .reopen,
    ]
    private static let everyStage = ends.union([
        .reportLead, .pause, .referOut, .confirmReceipt, .agree, .perform, .excuse, .lapse,
    ])
    /// To everywhere that an agreement of a part can go along.
    private static let moves: Set<Command.Kind> = [
        .pause, .resume, .escalate, .handDown, .acceptTransfer, .recall, .referOut, .confirmReceipt,
    ]

    /// How many of the usual ways of an unstudied command are needed to come to every stage.
    func ways(of kind: Command.Kind) -> Int {
        switch kind {
        case .perform, .answerConfirmation: 2
        case .agree where self == .performance: 2
        case .agree where self == .confirmation: 4
        case .register where self == .mediation: 2
        default: studied.contains(kind) ? 9 : 1
        }
    }

    /// Who gives an unstudied command: the first who may, and for less danger everybody, because it takes two.
    func voices(of rule: Rule) -> [Relation] {
        rule.command == .lowerRisk ? rule.relations : Array(rule.relations.prefix(1))
    }

    /// Leaves out what would only repeat in combination what is seen apart.
    func tries(_ kind: Command.Kind, on state: MediationCase?) -> Bool {
        guard let state else { return true }
        switch self {
        case .care:
            // Once somebody is recused, the question is what he may still do.
            return switch kind {
            case .object: state.recused.isEmpty
            case .draftAgreement, .signAgreement, .escalate: state.level == .village
            default: true
            }
        case .risk: return kind != .followUp || (state.risk == .green && state.lowering == nil)
        case .movement: return state.returns == 0 && state.returned == nil || ![.pause, .agree].contains(kind)
        case .skipping:
            return switch kind {
            case .raiseRisk: state.stage == .accepted && state.risk == .green
            case .lowerRisk: state.stage == .transferPending || state.stage == .withdrawn
            default: true
            }
        case .ending:
            return kind != .raiseRisk || [.performed, .terminated, .withdrawn, .referred].contains(state.stage)
        case .performance:
            // The court confirms the first agreement at once or not at all.
            let isBeforeCourt = [.offered, .applied, .admitted].contains(state.agreement?.confirmation)
            let isFresh =
                [.agreed, .mediating].contains(state.stage) && state.agreements.count == 1
                && state.items.allSatisfy { $0.state == .pending }
            if Self.court.contains(kind) { return isFresh }
            return !isBeforeCourt && movesOnlyAgreements(kind, of: state)
        case .confirmation: return movesOnlyAgreements(kind, of: state) && (kind != .agree || state.agreements.isEmpty)
        case .opening, .mediation, .agreement, .whistles, .voice: return true
        }
    }

    /// A case goes elsewhere only to take an agreement along.
    private func movesOnlyAgreements(_ kind: Command.Kind, of state: MediationCase) -> Bool {
        ![.pause, .escalate, .handDown].contains(kind) || !state.agreements.isEmpty
    }

    private static let court: Set<Command.Kind> = [.offerConfirmation, .applyConfirmation, .answerConfirmation]

    /// Where cases begin. Requests lead to every level from the village.
    var levels: [Level] { self == .movement || self == .skipping ? [.village] : Level.allCases }

    /// Where odd payloads are tried: they are looked at alike on every level, but for what only higher ones may.
    var oddLevels: [Level] {
        switch self {
        case .movement, .skipping: Level.allCases
        case .risk: [.township]
        case .whistles: [.village, .county]
        case .opening, .care, .mediation, .agreement, .performance, .confirmation, .ending, .voice: [.village]
        }
    }
}
