// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

/// A fictional prefecture for measuring: twenty counties of twenty-five townships, each of four villages. Its first
/// county is that of the demo, with the same names and log-ins.
enum ScalePlaces {
    static let counties = 20
    static let townships = 25
    static let villages = 4

    /// In pre-order.
    static let regions: [DemoCounty.Region] = (1...counties).flatMap(county)

    /// Somebody for each office: a mediator or an officer works on the cases, a director stands beside.
    static let people: [DemoCounty.Person] = {
        let known = Set(DemoCounty.people.map(\.username))
        return DemoCounty.people
            + regions.flatMap { region in
                let isVillage = region.kind == "village"
                return [("-director", Role.director), isVillage ? ("-mediator", .mediator) : ("-officer", .officer)]
                    .map { suffix, role in
                        DemoCounty.Person(
                            username: String(region.code) + suffix, name: name(of: region.code), role: role,
                            region: region.code, hasPassword: false)
                    }
            }
            .filter { !known.contains($0.username) }
    }()

    private static func county(_ number: Int) -> [DemoCounty.Region] {
        let code = 990_100_000_000 + Int64(number) * 1_000_000
        let named = DemoCounty.regions.filter { $0.code / 1_000_000 == code / 1_000_000 }
        let codes = [code] + (0..<townships).flatMap { township(code + townshipCode($0)) }
        return codes.map { code in named.first { $0.code == code } ?? region(code) }
    }

    /// Towns count from 101, townships from 201, as in the division codes.
    private static func townshipCode(_ index: Int) -> Int64 {
        let towns = 15
        return (index < towns ? 101 + Int64(index) : 201 + Int64(index - towns)) * 1_000
    }

    private static func township(_ code: Int64) -> [Int64] { [code] + (0..<villages).map { code + 201 + Int64($0) } }

    private static func region(_ code: Int64) -> DemoCounty.Region {
        let shortName = shortName(of: code)
        let (kind, ending) =
            code % 1_000_000 == 0
            ? ("county", "县")
            : code % 1_000 != 0 ? ("village", "村") : ("township", code / 1_000 % 1_000 < 200 ? "镇" : "乡")
        return DemoCounty.Region(code: code, name: shortName + ending, kind: kind, shortName: shortName)
    }

    private static let first = ["青", "白", "清", "石", "金", "银", "云", "长", "东", "西", "南", "北", "上", "下", "大", "小"]
    private static let second = ["溪", "山", "塘", "岭", "桥", "坪", "湾", "洲", "田", "泉", "林", "坡", "渡", "岗", "源", "浦"]

    private static func shortName(of code: Int64) -> String {
        var random = SplitMix64(seed: UInt64(code))
        return random.element(of: first) + random.element(of: second)
    }

    private static func name(of code: Int64) -> String {
        DemoNames.officials[Int(code / 7 % Int64(DemoNames.officials.count))]
    }
}
