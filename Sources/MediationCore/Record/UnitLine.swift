// SPDX-License-Identifier: Apache-2.0

/// A unit as a line of the list of units.
package struct UnitLine: Hashable, Sendable {
    package let id: UnitID
    package let name: String
    /// What its case numbers carry.
    package let shortName: String
    package let kind: UnitKind
    package let level: Level
    package let region: RegionCode
    package let regionName: String
    /// Which department whistles are blown for; `nil` where the unit is none.
    package let department: Department?
    /// The kinds of dispute that it takes; none named means all.
    package let types: [DisputeType]
    /// The last day; `nil` while nobody has closed it.
    package let until: LegalDay?
    package let version: Int32

    package init(
        id: UnitID, name: String, shortName: String, kind: UnitKind, level: Level, region: RegionCode,
        regionName: String, department: Department?, types: [DisputeType], until: LegalDay?, version: Int32
    ) {
        self.id = id
        self.name = name
        self.shortName = shortName
        self.kind = kind
        self.level = level
        self.region = region
        self.regionName = regionName
        self.department = department
        self.types = types
        self.until = until
        self.version = version
    }
}
