// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// What a transaction may see: the pre-order range of one region, for one person. Row-level security compares it.
package struct Scope: Hashable, Sendable {
    package let county: CountyCode
    package let person: PersonID
    package let regions: ClosedRange<Int32>
    /// The unit that the person works in.
    package let unit: UnitID
    /// The unit in whose name the person answers; `nil` for whoever directs nothing.
    package let directs: UnitID?
    /// The term of office that the person acts in; `nil` for the main one.
    package let office: Int32?
    /// In whose stead the person acts.
    package let standsFor: PersonID?

    package init(
        county: CountyCode, person: PersonID, regions: ClosedRange<Int32>, unit: UnitID, directs: UnitID? = nil,
        office: Int32? = nil, standsFor: PersonID? = nil
    ) {
        self.office = office
        self.standsFor = standsFor
        self.county = county
        self.person = person
        self.regions = regions
        self.unit = unit
        self.directs = directs
    }

    /// As `SET LOCAL`s, which travel with `BEGIN`.
    package var settings: SessionSettings {
        [
            "fengqiao.lft": Int64(regions.lowerBound),
            "fengqiao.rgt": Int64(regions.upperBound),
            "fengqiao.person": Int64(person.rawValue),
            "fengqiao.unit": Int64(unit.rawValue),
            "fengqiao.directs": Int64(directs?.rawValue ?? 0),
            "fengqiao.office": Int64(office ?? 0),
            "fengqiao.stands_for": Int64(standsFor?.rawValue ?? -1),
        ]
    }
}

extension Scope {
    /// For the program's own work over all cases: delivery, verification.
    package static let everything = Scope(
        county: CountyCode(rawValue: 0), person: PersonID(rawValue: 0), regions: 0...Int32.max,
        unit: UnitID(rawValue: 0))
}
