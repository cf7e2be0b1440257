// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension RiskSign: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .threatToKill: ("扬言杀人", "Threat to kill")
        case .weapon: ("持械", "Weapon")
        case .injury: ("已伤人", "Somebody is hurt")
        case .domesticViolence: ("家庭暴力", "Violence in the family")
        case .minor: ("涉未成年人", "A child is concerned")
        case .suicide: ("自杀言行", "Talk or attempt of suicide")
        case .crowd: ("聚集十人以上", "Crowd of ten or more")
        case .arsonOrPoison: ("扬言放火、投毒", "Threat of fire or poison")
        case .death: ("已有死亡", "Somebody has died")
        case .stalking: ("纠缠跟踪", "Stalking")
        case .flight: ("外逃、转移财产", "Flight, or moving goods away")
        case .media: ("引起舆情", "In the media")
        case .emotion: ("情绪恶化", "Tempers are rising")
        case .repeated: ("一周内来两次", "Twice within a week")
        case .manyParties: ("五方以上", "Five parties or more")
        case .oldFeud: ("积怨、宗族矛盾", "Old feud")
        case .crossVillage: ("跨村", "More than one village")
        case .bigMoney: ("金额大", "Much money")
        case .instalment: ("分期付款快到期", "An instalment is due")
        }
    }
}

extension Mood: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .better: ("比上次好", "Better than last time")
        case .same: ("跟上次一样", "As last time")
        case .worse: ("比上次差", "Worse than last time")
        }
    }
}

extension WhistleKind: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .concern: ("群众反映突出", "Many people complain")
        case .enforcement: ("综合执法", "Joint enforcement")
        case .emergency: ("应急处置", "Emergency")
        }
    }
}

extension Department: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .police: ("派出所", "Police station")
        case .justice: ("司法所", "Justice office")
        case .naturalResources: ("自然资源所", "Natural resources")
        case .agriculture: ("农业农村", "Agriculture")
        case .forestry: ("林业站", "Forestry")
        case .housing: ("住建、规划", "Housing and planning")
        case .environment: ("生态环境", "Environment")
        case .labour: ("人社、劳动监察", "Labour inspection")
        case .market: ("市场监管", "Market supervision")
        case .water: ("水利", "Water")
        case .enforcement: ("综合执法", "Joint enforcement")
        case .trafficPolice: ("交警", "Traffic police")
        case .civilAffairs: ("民政", "Civil affairs")
        case .womensFederation: ("妇联", "Women's federation")
        case .education: ("教育", "Education")
        case .health: ("卫健", "Health")
        case .power: ("供电所", "Power supply")
        }
    }
}

extension WhistleSide: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .whistler: ("吹哨的一方", "Whoever called")
        case .department: ("来的部门", "The department that came")
        }
    }
}
