// SPDX-License-Identifier: Apache-2.0

extension DisputeType {
    /// What somebody types who looks for a kind of dispute, in both languages.
    package var searchWords: [String] {
        switch self {
        case .marriageFamily: ["婚姻家庭", "marriage family"]
        case .neighbour: ["邻里", "neighbours"]
        case .houseHomestead: ["房屋宅基地", "house homestead"]
        case .contract: ["合同", "contract"]
        case .production: ["生产经营", "farming trade"]
        case .damages: ["损害赔偿", "damages"]
        case .landForest: ["山林土地", "land forest"]
        case .expropriation: ["征地拆迁", "expropriation demolition"]
        case .environment: ["环境污染", "pollution"]
        case .migrantWages: ["拖欠农民工工资", "wages"]
        case .otherLabour: ["劳动争议", "labour"]
        case .tourism: ["旅游", "tourism"]
        case .eCommerce: ["电子商务", "online"]
        case .otherConsumer: ["消费", "consumer"]
        case .medical: ["医疗", "medical"]
        case .traffic: ["道路交通事故", "road accident"]
        case .propertyService: ["物业", "property"]
        case .other: []
        }
    }
}
