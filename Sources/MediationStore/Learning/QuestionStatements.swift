// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

extension QuestionPattern: PostgresCodable {}

/// A case that is worth a second look, and why.
package struct QuestionedCase: Hashable, Sendable {
    package let pattern: QuestionPattern
    package let unit: UnitID
    package let unitName: String
    package let id: CaseID
    package let code: String
    package let title: String
}

/// The cases in the scope of the transaction that are worth a second look; patterns and units together, newest last.
package struct QuestionedCases: Statement {
    package static let name: StaticString = "questioned_cases"
    /// The counties to look in.
    package let counties: ClosedRange<CountyCode.RawValue>
    package let since: Timestamp
    package let now: Timestamp
    /// So many closings well done make a unit flawless, and so many on two days a heap.
    package let flawless: Int32
    package let heap: Int32
    package let limit: Int32

    package init(
        in counties: ClosedRange<CountyCode.RawValue>, since: Timestamp, now: Timestamp, flawless: Int32, heap: Int32,
        limit: Int32
    ) {
        self.counties = counties
        self.since = since
        self.now = now
        self.flawless = flawless
        self.heap = heap
        self.limit = limit
    }

    package var sql: SQL {
        """
        with recent as materialized (
            select c.county_code, c.id, c.region_lft, c.holder_unit, c.summary, c.registered_at
            from mediation_case c
            where c.county_code between \(counties.lowerBound) and \(counties.upperBound)
                and c.id >= \(CaseID(at: since, random: 0))
                and c.registered_at is not null and c.merged_into is null
        ), neighbour as (
            select r.*,
                r.registered_at - lag(registered_at) over told as before,
                lead(registered_at) over told - r.registered_at as after
            from recent r
            window told as (partition by county_code, region_lft, summary order by registered_at, id)
        ), closing as materialized (
            select e.county_code, e.case_id, e.holder_unit, e.fact ->> 'ending' as ending,
                (e.at at time zone 'Asia/Shanghai')::date as day, r.registered_at
            from recent r
            join case_event e on e.county_code = r.county_code and e.case_id = r.id and e.command = 'close'
        ), closed as (
            select c.*,
                c.day > (date_trunc('month', c.day) + interval '1 month - 3 days')::date as is_late,
                count(*) filter (where c.day > (date_trunc('month', c.day) + interval '1 month - 3 days')::date)
                    over month as late,
                count(*) over month as all_of_month,
                count(*) over unit as all_of_unit,
                bool_and(c.ending = 'performed') over unit as is_flawless
            from closing c
            window month as (partition by c.county_code, c.holder_unit, date_trunc('month', c.day)),
                unit as (partition by c.county_code, c.holder_unit)
        ), found (pattern, county_code, case_id, unit_id) as (
            select \(QuestionPattern.twins), county_code, id, holder_unit from neighbour
            where before < interval '10 minutes' or after < interval '10 minutes'
            union all
            select \(QuestionPattern.sameDay), county_code, case_id, holder_unit from closed
            where ending = 'performed' and day = (registered_at at time zone 'Asia/Shanghai')::date
            union all
            select \(QuestionPattern.monthEnd), county_code, case_id, holder_unit from closed
            where is_late and late >= \(heap) and late * 2 > all_of_month
                and date_trunc('month', day) < date_trunc('month', \(now) at time zone 'Asia/Shanghai')
            union all
            select \(QuestionPattern.flawless), county_code, case_id, holder_unit from closed
            where is_flawless and all_of_unit >= \(flawless)
        )
        select f.pattern, f.unit_id, unit.name, c.id, c.code, c.title
        from (select distinct * from found) f
        join mediation_case c on c.county_code = f.county_code and c.id = f.case_id
        join unit on unit.id = f.unit_id
        order by f.pattern, f.unit_id, c.id
        limit \(limit)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> QuestionedCase {
        QuestionedCase(
            pattern: try row.decode(QuestionPattern.self, at: 0), unit: try row.decode(UnitID.self, at: 1),
            unitName: try row.decode(String.self, at: 2), id: try row.decode(CaseID.self, at: 3),
            code: try row.decode(String.self, at: 4), title: try row.decode(String.self, at: 5))
    }
}
