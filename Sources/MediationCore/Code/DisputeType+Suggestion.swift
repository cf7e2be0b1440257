// SPDX-License-Identifier: Apache-2.0

extension DisputeType {
    /// Words that villagers use, for each kind of dispute. Data, not law: the mediator's choice always wins.
    package static let colloquialWords: [(type: DisputeType, words: [String])] = [
        (.migrantWages, ["工钱", "工资", "老板跑"]),
        (.otherLabour, ["工伤", "辞退"]),
        (.medical, ["医院", "卫生院", "手术"]),
        (.traffic, ["撞车", "车祸", "追尾"]),
        (.propertyService, ["物业", "停车位"]),
        (.expropriation, ["征地", "拆迁", "安置费"]),
        (.environment, ["臭", "油烟", "废水", "污水"]),
        (.eCommerce, ["网购", "快递"]),
        (.otherConsumer, ["假货", "买到假"]),
        (.tourism, ["农家乐", "门票"]),
        (.marriageFamily, ["离婚", "彩礼", "赡养", "分家", "抚养", "继承", "夫妻", "婆媳"]),
        (.houseHomestead, ["建房", "界墙", "宅基地", "老屋", "盖房"]),
        (.landForest, ["地界", "田埂", "山界", "承包地", "坟山", "流转", "林地"]),
        (.neighbour, ["滴水", "滴到", "屋檐", "排水", "过道", "噪音", "树枝", "采光", "隔壁", "邻居"]),
        (.production, ["抢水", "鱼塘", "农资", "用电", "承包经营"]),
        (.damages, ["打伤", "摔伤", "狗咬", "赔偿"]),
        (.contract, ["借钱", "欠款", "欠钱", "买卖", "租金", "借条"]),
    ]

    /// The kind whose words occur most often in a text, the earlier row winning a tie; `other` when none does.
    package static func suggested(by text: String) -> DisputeType {
        var best: (type: DisputeType, hits: Int) = (.other, 0)
        for row in colloquialWords {
            let hits = row.words.count { text.contains($0) }
            if hits > best.hits { best = (row.type, hits) }
        }
        return best.type
    }
}
