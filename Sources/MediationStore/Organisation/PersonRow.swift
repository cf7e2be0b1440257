// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import Postgres

/// A person with the unit and the region that they work in.
package struct PersonRow: Hashable, Sendable {
    package let id: PersonID
    package let name: String
    package let role: Role
    package let unit: UnitID
    package let unitName: String
    package let level: Level
    package let region: RegionCode
    package let regionName: String
    package let regions: ClosedRange<Int32>
    /// The term of office; `nil` where only the main office was looked up.
    package let office: Int32?
    /// Whose office it is, for a substitute.
    package let standsFor: PersonName?

    static let columns: SQL = """
        person.id, person.name, office.role, unit.id, unit.name, unit.level, region.code, region.name, region.lft, \
        region.rgt, office.id, absent.id, absent.name
        """
    /// By the main office of a person.
    static let joins: SQL = """
        cross join lateral (select null::int as id, person.unit_id, person.role, null::int as stands_for) office
        \(place)
        """
    /// The unit of an office, and its region.
    static let place: SQL = """
        join unit on unit.id = office.unit_id
        join region on region.code = unit.region_code
        left join appointment stood_for on stood_for.id = office.stands_for
        left join person absent on absent.id = stood_for.person_id
        """

    init(_ row: borrowing RowCursor, from column: Int = 0) throws(DecodingFailure) {
        id = try row.decode(PersonID.self, at: column)
        name = try row.decode(String.self, at: column + 1)
        role = try row.decode(Role.self, at: column + 2)
        unit = try row.decode(UnitID.self, at: column + 3)
        unitName = try row.decode(String.self, at: column + 4)
        level = try row.decode(Level.self, at: column + 5)
        region = try row.decode(RegionCode.self, at: column + 6)
        regionName = try row.decode(String.self, at: column + 7)
        regions = try row.decode(Int32.self, at: column + 8)...row.decode(Int32.self, at: column + 9)
        office = try row.decode(Int32?.self, at: column + 10)
        if let absent = try row.decode(PersonID?.self, at: column + 11) {
            standsFor = PersonName(id: absent, name: try row.decode(String?.self, at: column + 12) ?? "")
        } else {
            standsFor = nil
        }
    }
}
