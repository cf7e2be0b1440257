// SPDX-License-Identifier: Apache-2.0
package import MediationCore

/// A fictional county for trying and teaching. Its codes begin with 99, which no real place has.
package enum DemoCounty {
    package static let password = "fengqiao-demo"

    /// A place of the county, with the short name that its case numbers carry.
    package struct Region: Sendable {
        package let code: Int64
        package let name: String
        package let kind: String
        package let shortName: String
    }

    /// In pre-order: each township is followed by its villages.
    package static let regions: [Region] = [
        Region(code: 990_101_000_000, name: "枫川县", kind: "county", shortName: "枫川"),
        Region(code: 990_101_101_000, name: "桥头镇", kind: "township", shortName: "桥头"),
        Region(code: 990_101_101_201, name: "柳溪村", kind: "village", shortName: "柳溪"),
        Region(code: 990_101_101_202, name: "枫林村", kind: "village", shortName: "枫林"),
        Region(code: 990_101_101_203, name: "上塘村", kind: "village", shortName: "上塘"),
        Region(code: 990_101_101_204, name: "石桥村", kind: "village", shortName: "石桥"),
        Region(code: 990_101_102_000, name: "石坂镇", kind: "township", shortName: "石坂"),
        Region(code: 990_101_102_201, name: "竹园村", kind: "village", shortName: "竹园"),
        Region(code: 990_101_102_202, name: "大坪村", kind: "village", shortName: "大坪"),
        Region(code: 990_101_102_203, name: "梅岭村", kind: "village", shortName: "梅岭"),
        Region(code: 990_101_102_204, name: "清水村", kind: "village", shortName: "清水"),
        Region(code: 990_101_201_000, name: "大溪乡", kind: "township", shortName: "大溪"),
        Region(code: 990_101_201_201, name: "溪口村", kind: "village", shortName: "溪口"),
        Region(code: 990_101_201_202, name: "茶山村", kind: "village", shortName: "茶山"),
        Region(code: 990_101_201_203, name: "高田村", kind: "village", shortName: "高田"),
        Region(code: 990_101_201_204, name: "双岭村", kind: "village", shortName: "双岭"),
    ]

    /// Somebody who works in the county.
    package struct Person: Sendable {
        package let username: String
        package let name: String
        package let role: Role
        package let region: Int64
        /// Only these may sign in.
        package let hasPassword: Bool
        /// Where it is not the committee or the centre of the region.
        package var unit: String?
    }

    /// The people of the tour, and a colleague for every office so that nobody works alone.
    package static let people: [Person] = tour + offices

    /// Whoever watches, and whoever answers for a department.
    package static let watchers: [Person] = [
        Person(username: "auditor", name: "孙立", role: .auditor, region: 990_101_000_000, hasPassword: true),
        Person(
            username: "liaison", name: "赵敏", role: .liaison, region: 990_101_000_000, hasPassword: true, unit: "县住建局"),
    ]

    private static let tour: [Person] = [
        Person(
            username: "village", name: "王秀兰", role: .mediator, region: 990_101_101_201, hasPassword: true),
        Person(username: "township", name: "李建国", role: .officer, region: 990_101_101_000, hasPassword: true),
        Person(username: "county", name: "陈静", role: .officer, region: 990_101_000_000, hasPassword: true),
        Person(username: "leader", name: "周明", role: .leader, region: 990_101_000_000, hasPassword: true),
        Person(username: "admin", name: "系统管理员", role: .administrator, region: 990_101_000_000, hasPassword: true),
    ]

    private static let offices: [Person] = regions.enumerated().flatMap { index, region in
        let code = String(region.code)
        func person(_ suffix: String, _ role: Role, _ shift: Int) -> Person {
            let name = DemoNames.officials[(index * 3 + shift) % DemoNames.officials.count]
            return Person(
                username: code + suffix, name: name, role: role, region: region.code, hasPassword: false)
        }
        switch region.kind {
        case "village": return [person("-director", .director, 0), person("-mediator", .mediator, 1)]
        default: return [person("-director", .director, 0), person("-officer", .officer, 1)]
        }
    }

    /// What a log-in page may show: name to sign in with, and who that is.
    package static let logins: [(username: String, who: String)] = [
        ("village", "柳溪村调解员"), ("township", "桥头镇审核员"), ("county", "枫川县社会治理中心"), ("leader", "县领导（只看数）"),
        ("admin", "系统管理员"), ("auditor", "监督员（只看数和日志）"), ("liaison", "部门联络员（只看吹给本部门的哨）"),
    ]
}
