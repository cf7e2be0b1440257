// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

/// Invented names and quarrels. Any likeness to real people or disputes is chance.
enum DemoNames {
    static let officials = [
        "方志强", "郑美玲", "何国庆", "吴晓燕", "孙德福", "马春花", "胡建平", "林桂英", "徐立新", "朱红梅", "高文斌", "罗玉珍", "梁海涛", "宋秀英",
        "唐永康", "韩雪梅", "冯大力", "曹丽华", "彭家旺", "董玉兰", "袁国华", "邓小芳", "许长青", "傅金莲", "沈志明", "曾爱华", "吕保国", "苏巧云",
        "蒋正义", "蔡文娟", "贾宝根", "丁素芬",
    ]

    private static let surnames = [
        "张", "王", "李", "赵", "陈", "杨", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "罗", "梁", "宋", "郑", "谢",
        "韩", "唐",
    ]
    private static let given = [
        "大富", "桂芳", "小军", "美凤", "老根", "水生", "玉梅", "国栋", "金花", "志远", "秋菊", "铁柱", "丽娟", "福来", "春生", "翠兰", "阿毛", "建华",
        "彩云", "长贵", "巧珍", "德明", "月娥", "海根", "㛃", "𠅤生",
    ]

    static func party(_ random: inout SplitMix64) -> String {
        random.element(of: surnames) + random.element(of: given)
    }

    /// What happened, in a villager's words, by the kind of dispute; the weights follow the national shares of 2011.
    static let quarrels: [(type: DisputeType, weight: Int, summaries: [String])] = [
        (.neighbour, 23, ["隔壁屋檐水滴到我家墙，墙都潮了", "邻居把排水沟改到我家门口", "两家为过道堆柴火吵了起来", "隔壁养狗整夜叫，老人睡不着"]),
        (.marriageFamily, 20, ["兄弟为老人赡养费谁出多少吵架", "彩礼退不退两家说不拢", "分家时老屋怎么分谈不成", "夫妻闹离婚，孩子跟谁没说好"]),
        (.houseHomestead, 9, ["建房超出界墙半尺，隔壁不让砌", "宅基地边界说不清", "翻建老屋挡了后面人家的光"]),
        (.landForest, 9, ["田埂被犁掉一截，地界不清", "承包地流转的租子没给够", "山界上砍了两棵树，都说是自家的"]),
        (.damages, 9, ["孩子被狗咬了，药费谁出", "帮工摔伤了腿，赔多少谈不拢", "口角时推了一把，摔坏了手机"]),
        (.contract, 8, ["借钱一年不还，只有一张借条", "卖出去的木料少算了钱", "店面租金拖了半年"]),
        (.production, 6, ["天旱抢水，上游不放", "鱼塘翻塘，说是上面打药"]),
        (.migrantWages, 4, ["包工头欠了三个月工钱", "装修的工钱一直拖着"]),
        (.environment, 3, ["猪场太臭，窗都不敢开", "饭馆油烟对着我家窗"]),
        (.traffic, 3, ["电动车撞车，修车费谁出"]),
        (.propertyService, 2, ["物业费涨了，停车位又没有"]),
        (.otherLabour, 1, ["厂里辞退没给补偿"]),
        (.otherConsumer, 1, ["买到假种子，出苗不到一半"]),
        (.medical, 1, ["卫生院拔牙后一直疼"]),
        (.other, 1, ["祠堂修缮的份子钱谁来收"]),
    ]

    static let places = ["村口老槐树旁", "自家院子", "村委会", "晒谷场", "桥边小店", "水渠边", "祠堂门前", "村道旁"]
    static let tried = ["谈了两次，双方都愿意，可墙体要懂行的人来看", "两家都上门劝过，数目差得远", "村里没有这个权，要镇里出面", "谈过三回，一方想请镇里主持"]
    static let advice = ["可以先请老支书一起上门再谈一次，按村规民约第七条", "先量清楚界线拍照留底，两家都在场", "建议分两期付，先付一半", "请妇女主任一起去，先把老人的饭安排好"]
    static let promises = ["修好排水沟，水不再流到对方门前", "把界墙退回原位", "付清欠款", "赔偿医药费", "每月付赡养费", "清走过道的柴火", "装好檐沟", "补齐工钱"]
}

/// A small seeded generator (SplitMix64, Steele et al. 2014), so that the same seed always gives the same county.
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func number(in range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
    mutating func chance(_ percent: Int) -> Bool { number(in: 1...100) <= percent }
    mutating func element<Element>(of list: [Element]) -> Element { list[number(in: 0...(list.count - 1))] }
}
