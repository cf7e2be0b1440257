// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    /// The list of cases, with its filters.
    package enum CaseList: CaseIterable, Bilingual {
        case title, code, number, parties, stage, level, holder, risk, due, kind, region, anyStage, anyLevel
        case anyRisk, mine, nothing, searchHint

        package var wording: (chinese: String, english: String) {
            switch self {
            case .title: ("案件", "Cases")
            case .code: ("代号", "Code")
            case .number: ("案号", "Number")
            case .parties: ("谁和谁", "Who and who")
            case .stage: ("到哪一步", "Stage")
            case .level: ("在哪一级", "Level")
            case .holder: ("谁承办", "Holder")
            case .risk: ("风险", "Risk")
            case .due: ("到期", "Due")
            case .kind: ("类型", "Kind")
            case .region: ("哪个村镇", "Place")
            case .anyStage: ("不管到哪一步", "Any stage")
            case .anyLevel: ("不管哪一级", "Any level")
            case .anyRisk: ("不管风险", "Any risk")
            case .mine: ("我承办的", "Held by me")
            case .nothing: ("没有找到。", "Nothing was found.")
            case .searchHint: ("称呼、事情、地点、案号或拼音首字母", "A name, words, a place, a number")
            }
        }
    }
}

extension Phrase.CaseList {
    /// How many cases this page shows.
    package static func shown(_ number: Int) -> Sentence {
        Sentence("这一页\(number)件", counted(number, "case") + " on this page")
    }
}
