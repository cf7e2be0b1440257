// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import MediationStore

/// The signed-in person: who acts, from which unit, over which region.
package struct Principal: Hashable, Sendable {
    package let person: PersonID
    package let name: String
    package let role: Role
    package let unit: UnitID
    package let unitName: String
    package let level: Level
    package let region: RegionCode
    package let regionName: String
    package let regions: ClosedRange<Int32>
    /// The term of office that this person acts in; `nil` where only the main office is known.
    package let office: Int32?
    /// Whose office it is, while this person stands in for somebody.
    package let standsFor: PersonName?

    package init(_ row: PersonRow) {
        person = row.id
        name = row.name
        role = row.role
        unit = row.unit
        unitName = row.unitName
        level = row.level
        region = row.region
        regionName = row.regionName
        regions = row.regions
        office = row.office
        standsFor = row.standsFor
    }

    package var county: CountyCode { region.county }

    /// What row-level security lets this person's transactions see. Who works on no cases sees none.
    var scope: Scope {
        Scope(
            county: county, person: person, regions: may(.workOnCases) ? regions : Self.nothing, unit: unit,
            directs: may(.speakForUnit) ? unit : nil, office: office, standsFor: standsFor?.id)
    }

    /// Who is responsible for what this person takes on: the one stood in for, by a substitute.
    package var responsible: PersonName { standsFor ?? PersonName(id: person, name: name) }

    /// Regions are numbered from 1.
    private static let nothing: ClosedRange<Int32> = 0...0

    /// This person, seen from a case at a place of the region numbering; `nil` for a case that is being opened.
    func actor(at place: Int32?) -> Actor {
        Actor(
            person: person, unit: unit, level: level, role: role,
            isPlaceWithin: place.map { regions.contains($0) } ?? true, standsFor: standsFor?.id)
    }

    /// Whether the policy permits this person an act.
    package func may(_ act: Act) -> Bool { act.isPermitted(to: role, at: level) }
}
