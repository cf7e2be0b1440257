// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension Command.Kind {
    /// The word of the law and the forms, for papers and registers.
    package func officialText(in language: Language) -> String {
        switch language {
        case .chinese: official.chinese
        case .english: official.english
        }
    }

    private var official: (chinese: String, english: String) {
        switch self {
        case .reportLead: ("线索上报", "Report of a lead")
        case .dismissLead: ("线索注销", "Dismissal of the lead")
        case .register: ("登记", "Registration")
        case .recordConsent: ("当事人意愿记录", "Record of a party's answer")
        case .accept: ("受理", "Acceptance")
        case .decline: ("不予受理", "Refusal of acceptance")
        case .assign: ("变更承办人", "Change of the person responsible")
        case .invite: ("邀请参与调解", "Invitation to take part")
        case .object: ("回避", "Recusal")
        case .nameRepresentatives: ("推选代表人", "Choice of representatives")
        case .holdSession: ("调解", "Mediation session")
        case .pause: ("中止调解", "Suspension of mediation")
        case .resume: ("恢复调解", "Resumption of mediation")
        case .extend: ("延长调解期限", "Extension of the time limit")
        case .escalate: ("上报", "Escalation")
        case .recall: ("撤回流转", "Recall of the transfer")
        case .acceptTransfer: ("接收", "Acceptance of the transfer")
        case .returnTransfer: ("退回", "Return of the transfer")
        case .contestReturn: ("对退回的异议", "Objection to the return")
        case .decideContest: ("退回异议的决定", "Decision on the objection to the return")
        case .handDown: ("交办", "Handing down")
        case .join: ("联合调解", "Joint mediation")
        case .referOut: ("移送", "Referral")
        case .confirmReceipt: ("移送回执", "Receipt of the referral")
        case .recordFeedback: ("移送结果反馈", "Feedback on the referral")
        case .draftAgreement: ("拟定调解协议", "Draft of the agreement")
        case .signAgreement: ("签署调解协议", "Signing of the agreement")
        case .voidAgreement: ("调解协议草稿作废", "Voiding of the draft")
        case .agree: ("达成协议", "Agreement")
        case .perform: ("履行", "Performance")
        case .excuse: ("免除履行", "Release from performance")
        case .enforce: ("强制执行", "Enforcement")
        case .renegotiate: ("变更履行期限", "Change of the day of performance")
        case .lapse: ("逾期未履行", "Default")
        case .resumeMediation: ("未履行后再次调解", "Renewed mediation after default")
        case .offerConfirmation: ("告知司法确认", "Information on judicial confirmation")
        case .declineConfirmation: ("不申请司法确认", "No application for judicial confirmation")
        case .applyConfirmation: ("申请司法确认", "Application for judicial confirmation")
        case .answerConfirmation: ("司法确认结果", "Outcome of judicial confirmation")
        case .lapseConfirmation: ("司法确认期限届满", "Expiry of the time for judicial confirmation")
        case .terminate: ("终止调解", "Termination of mediation")
        case .withdraw: ("撤回申请", "Withdrawal of the application")
        case .drawCallBack: ("随机回访抽取", "Draw of a random follow-up")
        case .followUp: ("回访", "Follow-up")
        case .close: ("结案", "Closing")
        case .archive: ("归档", "Archiving")
        case .merge: ("并案", "Merger of cases")
        case .reopen: ("重新启动", "Reopening")
        case .raiseRisk: ("上调风险等级", "Raising of the risk")
        case .lowerRisk: ("下调风险等级", "Lowering of the risk")
        case .reportStatus: ("红色风险续报", "Status report in danger")
        case .noteSafety: ("安全预案", "Safety note")
        case .reportToPolice: ("报告公安机关", "Report to the police")
        case .blowWhistle: ("吹哨", "Whistle")
        case .acknowledgeWhistle: ("应哨", "Answer to the whistle")
        case .objectToWhistle: ("对吹哨的异议", "Objection to the whistle")
        case .decideWhistle: ("吹哨异议的决定", "Decision on the objection to the whistle")
        case .recordArrival: ("报到", "Arrival")
        case .recordResult: ("办理结果", "Result of the department")
        case .rateWhistle: ("双向评价", "Rating both ways")
        case .expireWhistle: ("逾期未应哨", "Whistle without an answer")
        case .hearParty: ("当事人意见", "Statement of a party")
        case .answerParty: ("答复当事人", "Answer to a party")
        }
    }
}
