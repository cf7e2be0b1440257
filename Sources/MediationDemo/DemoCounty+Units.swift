// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension DemoCounty {
    /// A unit beside the committees and the centre.
    package struct Unit: Sendable {
        package let name: String
        package let shortName: String
        package let kind: UnitKind
        package let region: Int64
        package var department: Department?
    }

    /// Where cases are sent, and who is whistled for.
    package static let others: [Unit] = [
        Unit(name: "县住建局", shortName: "住建", kind: .department, region: 990_101_000_000, department: .housing),
        Unit(
            name: "县自然资源局", shortName: "自然", kind: .department, region: 990_101_000_000,
            department: .naturalResources),
        Unit(name: "枫川县人民法院", shortName: "法院", kind: .court, region: 990_101_000_000),
        Unit(name: "枫川县医疗纠纷调委会", shortName: "医调", kind: .professional, region: 990_101_000_000),
        Unit(name: "桥头派出所", shortName: "桥派", kind: .police, region: 990_101_101_000),
        Unit(name: "桥头司法所", shortName: "桥司", kind: .justiceOffice, region: 990_101_101_000),
    ]
}
