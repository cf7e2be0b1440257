// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// How many dangerous and late cases each unit answers for. Needs the figures' own scope, not that of case texts.
package struct UnitsToWatch: Statement {
    package static let name: StaticString = "units_to_watch"
    package let county: CountyCode

    package init(county: CountyCode) { self.county = county }

    package var sql: SQL {
        """
        select unit_name, level, region_code, dangerous, late, soon from units_to_watch(\(county))
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> WatchedUnit {
        let (name, level, region, dangerous, late, soon) = try row.decode(
            String.self, Level.self, RegionCode.self, Int64.self, Int64.self, Int64.self)
        return WatchedUnit(
            name: name, level: level, region: region, dangerous: dangerous, late: late, soon: soon)
    }
}

/// What one unit answers for, in numbers.
package struct WatchedUnit: Hashable, Sendable {
    package let name: String
    package let level: Level
    package let region: RegionCode
    package let dangerous: Int64
    package let late: Int64
    package let soon: Int64
}
