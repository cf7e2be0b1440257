// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension ConsentWay: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .signed: ("当面签字", "Signed in person")
        case .witnessed: ("当面口头，有见证人", "Said in person before a witness")
        case .phone: ("电话", "By telephone")
        case .code: ("凭码确认", "With the code on the slip")
        case .guardian: ("监护人或代理人", "By a guardian or agent")
        }
    }
}

extension DeclineReason: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .specialAuthority: ("法律规定由专门机关管辖", "The law names another authority")
        case .forbidden: ("法律禁止民间调解", "The law forbids mediation")
        case .courtAccepted: ("法院已受理或已解决", "Already before a court")
        case .policeAccepted: ("公安机关已受理或已解决", "Already with the police")
        case .adminAccepted: ("其他行政机关已受理或已解决", "Already with another office")
        case .arbitration: ("仲裁已受理", "Already in arbitration")
        case .notCivil: ("不属于民事权利义务争议", "Not a civil matter")
        case .criminal: ("涉嫌犯罪", "May be a crime")
        case .status: ("涉及身份关系的效力", "About personal status")
        case .title: ("权属须由政府确定", "The government must decide on title")
        case .refused: ("一方明确拒绝", "One side clearly refused")
        case .notHere: ("不属本地", "Belongs to another place")
        case .notParty: ("来人不是当事人", "Whoever asked is no party")
        case .duplicate: ("同一件事已有登记", "Already registered")
        }
    }
}

extension Route: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .lawsuit: ("向人民法院起诉", "Lawsuit")
        case .labourArbitration: ("劳动仲裁", "Labour arbitration")
        case .landArbitration: ("土地承包仲裁", "Land contract arbitration")
        case .adminDecision: ("申请乡镇或县政府处理", "Decision of the township or county")
        case .adminAgency: ("向行政部门投诉", "Complaint to the agency in charge")
        case .police: ("报警", "Police")
        case .petition: ("信访", "Petition")
        case .notary: ("公证", "Notary")
        case .paymentOrder: ("申请支付令", "Payment order")
        case .protectionOrder: ("申请人身安全保护令", "Protection order")
        case .legalAid: ("法律援助", "Legal aid")
        }
    }
}

extension SessionManner: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .home: ("上门", "At home")
        case .villageOffice: ("村部", "In the village office")
        case .council: ("议事会或圆桌会", "In the council or at a round table")
        case .bench: ("板凳会", "On the benches outside")
        case .phone: ("电话", "By telephone")
        case .online: ("线上", "Online")
        case .joint: ("联合调解", "Jointly with others")
        case .onSite: ("现场勘查", "On the spot")
        }
    }
}

extension EscalationReason: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .overTime: ("到期没谈成", "The time is up")
        case .onePartyAsks: ("当事人要求", "A party asks for it")
        case .crossArea: ("跨村跨镇", "More than one village or township")
        case .needExpert: ("要鉴定或专业人员", "Needs an expert")
        case .needPower: ("要行政执法或裁决", "Needs powers that we lack")
        case .recusal: ("没有可以不回避的人", "Nobody here is free of interest")
        case .group: ("群体性纠纷", "A crowd is involved")
        case .riskRed: ("有危险", "Danger")
        case .complex: ("法律关系复杂", "The law is difficult")
        case .secondTry: ("又谈了还是没成", "Tried again without result")
        }
    }
}

extension ReturnReason: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .notTried: ("还没有实际谈过", "Not tried yet")
        case .noConsent: ("当事人没有同意", "The parties have not consented")
        case .inPower: ("下级能办，附建议", "Can be done below, with this advice")
        case .missing: ("缺必要材料", "Papers are missing")
        case .wrongPlace: ("管辖不符", "The wrong place")
        case .duplicate: ("重复", "A duplicate")
        }
    }
}

extension TerminationGround: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .refused: ("一方拒绝或放弃", "One side refused or gave up")
        case .noAgreement: ("谈不拢", "No agreement could be reached")
        case .impossible: ("客观上谈不下去", "Events make it impossible")
        case .time: ("期限到了，没有同意延长", "The time is up and not extended")
        case .withdrawn: ("申请撤回", "The request was taken back")
        case .concealment: ("隐瞒、虚假或拖延", "Facts were hidden, false or delayed")
        case .collusion: ("串通损害他人", "Collusion against others")
        case .criminal: ("涉嫌犯罪，移送公安", "May be a crime: sent to the police")
        case .acceptedElsewhere: ("法院等机关已受理", "Taken up by a court or another office")
        case .partyDeath: ("当事人死亡或消灭", "A party died or ceased to exist")
        }
    }
}
