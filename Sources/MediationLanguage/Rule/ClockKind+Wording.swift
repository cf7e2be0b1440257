// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension ClockKind: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .lead: ("看线索", "Look at the lead")
        case .firstContact: ("首次联系", "First contact")
        case .acceptance: ("决定受理不受理", "Take on or decline")
        case .mediation: ("调解期限", "Limit of mediation")
        case .check: ("中途看一看", "Look in half-way")
        case .decision: ("决定继续、上报还是结束", "Go on, ask for help or end")
        case .transfer: ("答复上报", "Answer the request for help")
        case .pause: ("复查中止", "Look at the pause again")
        case .referral: ("移送回执", "Receipt of the referral")
        case .feedback: ("移送结果反馈", "Result of the referral")
        case .contest: ("答复对退回的异议", "Decide on the contested return")
        case .status: ("高风险情况更新", "Status of a red case")
        case .policeReport: ("高风险报告公安", "Report a red case to the police")
        case .whistleAnswer: ("应哨", "Answer the whistle")
        case .whistleObjection: ("答复对吹哨的异议", "Decide on the objection to a whistle")
        case .whistleResult: ("吹哨办理结果", "Result of the whistle")
        case .arbitrationNotice: ("告知可以申请仲裁", "Tell of arbitration")
        case .confirmation: ("申请司法确认", "Ask the court to confirm")
        case .performance: ("履行约定", "Keep the promise")
        case .followUp: ("回访", "Ask again afterwards")
        case .callBack: ("抽查回访", "Call back a drawn case")
        case .partyAnswer: ("给当事人回话", "Answer the party")
        case .archive: ("归档", "Archive")
        }
    }
}
