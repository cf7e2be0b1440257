// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// What a transaction may see: the pre-order range of one region, for one person. Row-level security compares it.
package struct Scope: Hashable, Sendable {
    package let county: CountyCode
    package let person: PersonID
    package let regions: ClosedRange<Int32>
    /// The unit that the person acts for; `nil` stands for the main office.
    package let unit: UnitID?

    package init(county: CountyCode, person: PersonID, regions: ClosedRange<Int32>, unit: UnitID? = nil) {
        self.unit = unit
        self.county = county
        self.person = person
        self.regions = regions
    }

    /// As `SET LOCAL`s, which travel with `BEGIN`.
    package var settings: SessionSettings {
        var settings: SessionSettings = [
            "fengqiao.lft": Int64(regions.lowerBound),
            "fengqiao.rgt": Int64(regions.upperBound),
            "fengqiao.person": Int64(person.rawValue),
        ]
        if let unit { settings.set("fengqiao.unit", to: Int64(unit.rawValue)) }
        return settings
    }
}

extension Scope {
    /// For the program's own work over all cases: delivery, verification.
    package static let everything = Scope(
        county: CountyCode(rawValue: 0), person: PersonID(rawValue: 0), regions: 0...Int32.max)
}
