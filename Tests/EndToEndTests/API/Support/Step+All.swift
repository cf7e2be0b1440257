// SPDX-License-Identifier: Apache-2.0
import MediationCore

extension Step {
    /// Each command that a person may send on a case, with whatever it must be told.
    static let all: [Command.Kind: String] = opening.merging(moving + agreeing + ending + danger) { own, _ in own }

    private static let opening: [Command.Kind: String] = [
        .dismissLead: #"{"command": "dismiss_lead", "reason": "solved_itself"}"#, .register: register,
        .recordConsent: #"{"command": "record_consent", "party": 2, "answer": "refused", "way": "phone"}"#,
        .accept: accept, .decline: #"{"command": "decline", "reason": "not_civil", "routes": ["lawsuit"]}"#,
        .assign: #"{"command": "assign", "assignee": 1}"#,
        .invite: #"{"command": "invite", "kind": "elder", "name": "三叔公", "consents": \#(both)}"#,
        .object: #"{"command": "object", "tie": "clan", "consents": \#(both)}"#,
        .nameRepresentatives:
            #"{"command": "name_representatives", "side": "applicant", "representatives": [1], "consents": \#(both)}"#,
        .holdSession: session,
    ]

    static let register = """
        {"command": "register", "source": "grid", "summary": "水沟该谁修", "urgency": "ordinary",
         "place": {"region": "990101101201", "text": "水沟边"},
         "parties": [{"side": "applicant", "name": "张三"}, {"side": "respondent", "name": "李四"}]}
        """

    private static let moving: [(Command.Kind, String)] = [
        (
            .pause,
            #"{"command": "pause", "reason": "harvest", "until": "2026-03-20", "parties_told": true}"#
        ),
        (.resume, #"{"command": "resume"}"#),
        (.extend, #"{"command": "extend", "until": "2026-03-30", "consents": \#(both)}"#),
        (.escalate, escalate), (.recall, #"{"command": "recall"}"#), (.acceptTransfer, takeOver),
        (.returnTransfer, giveBack),
        (.contestReturn, #"{"command": "contest_return", "reason": "谈过三次了"}"#),
        (.decideContest, #"{"command": "decide_contest", "stands": true, "reason": "先量地界"}"#),
        (
            .handDown,
            #"{"command": "hand_down", "help": ["law"], "advice": "一起去看看", "consents": \#(both)}"#
        ),
        (.join, #"{"command": "join", "level": "county", "consents": \#(both)}"#),
        (.referOut, referOut),
        (.confirmReceipt, #"{"command": "confirm_receipt", "receipt": "王法官收，第12号"}"#),
        (.recordFeedback, #"{"command": "record_feedback", "result": "decided"}"#),
    ]

    static let giveBack = #"{"command": "return_transfer", "reason": "in_power", "advice": "先看看地界"}"#
    static let referOut = #"{"command": "refer_out", "outlet": "court", "reason": "要鉴定权属", "papers": ["record"]}"#

    private static let agreeing: [(Command.Kind, String)] = [
        (.draftAgreement, draft), (.signAgreement, #"{"command": "sign_agreement", "mediator_signed": true}"#),
        (.voidAgreement, #"{"command": "void_agreement", "reason": "写错了"}"#), (.agree, agree), (.perform, perform),
        (.excuse, #"{"command": "excuse", "item": 1, "consents": \#(both)}"#),
        (.enforce, #"{"command": "enforce", "item": 1}"#),
        (
            .renegotiate,
            #"{"command": "renegotiate", "item": 1, "due": "2026-05-01", "consents": \#(both), "reason": "下雨"}"#
        ),
        (.resumeMediation, #"{"command": "resume_mediation", "reason": "没做到", "consents": \#(both)}"#),
        (.offerConfirmation, #"{"command": "offer_confirmation"}"#),
        (.declineConfirmation, #"{"command": "decline_confirmation", "party": 2}"#),
        (
            .applyConfirmation,
            #"{"command": "apply_confirmation", "court": "枫川县人民法院", "consents": \#(both), "warnings": ["unclear"]}"#
        ),
        (.answerConfirmation, #"{"command": "answer_confirmation", "result": "admitted"}"#),
    ]

    static let draft = """
        {"command": "draft_agreement", "form": "written",
         "terms": [{"obligor": 2, "promise": "装天沟", "due": "2026-04-01"}]}
        """

    private static let ending: [(Command.Kind, String)] = [
        (.terminate, terminate), (.withdraw, #"{"command": "withdraw", "party": 1, "way": "phone"}"#),
        (.followUp, followUp), (.close, #"{"command": "close"}"#),
        (.archive, #"{"command": "archive", "papers": ["registration", "rights_sheet", "record"]}"#),
        (.merge, #"{"command": "merge", "into": "00000-00000"}"#),
        (.reopen, #"{"command": "reopen", "reason": "又吵起来了"}"#),
    ]

    private static let danger: [(Command.Kind, String)] = [
        (.raiseRisk, raiseRisk), (.lowerRisk, lowerRisk),
        (.reportStatus, #"{"command": "report_status", "status": "两边都在家"}"#),
        (.noteSafety, #"{"command": "note_safety", "note": "民警在场，在镇上谈"}"#), (.reportToPolice, police),
        (.blowWhistle, blowWhistle),
        (.acknowledgeWhistle, #"{"command": "acknowledge_whistle", "whistle": 1, "who": "赵工"}"#),
        (.objectToWhistle, #"{"command": "object_to_whistle", "whistle": 1, "reason": "归水利管"}"#),
        (.decideWhistle, #"{"command": "decide_whistle", "whistle": 1, "must_come": true, "reason": "要看墙"}"#),
        (.recordArrival, #"{"command": "record_arrival", "whistle": 1}"#),
        (.recordResult, #"{"command": "record_result", "whistle": 1, "result": "量过了"}"#),
        (.rateWhistle, #"{"command": "rate_whistle", "whistle": 1, "by": "whistler", "satisfaction": "satisfied"}"#),
        (.hearParty, #"{"command": "hear_party", "party": 2, "wish": "not_solved", "words": "墙还在漏"}"#),
        (.answerParty, #"{"command": "answer_party", "party": 2, "answer": "明天去看"}"#),
    ]

    static let raiseRisk = #"{"command": "raise_risk", "sign": "weapon", "note": "拿着锄头"}"#
    static let lowerRisk = #"{"command": "lower_risk", "to": "yellow", "reason": "锄头放下了"}"#
    static let police = #"{"command": "report_to_police", "station": "桥头派出所", "record": "接20260302-7"}"#
    static let blowWhistle = """
        {"command": "blow_whistle", "kind": "emergency", "department": "housing", "need": "看看墙", "place": "老井边"}
        """
}
