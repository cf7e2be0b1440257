// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension FormItem: Bilingual {
    /// What the line of the form is called.
    package var wording: (chinese: String, english: String) {
        switch self {
        case .villageCommittees: ("村（居）人民调解委员会（个）", "Village committees")
        case .townshipCommittees: ("乡镇（街道）人民调解委员会（个）", "Township committees")
        case .professionalCommittees: ("行业性、专业性人民调解委员会（个）", "Professional committees")
        case .mediators: ("人民调解员（人）", "Mediators")
        case .fullTimeMediators: ("其中专职（人）", "Full-time mediators")
        case .trainings: ("培训（人次）", "Mediators trained")
        case .patrols: ("排查（次）", "Patrols")
        case .leadsFound: ("排查发现纠纷线索（件）", "Leads found")
        case .leadsRegistered: ("其中登记为案件（件）", "Leads that became cases")
        case .leadsDismissed: ("其中核实后注销（件）", "Leads that were dismissed")
        case .registered: ("登记案件（件）", "Cases registered")
        case .accepted: ("调解纠纷总数（受理，件）", "Cases taken on")
        case .acceptedByType: ("按纠纷类型（件）", "By type of dispute")
        case .acceptedBySource: ("按案件来源（件）", "By source")
        case .parties: ("涉及当事人（人）", "Parties concerned")
        case .amountAgreed: ("协议涉及金额（元）", "Money promised (yuan)")
        case .red: ("疑难复杂：曾为红色（件）", "Difficult cases: ever red")
        case .largeGroups: ("涉及30人以上（件）", "Thirty people or more")
        case .agreed: ("调解成功：谈成、做到、回访过（件）", "Settled: agreed, kept and asked about")
        case .unproven: ("待核：谈成、没有回访（件）", "Unproven: agreed, nobody was asked")
        case .released: ("谈成、没做的经同意免了（件）", "Agreed, and the rest let go by consent")
        case .notAgreed: ("调解不成（件）", "Not agreed")
        case .withdrawn: ("撤回（件）", "Withdrawn")
        case .referred: ("移送有关部门（件）", "Referred")
        case .inProgress: ("正在调解（件）", "Still in mediation")
        case .oralAgreements: ("口头协议（件）", "Oral agreements")
        case .writtenAgreements: ("书面协议（件）", "Written agreements")
        case .agreementsDue: ("履行期限已到的协议（件）", "Agreements due")
        case .agreementsKept: ("其中按期全部履行（件）", "Agreements kept in time")
        case .courtRulings: ("达成协议后起诉到法院（件）", "Agreements taken to court")
        case .confirmationsApplied: ("申请司法确认（件）", "Confirmations applied for")
        case .confirmationsMade: ("法院确认有效（件）", "Confirmed by the court")
        case .preventedCrimes: ("防止民间纠纷转化为刑事案件（件、人）", "Crimes prevented")
        case .preventedSuicides: ("防止民间纠纷引起自杀（件、人）", "Suicides prevented")
        case .preventedPetitions: ("防止群体性上访（件、人）", "Group petitions prevented")
        case .preventedFights: ("防止群体性械斗（件、人）", "Group fights prevented")
        case .subsidies: ("以案定补、误工补贴（元）", "Subsidies by case (yuan)")
        case .lectures: ("法治宣传（场次、人次）", "Lectures on the law")
        }
    }

    /// Why the line is left empty; `nil` for what is counted.
    package var absence: Sentence? {
        guard content == .unknown else { return nil }
        return switch chapter {
        case .prevention:
            Sentence("没有发生的事无法数，不提供。", "What did not happen cannot be counted, and is not offered.")
        case .organisation, .finding, .cases, .results, .money, .publicity:
            Sentence("系统没有记录，需要时手写。", "Not recorded here: to be written by hand where it is asked for.")
        }
    }
}

extension FormChapter: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .organisation: ("一、组织", "1. Organisation")
        case .finding: ("二、排查预防", "2. Looking for disputes")
        case .cases: ("三、案件", "3. Cases")
        case .results: ("四、结果", "4. Results")
        case .prevention: ("五、防止激化", "5. Prevention")
        case .money: ("六、经费", "6. Money")
        case .publicity: ("七、法治宣传", "7. Telling people the law")
        }
    }
}

extension ReportPeriod.Kind: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .month: ("月报", "Month")
        case .quarter: ("季报", "Quarter")
        case .year: ("年报", "Year")
        }
    }
}

extension ReportPeriod: Bilingual {
    /// `2026年3月`, `2026年第1季度`, `2026年`
    package var wording: (chinese: String, english: String) {
        let year = "\(first.year)年"
        return switch kind {
        case .month: ("\(year)\(first.number)月", description)
        case .quarter: ("\(year)第\((first.number + 2) / 3)季度", description)
        case .year: (year, description)
        }
    }
}
