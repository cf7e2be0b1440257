// SPDX-License-Identifier: Apache-2.0
import MediationCore

/// One thing that happens to a case of two parties, as the rules want it.
enum Step: Hashable {
    case accept, decline, session, escalate, askForAdvice, recall, takeOver, sendBack, agree, perform, letGo
    case terminate, withdraw, callBack, close, closeUnasked, reopen

    /// The command, as it is given on a day.
    func command(on day: LegalDay) -> Command {
        switch self {
        case .accept: .accept(Acceptance(consents: Self.everyone, areRightsTold: true, isRecusalClear: true))
        case .decline: .decline(Refusing(reason: .courtAccepted, routes: [.lawsuit]))
        case .session: .holdSession(SessionRecord(heldOn: day, manner: .home, place: "老屋", present: [1, 2]))
        case .escalate: Self.escalation(isHelpOnly: false)
        case .askForAdvice: Self.escalation(isHelpOnly: true)
        case .recall: .recall(Recall(reason: "自己谈成了"))
        case .takeOver: .acceptTransfer(TransferAcceptance())
        case .sendBack: .returnTransfer(TransferReturn(reason: .inPower, advice: "先量清楚界线"))
        case .agree: .agree(Self.agreement(on: day))
        case .perform: .perform(Performance(item: 1, performedOn: day, proof: .photo))
        case .letGo: .excuse(Excuse(item: 1, consents: [Self.everyone[0]]))
        case .terminate: .terminate(Termination(ground: .noAgreement, routes: [.lawsuit]))
        case .withdraw: .withdraw(Withdrawal(party: 1, way: .phone))
        case .callBack: .followUp(FollowUp(askedOn: day, way: .phone, answers: [Self.content]))
        case .close: .close(Closing())
        case .closeUnasked: .close(Closing(waiver: "两次打电话都没有接通"))
        case .reopen: .reopen(Reopening(reason: "又漏水了"))
        }
    }

    private static let everyone: [Consent] = [Consent(party: 1, way: .phone), Consent(party: 2, way: .signed)]
    private static let content = FollowUpAnswer(
        party: 1, isReached: true, performance: .full, satisfaction: .satisfied, hasNewTrouble: false)

    private static func escalation(isHelpOnly: Bool) -> Command {
        .escalate(
            Escalation(
                reason: .needExpert, tried: "谈了两回", consents: isHelpOnly ? [] : everyone, isHelpOnly: isHelpOnly))
    }

    private static func agreement(on day: LegalDay) -> Agreement {
        Agreement(
            form: .oral, reachedOn: day, terms: [Term(obligor: 2, promise: "装雨水槽", amount: 80_000, due: day)],
            confirmations: everyone, record: "装雨水槽", isMediatorSigned: false, isSealed: false)
    }
}
