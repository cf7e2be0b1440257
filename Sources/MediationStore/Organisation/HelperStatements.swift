// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

extension GuestKind: PostgresCodable {}

/// The helpers of a range of regions who are still asked, in the order of the tree.
package struct HelpersWithin: Statement {
    package static let name: StaticString = "helpers_within"
    package let regions: ClosedRange<Int32>
    package let limit: Int32

    package init(regions: ClosedRange<Int32>, limit: Int32) {
        self.regions = regions
        self.limit = limit
    }

    package var sql: SQL {
        """
        select helper.id, helper.name, helper.kind, helper.skills, region.code, region.name, helper.version
        from helper
        join region on region.code = helper.region_code
        where region.lft between \(regions.lowerBound) and \(regions.upperBound) and helper.valid_to is null
        order by region.lft, helper.kind, helper.id
        limit \(limit)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> HelperLine {
        HelperLine(
            id: try row.decode(Int32.self, at: 0), name: try row.decode(String.self, at: 1),
            kind: try row.decode(GuestKind.self, at: 2), skills: try row.decode(String.self, at: 3),
            region: try row.decode(RegionCode.self, at: 4), regionName: try row.decode(String.self, at: 5),
            version: try row.decode(Int32.self, at: 6))
    }
}

/// Puts a helper on the roster.
package struct InsertHelper: Statement {
    package static let name: StaticString = "insert_helper"
    package let helper: NewHelper

    package init(helper: NewHelper) { self.helper = helper }

    package var sql: SQL {
        """
        insert into helper (region_code, kind, name, skills)
        values (\(helper.region), \(helper.kind), \(helper.name), \(helper.skills))
        returning id
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Int32 {
        try row.decode(Int32.self)
    }
}

/// Takes a helper of a range of regions off the roster; brings nothing back unless the helper is on it.
package struct EndHelper: Statement {
    package static let name: StaticString = "end_helper"
    package let id: Int32
    package let regions: ClosedRange<Int32>
    package let day: LegalDay

    package init(id: Int32, within regions: ClosedRange<Int32>, on day: LegalDay) {
        self.id = id
        self.regions = regions
        self.day = day
    }

    package var sql: SQL {
        """
        update helper set valid_to = \(day), version = helper.version + 1
        from region
        where helper.id = \(id) and helper.valid_to is null
            and region.code = helper.region_code
            and region.lft between \(regions.lowerBound) and \(regions.upperBound)
        returning helper.id
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Int32 {
        try row.decode(Int32.self)
    }
}
