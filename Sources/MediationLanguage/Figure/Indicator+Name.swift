// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension Indicator: Bilingual {
    /// What the figure is called.
    package var wording: (chinese: String, english: String) {
        switch self {
        case .leadsFound: ("发现线索", "Leads found")
        case .casesRegistered: ("登记案件", "Cases registered")
        case .partiesConcerned: ("涉及当事人", "Parties concerned")
        case .casesAccepted: ("受理案件", "Cases accepted")
        case .casesClosed: ("结案", "Cases closed")
        case .villageResolution: ("村级就地化解率", "Settled in the village")
        case .townshipRetention: ("不出镇率", "Settled within the township")
        case .agreementSuccess: ("调解成功率", "Settled by agreement")
        case .closing: ("结案率", "Closed of those accepted")
        case .relapse: ("反复率", "Opened again")
        case .escalation: ("升级率", "Taken over by a higher level")
        case .countyReferral: ("上交率", "Taken over by the county")
        case .redEscalation: ("红色案件上报率", "Red cases taken over by a higher level")
        case .transferReturn: ("退回率", "Requests returned")
        case .successAfterReturn: ("退回后化解率", "Settled after a return")
        case .agreementsReached: ("达成协议", "Agreements reached")
        case .amountPromised: ("协议金额", "Money promised")
        case .agreementPerformance: ("协议履行率", "Agreements kept in time")
        case .itemPerformance: ("事项履行率", "Promises kept in time")
        case .amountPerformance: ("金额履行率", "Money paid in time")
        case .confirmation: ("司法确认率", "Confirmed by the court")
        case .confirmationMissed: ("逾期未申请确认率", "Confirmation missed")
        case .callBackCoverage: ("回访覆盖率", "Followed up")
        case .drawnCoverage: ("抽查回访完成率", "Drawn call-backs done")
        case .satisfaction: ("满意率", "Satisfied")
        case .applicantSatisfaction: ("申请人满意率", "Applicants satisfied")
        case .respondentSatisfaction: ("被申请人满意率", "Respondents satisfied")
        case .solution: ("解决率", "Solved, as the parties say")
        case .overdue: ("超期率", "Overdue")
        case .closingDays: ("结案天数", "Days to closing")
        case .entriesPerCase: ("每件录入步骤", "Steps entered for each case")
        case .contactInTime: ("响应率", "Contacted in time")
        case .unrecorded: ("漏报核对", "Cases not recorded here")
        case .prevented: ("防止激化", "Escalations prevented")
        case .minutesPerCase: ("每件用时", "Minutes for each case")
        case .formsPrinted: ("自动生成表格", "Forms printed")
        }
    }
}

extension DefinitionBasis: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .mediationRules: ("司法部令75号（期限、回访）", "Ministry of Justice order 75 (limit, follow-up)")
        case .mediationLaw: ("人民调解法第31条", "People's Mediation Law, article 31")
        case .confirmationLaw: ("人民调解法第33条、民事诉讼法第205—206条", "People's Mediation Law 33, Civil Procedure Law 205–206")
        case .statisticsForm: ("人民调解工作情况统计表", "The statistics form of people's mediation")
        case .convention: ("本县约定，没有统一规定", "Agreed here; no common rule defines it")
        }
    }
}
