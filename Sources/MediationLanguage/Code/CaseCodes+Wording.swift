// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension Source: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .apply: ("依申请", "A party asked")
        case .proactive: ("主动调解", "We offered")
        case .refCourt: ("法院移送", "From the court")
        case .refProcuratorate: ("检察院移送", "From the procuratorate")
        case .refPolice: ("公安移送", "From the police")
        case .refPetition: ("信访移送", "From the petitions office")
        case .refDepartment: ("其他部门移送", "From another department")
        case .grid: ("网格排查", "Found on a patrol")
        case .hotline: ("12345热线", "Hotline 12345")
        case .superior: ("上级交办", "Handed down from above")
        case .council: ("议事会提出", "Raised in the village council")
        case .qr: ("当事人扫码", "A party scanned the code")
        }
    }
}

extension DisputeType: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .marriageFamily: ("婚姻家庭纠纷", "Marriage and family")
        case .neighbour: ("邻里纠纷", "Between neighbours")
        case .houseHomestead: ("房屋宅基地纠纷", "House and homestead")
        case .contract: ("合同纠纷", "Contract")
        case .production: ("生产经营纠纷", "Farming and trade")
        case .damages: ("损害赔偿纠纷", "Damages")
        case .landForest: ("山林土地纠纷", "Land and forest")
        case .expropriation: ("征地拆迁纠纷", "Expropriation and demolition")
        case .environment: ("环境污染纠纷", "Pollution")
        case .migrantWages: ("拖欠农民工工资纠纷", "Unpaid wages of migrant workers")
        case .otherLabour: ("其他劳动争议纠纷", "Other labour disputes")
        case .tourism: ("旅游纠纷", "Tourism")
        case .eCommerce: ("电子商务纠纷", "Online shopping")
        case .otherConsumer: ("其他消费纠纷", "Other consumer disputes")
        case .medical: ("医疗纠纷", "Medical")
        case .traffic: ("道路交通事故纠纷", "Road accident")
        case .propertyService: ("物业纠纷", "Property management")
        case .other: ("其他纠纷", "Other")
        }
    }
}

extension Urgency: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .ordinary: ("不急", "Can wait")
        case .pressing: ("要快", "Soon")
        case .danger: ("有危险", "Danger")
        }
    }
}

extension Risk: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .green: ("平稳", "Calm")
        case .yellow: ("要留意", "Watch")
        case .red: ("危险", "Danger")
        }
    }
}

extension Side: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .applicant: ("来说事的一方", "The side that asks")
        case .respondent: ("对方", "The other side")
        }
    }
}
