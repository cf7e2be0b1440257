// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// How many committees and mediators there were in a range of regions on a day.
package struct OrganisationCounts: Statement {
    package static let name: StaticString = "organisation_counts"
    package let regions: ClosedRange<Int32>
    package let on: LegalDay

    package init(regions: ClosedRange<Int32>, on day: LegalDay) {
        self.regions = regions
        self.on = day
    }

    package var sql: SQL {
        """
        with here as (
            select unit.id, unit.kind, unit.level
            from unit join region on region.code = unit.region_code
            where region.lft between \(regions.lowerBound) and \(regions.upperBound)
                and coalesce(unit.valid_from, date '0001-01-01') <= \(on)
                and coalesce(unit.valid_to, date '9999-12-31') >= \(on)
        )
        select
            count(*) filter (where kind = 'committee' and level = 'village'),
            count(*) filter (where kind = 'committee' and level = 'township'),
            count(*) filter (where kind = 'professional'),
            (select count(distinct a.person_id) from appointment a join here on here.id = a.unit_id
                where a.role in ('mediator', 'director') and coalesce(a.valid_from, date '0001-01-01') <= \(on)
                    and coalesce(a.valid_to, date '9999-12-31') >= \(on))
        from here
        """
    }

    package static func decode(
        _ row: borrowing RowCursor
    ) throws(DecodingFailure) -> [OrganisationCount: Int64] {
        let (village, township, professional, mediators) = try row.decode(
            Int64.self, Int64.self, Int64.self, Int64.self)
        return [
            .villageCommittees: village, .townshipCommittees: township, .professionalCommittees: professional,
            .mediators: mediators,
        ]
    }
}

/// The last day of a region that was merged or given up, and what follows it.
package struct RegionEnd: Statement {
    package static let name: StaticString = "region_end"
    package let code: RegionCode

    package init(code: RegionCode) { self.code = code }

    package var sql: SQL {
        """
        select r.valid_to, array(
            select s.successor from region_succession s where s.predecessor = r.code order by s.successor)
        from region r where r.code = \(code) and r.valid_to is not null
        """
    }

    package static func decode(
        _ row: borrowing RowCursor
    ) throws(DecodingFailure) -> (on: LegalDay, successors: [Int64]) {
        let (day, successors) = try row.decode(LegalDay.self, [Int64].self)
        return (day, successors)
    }
}
