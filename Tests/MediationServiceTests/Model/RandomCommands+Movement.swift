// SPDX-License-Identifier: Apache-2.0
import MediationCore
import TestSupport

extension RandomCommands {
    /// Sessions and pauses, and requests to other units.
    mutating func movement(
        _ kind: Command.Kind, on state: MediationCase, today: LegalDay, among others: Others
    ) -> Command {
        switch kind {
        case .holdSession:
            .holdSession(
                SessionRecord(
                    heldOn: day(today), manner: pick(SessionManner.allCases), place: "村委会",
                    present: isFlawed() ? [] : state.parties, notes: words(), mood: pick([nil, .better, .worse])))
        case .pause:
            .pause(
                Pause(
                    reason: pick(PauseReason.allCases), until: today.adding(days: isFlawed() ? 31 : 5),
                    arePartiesTold: !isFlawed()))
        case .resume: .resume(Resumption(note: words()))
        case .extend:
            .extend(
                Extension(
                    until: (state.span?.extendedUntil ?? today).adding(days: isFlawed() ? 0 : 9),
                    consents: consents(of: state)))
        case .join: .join(Joining(level: pick(Level.allCases), consents: consents(of: state)))
        case .escalate: .escalate(escalation(of: state))
        case .recall: .recall(Recall(reason: words()))
        case .acceptTransfer:
            .acceptTransfer(
                TransferAcceptance(
                    assignee: chance(40) ? pick(others.people) : nil,
                    consents: chance(50) ? [] : consents(of: state)))
        case .returnTransfer:
            .returnTransfer(TransferReturn(reason: pick(ReturnReason.allCases), advice: needed("先看看现场")))
        case .contestReturn: .contestReturn(Contest(reason: needed("谈过三回了")))
        case .decideContest: .decideContest(ContestDecision(doesStand: chance(50), reason: needed("听过双方")))
        case .handDown:
            .handDown(
                HandDown(
                    help: isFlawed() ? [] : [pick(HelpKind.allCases)], advice: needed("请老支书一起上门"),
                    consents: consents(of: state)))
        case .referOut:
            .referOut(Referral(outlet: pick(Outlet.allCases), reason: needed("要鉴定"), papers: [.record]))
        case .confirmReceipt:
            .confirmReceipt(OutletReceipt(receivedOn: day(today), receipt: needed("收文7号")))
        default: .recordFeedback(Feedback(result: pick(OutletResult.allCases), heardOn: day(today), note: words()))
        }
    }

    private mutating func escalation(of state: MediationCase) -> Escalation {
        let isHelpOnly = chance(30)
        let isSkip = state.risk == .red && chance(50) || isFlawed()
        return Escalation(
            reason: isSkip ? .riskRed : pick(EscalationReason.allCases), tried: needed("谈了两回"),
            consents: isHelpOnly ? [] : consents(of: state), isHelpOnly: isHelpOnly, isSkip: isSkip)
    }
}
