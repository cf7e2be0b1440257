// SPDX-License-Identifier: Apache-2.0

/// A case as a line of a list.
package struct CaseLine: Hashable, Sendable {
    package let id: CaseID
    package let code: String
    package let number: String?
    package let title: String
    package let summary: String
    package let type: DisputeType
    package let stage: Stage
    package let level: Level
    package let firstLevel: Level
    package let risk: Risk
    package let holder: Holder
    package let holderUnitName: String
    package let holderPersonName: String
    package let regionName: String
    /// When it was registered; for a lead, when it was reported.
    package let registeredAt: Timestamp
    package let dueOn: LegalDay?
    package let version: Int32
    package let awaitedUnit: UnitID?

    package init(
        id: CaseID, code: String, number: String?, title: String, summary: String, type: DisputeType, stage: Stage,
        level: Level, firstLevel: Level, risk: Risk, holder: Holder, holderUnitName: String, holderPersonName: String,
        regionName: String, registeredAt: Timestamp, dueOn: LegalDay?, version: Int32, awaitedUnit: UnitID?
    ) {
        self.id = id
        self.code = code
        self.number = number
        self.title = title
        self.summary = summary
        self.type = type
        self.stage = stage
        self.level = level
        self.firstLevel = firstLevel
        self.risk = risk
        self.holder = holder
        self.holderUnitName = holderUnitName
        self.holderPersonName = holderPersonName
        self.regionName = regionName
        self.registeredAt = registeredAt
        self.dueOn = dueOn
        self.version = version
        self.awaitedUnit = awaitedUnit
    }
}
