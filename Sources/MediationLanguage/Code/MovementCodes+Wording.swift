// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension PauseReason: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .expertReport: ("等鉴定", "Waiting for an expert")
        case .partyAway: ("当事人在外", "A party is away")
        case .partyIll: ("当事人生病", "A party is ill")
        case .harvest: ("农忙", "Harvest")
        case .otherProcedure: ("等别处的结果", "Waiting for another procedure")
        }
    }
}

extension HelpKind: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .people: ("派人来帮", "People")
        case .expertise: ("请专业人员", "Expertise")
        case .money: ("出经费", "Money")
        case .law: ("讲法律、出法律意见", "Legal advice")
        case .visit: ("一起上门", "A visit together")
        }
    }
}

extension Outlet: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .police: ("公安机关", "Police")
        case .court: ("人民法院", "Court")
        case .labourArbitration: ("劳动争议仲裁", "Labour arbitration")
        case .landArbitration: ("土地承包仲裁", "Land contract arbitration")
        case .government: ("乡镇或县政府处理", "Decision of the government")
        case .medicalCommittee: ("医疗纠纷调委会", "Committee for medical disputes")
        case .trafficCommittee: ("交通事故调委会", "Committee for road accidents")
        case .agency: ("行政主管部门", "The agency in charge")
        case .petition: ("信访部门", "Petitions office")
        case .legalAid: ("法律援助机构", "Legal aid")
        case .civilAffairs: ("民政部门", "Civil affairs")
        case .womensFederation: ("妇联", "Women's federation")
        case .counselling: ("心理服务", "Counselling")
        }
    }
}

extension OutletResult: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .settled: ("那边调解好了", "Settled there")
        case .decided: ("那边作出了处理", "Decided there")
        case .refused: ("那边不予受理", "Not taken on there")
        case .noAnswer: ("问了没有回音", "No answer")
        }
    }
}

extension Paper: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .application: ("人民调解申请书", "Application")
        case .registration: ("纠纷受理登记表", "Registration form")
        case .rightsSheet: ("权利义务告知书", "Sheet of rights and duties")
        case .identity: ("当事人身份证明", "Proof of identity")
        case .mandate: ("授权委托书", "Power of attorney")
        case .inquiry: ("调查记录", "Record of inquiry")
        case .evidence: ("证据材料", "Evidence")
        case .record: ("调解记录", "Record of mediation")
        case .agreement: ("调解协议书或口头协议登记表", "Agreement")
        case .performanceProof: ("履行凭证", "Proof of performance")
        case .followUp: ("回访记录", "Record of follow-up")
        case .confirmation: ("司法确认材料", "Papers of judicial confirmation")
        case .termination: ("终止调解通知书", "Notice of termination")
        }
    }
}
