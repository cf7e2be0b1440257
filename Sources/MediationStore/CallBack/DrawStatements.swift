// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// The draw of one day.
package struct DayDraw: Hashable, Sendable {
    package let day: LegalDay
    /// What all its lots are made of: 32 bytes.
    package let seed: [UInt8]
    package let begunAt: Timestamp
    /// `nil` while servers are at it, or were killed at it.
    package let finishedAt: Timestamp?
}

/// Begins the draw of a day; leaves one that was begun as it is.
package struct BeginDraw: Statement {
    package static let name: StaticString = "begin_draw"
    package let day: LegalDay
    package let seed: [UInt8]
    package let at: Timestamp

    package init(day: LegalDay, seed: [UInt8], at: Timestamp) {
        self.day = day
        self.seed = seed
        self.at = at
    }

    package var sql: SQL {
        """
        insert into call_back_draw (day, seed, begun_at) values (\(day), \(seed), \(at))
        on conflict (day) do nothing
        """
    }
}

/// The draw of a day, whoever began it.
package struct FindDraw: Statement {
    package static let name: StaticString = "find_draw"
    package let day: LegalDay

    package init(day: LegalDay) { self.day = day }

    package var sql: SQL { "select day, seed, begun_at, finished_at from call_back_draw where day = \(day)" }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> DayDraw {
        DayDraw(
            day: try row.decode(LegalDay.self, at: 0), seed: try row.decode([UInt8].self, at: 1),
            begunAt: try row.decode(Timestamp.self, at: 2), finishedAt: try row.decode(Timestamp?.self, at: 3))
    }
}

/// Nothing of the day is left to be drawn.
package struct FinishDraw: Statement {
    package static let name: StaticString = "finish_draw"
    package let day: LegalDay
    package let at: Timestamp

    package init(day: LegalDay, at: Timestamp) {
        self.day = day
        self.at = at
    }

    package var sql: SQL {
        "update call_back_draw set finished_at = \(at) where day = \(day) and finished_at is null"
    }
}

/// The lot of one ending of one case.
package struct DrawnLot: Hashable, Sendable {
    package let county: CountyCode
    package let id: CaseID
    /// The event with which the case ended.
    package let version: Int32
    package let day: LegalDay
    /// From 0 to 99; below `percent` the case was drawn.
    package let lot: Int16
    package let percent: Int16
    /// The units that could be asked, in the order in which one of them is chosen.
    package let units: [UnitID]
    package let unit: UnitID?

    package init(
        county: CountyCode, id: CaseID, version: Int32, day: LegalDay, lot: Int16, percent: Int16, units: [UnitID],
        unit: UnitID?
    ) {
        self.county = county
        self.id = id
        self.version = version
        self.day = day
        self.lot = lot
        self.percent = percent
        self.units = units
        self.unit = unit
    }
}

/// Keeps a lot. Each ending has one: whichever server comes second leaves it as it is.
package struct InsertLot: Statement {
    package static let name: StaticString = "insert_lot"
    package let lot: DrawnLot
    package let regionLft: Int32

    package init(lot: DrawnLot, regionLft: Int32) {
        self.lot = lot
        self.regionLft = regionLft
    }

    package var sql: SQL {
        """
        insert into call_back_lot (county_code, case_id, version, day, lot, percent, units, unit_id, region_lft)
        values (\(lot.county), \(lot.id), \(lot.version), \(lot.day), \(lot.lot), \(lot.percent),
            \(lot.units.map(\.rawValue)), \(lot.unit), \(regionLft))
        on conflict (county_code, case_id, version) do nothing
        """
    }
}
