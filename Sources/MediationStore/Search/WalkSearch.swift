// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// What the index has of one case, without its month, beside the regions that it lies in.
package struct IndexedCase: Sendable {
    package let caseID: CaseID
    package let keys: [Int64]
    package let regions: [Int64]
    package let sealingKey: Int32
}

/// The rows of the index of all cases between two positions.
package struct WalkSearch: Statement {
    package static let name: StaticString = "walk_search"
    package let after: WalkPosition
    package let through: WalkPosition

    package init(after: WalkPosition, through: WalkPosition) {
        self.after = after
        self.through = through
    }

    package var sql: SQL {
        """
        select s.case_id, s.keys, array(
            with recursive above (code, parent) as (
                select r.code, r.parent from region r where r.code = c.region_code
                union all
                select r.code, r.parent from region r join above on above.parent = r.code
            )
            select code from above), s.sealing_key
        from case_search s
        join mediation_case c on c.county_code = s.county_code and c.id = s.case_id
        where (s.county_code, s.case_id) > (\(after.county), \(after.id))
            and (s.county_code, s.case_id) <= (\(through.county), \(through.id))
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> IndexedCase {
        let id = try row.decode(CaseID.self, at: 0)
        let mask = SearchMonth(of: id).mask
        return IndexedCase(
            caseID: id, keys: try row.decode([Int64].self, at: 1).map { $0 ^ mask },
            regions: try row.decode([Int64].self, at: 2), sealingKey: try row.decode(Int32.self, at: 3))
    }
}
