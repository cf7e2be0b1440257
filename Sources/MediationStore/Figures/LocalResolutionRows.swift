// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// Counts the cases of a region and period. Needs the figures' own scope, not that of case texts.
package struct LocalResolution: Statement {
    package static let name: StaticString = "local_resolution"
    package let county: CountyCode
    package let regions: ClosedRange<Int32>
    package let from: LegalDay
    package let to: LegalDay
    package let asOf: LegalDay

    package init(county: CountyCode, regions: ClosedRange<Int32>, from: LegalDay, to: LegalDay, asOf: LegalDay) {
        self.county = county
        self.regions = regions
        self.from = from
        self.to = to
        self.asOf = asOf
    }

    package var sql: SQL {
        """
        select region_code, first_level, is_moved, is_registered_within, registered_month, is_due_within, due_month,
            outcome, settled_level, cases
        from local_resolution(
            \(county), \(regions.lowerBound), \(regions.upperBound), \(from), \(to), \(asOf))
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> LocalResolutionRow {
        LocalResolutionRow(
            region: try row.decode(RegionCode.self, at: 0), firstLevel: try row.decode(Level.self, at: 1),
            isMoved: try row.decode(Bool.self, at: 2), isRegisteredWithin: try row.decode(Bool.self, at: 3),
            registeredMonth: try row.decode(LegalDay.self, at: 4), isDueWithin: try row.decode(Bool.self, at: 5),
            dueMonth: try row.decode(LegalDay.self, at: 6),
            outcome: try row.decode(LocalResolutionRow.Outcome.self, at: 7),
            settledLevel: try row.decode(Level?.self, at: 8), cases: try row.decode(Int64.self, at: 9))
    }
}

/// A region with its children, for figures by region.
package struct RegionsBelow: Statement {
    package static let name: StaticString = "regions_below"
    package let code: RegionCode

    package init(code: RegionCode) { self.code = code }

    package var sql: SQL {
        "select code, name, lft, rgt from region where code = \(code) or parent = \(code) order by lft"
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> RegionLine {
        let (code, name, lft, rgt) = try row.decode(RegionCode.self, String.self, Int32.self, Int32.self)
        return RegionLine(code: code, name: name, range: lft...rgt)
    }
}

/// The pre-order number of every region in a range.
package struct PlacesWithin: Statement {
    package static let name: StaticString = "places_within"
    package let range: ClosedRange<Int32>

    package init(range: ClosedRange<Int32>) { self.range = range }

    package var sql: SQL {
        "select code, lft from region where lft between \(range.lowerBound) and \(range.upperBound)"
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (RegionCode, Int32) {
        try row.decode(RegionCode.self, Int32.self)
    }
}
