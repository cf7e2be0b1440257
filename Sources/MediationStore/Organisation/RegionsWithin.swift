// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// All regions of a range in the order of the tree.
package struct RegionsWithin: Statement {
    package static let name: StaticString = "regions_within"
    package let range: ClosedRange<Int32>
    package let limit: Int32

    package init(range: ClosedRange<Int32>, limit: Int32) {
        self.range = range
        self.limit = limit
    }

    package var sql: SQL {
        """
        select code, name, lft, rgt from region
        where lft between \(range.lowerBound) and \(range.upperBound)
        order by lft
        limit \(limit)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> RegionLine {
        let (code, name, lft, rgt) = try row.decode(RegionCode.self, String.self, Int32.self, Int32.self)
        return RegionLine(code: code, name: name, range: lft...rgt)
    }
}
