// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

extension UnitKind: PostgresCodable {}
extension Department: PostgresCodable {}

/// The units within a range of regions, in the order of the tree; whoever answers for a place before the others there.
package struct UnitsWithin: Statement {
    package static let name: StaticString = "units_within"
    package let regions: ClosedRange<Int32>
    package let limit: Int32

    package init(regions: ClosedRange<Int32>, limit: Int32) {
        self.regions = regions
        self.limit = limit
    }

    package var sql: SQL {
        """
        select \(UnitLine.columns)
        from unit join region on region.code = unit.region_code
        where region.lft between \(regions.lowerBound) and \(regions.upperBound)
        order by region.lft, unit.serves_place desc, unit.id
        limit \(limit)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> UnitLine { try UnitLine(row) }
}

/// One unit, if it lies within a range of regions.
package struct FindUnit: Statement {
    package static let name: StaticString = "find_unit"
    package let id: UnitID
    package let regions: ClosedRange<Int32>

    package init(id: UnitID, within regions: ClosedRange<Int32>) {
        self.id = id
        self.regions = regions
    }

    package var sql: SQL {
        """
        select \(UnitLine.columns)
        from unit join region on region.code = unit.region_code
        where unit.id = \(id) and region.lft between \(regions.lowerBound) and \(regions.upperBound)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> UnitLine { try UnitLine(row) }
}

extension UnitLine {
    static let columns: SQL = """
        unit.id, unit.name, unit.short_name, unit.kind, unit.level, region.code, region.name, unit.department,
        array(select dispute_type from unit_competence c where c.unit_id = unit.id order by dispute_type),
        unit.valid_to, unit.version
        """

    init(_ row: borrowing RowCursor) throws(DecodingFailure) {
        self.init(
            id: try row.decode(UnitID.self, at: 0), name: try row.decode(String.self, at: 1),
            shortName: try row.decode(String.self, at: 2), kind: try row.decode(UnitKind.self, at: 3),
            level: try row.decode(Level.self, at: 4), region: try row.decode(RegionCode.self, at: 5),
            regionName: try row.decode(String.self, at: 6), department: try row.decode(Department?.self, at: 7),
            types: try row.decode([String].self, at: 8).compactMap(DisputeType.init(rawValue:)),
            until: try row.decode(LegalDay?.self, at: 9), version: try row.decode(Int32.self, at: 10))
    }
}

/// Opens a unit; the kinds of dispute that it takes come with it.
package struct InsertUnit: Statement {
    package static let name: StaticString = "insert_office_unit"
    package let unit: NewUnit
    package let level: Level
    package let from: LegalDay

    package init(unit: NewUnit, level: Level, from: LegalDay) {
        self.unit = unit
        self.level = level
        self.from = from
    }

    package var sql: SQL {
        """
        with added as (
            insert into unit (region_code, level, name, short_name, kind, department, valid_from)
            values (
                \(unit.region), \(level), \(unit.name), \(unit.shortName), \(unit.kind), \(unit.department), \(from))
            returning id
        ), taken as (
            insert into unit_competence (unit_id, dispute_type)
            select added.id, t from added, unnest(\(unit.types.map(\.rawValue))::text[]) t
        )
        select id from added
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> UnitID {
        try row.decode(UnitID.self)
    }
}

/// Gives a unit another name, or its last day; finds nothing when somebody else was faster.
package struct UpdateUnit: Statement {
    package static let name: StaticString = "update_unit"
    package let id: UnitID
    package let version: Int32
    package let newName: String?
    package let until: LegalDay?

    package init(id: UnitID, version: Int32, name: String? = nil, until: LegalDay? = nil) {
        self.id = id
        self.version = version
        newName = name
        self.until = until
    }

    package var sql: SQL {
        """
        update unit set name = coalesce(\(newName), name), valid_to = coalesce(\(until), valid_to),
            version = version + 1
        where id = \(id) and version = \(version)
        returning id
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> UnitID {
        try row.decode(UnitID.self)
    }
}

/// Whether somebody still holds an office in a unit on a day; whoever holds a case is in office.
package struct UnitInUse: Statement {
    package static let name: StaticString = "unit_in_use"
    package let id: UnitID
    package let day: LegalDay

    package init(id: UnitID, day: LegalDay) {
        self.id = id
        self.day = day
    }

    package var sql: SQL {
        "select true from appointment a where a.unit_id = \(id) and (\(OfficeSQL.isHeld(on: day))) limit 1"
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Bool { try row.decode(Bool.self) }
}
