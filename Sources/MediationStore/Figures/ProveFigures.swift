// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// One part of what the stored changes of a case add up to.
package struct CountedPart: Sendable {
    package let caseID: CaseID
    package let key: CountKey
    package let amount: Int64
}

/// What the stored changes of all cases between two positions add up to, nought left out.
package struct WalkTallies: Statement {
    package static let name: StaticString = "walk_tallies"
    package let after: WalkPosition
    package let through: WalkPosition

    package init(after: WalkPosition, through: WalkPosition) {
        self.after = after
        self.through = through
    }

    package var sql: SQL {
        """
        select d.case_id, p.measure, p.month, p.begins_on, p.type, p.source, p.day_value, sum(p.amount)::bigint
        from figure_delta d
        cross join unnest(d.measures, d.months, d.begins_on, d.types, d.sources, d.day_values, d.amounts)
            as p (measure, month, begins_on, type, source, day_value, amount)
        where (d.county_code, d.case_id) > (\(after.county), \(after.id))
            and (d.county_code, d.case_id) <= (\(through.county), \(through.id))
        group by d.case_id, p.measure, p.month, p.begins_on, p.type, p.source, p.day_value
        having sum(p.amount) <> 0
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> CountedPart {
        let key = CountKey(
            try row.decode(Measure.self, at: 1), in: try row.decode(Month.self, at: 2),
            from: try row.decode(LegalDay.self, at: 3), type: try row.decode(DisputeType.self, at: 4),
            source: try row.decode(Source.self, at: 5), value: try row.decode(Int32.self, at: 6))
        return CountedPart(
            caseID: try row.decode(CaseID.self, at: 0), key: key, amount: try row.decode(Int64.self, at: 7))
    }
}

/// Cells of a county that are not the sum of the changes folded into them, and cases behind figures that are not: all in
/// one look.
package struct CellDifferences: Statement {
    package static let name: StaticString = "cell_differences"
    package let county: CountyCode
    package let limit: Int32

    package init(in county: CountyCode, limit: Int32) {
        self.county = county
        self.limit = limit
    }

    /// What came and went again while a case was under way is gone before anything is sorted under headings.
    package var sql: SQL {
        """
        with part as materialized (
            select d.region_code, d.case_id, d.first_level, p.measure, p.month, p.begins_on, p.type, p.source,
                p.day_value, sum(p.amount) as amount
            from figure_delta d
            cross join unnest(d.measures, d.months, d.begins_on, d.types, d.sources, d.day_values, d.amounts)
                as p (measure, month, begins_on, type, source, day_value, amount)
            where d.county_code = \(county) and d.is_folded
            group by 1, 2, 3, 4, 5, 6, 7, 8, 9
            having sum(p.amount) <> 0
        ), cell as (
            select measure, month, dimension, region_code, member, begins_on, day_value, sum(amount) as amount
            from part
            cross join lateral (values ('all', ''), ('first_level', first_level), ('type', type), ('source', source))
                as d (dimension, member)
            group by 1, 2, 3, 4, 5, 6, 7
        ), behind as (
            select measure, month, case_id, begins_on, day_value, sum(amount) as amount
            from part group by 1, 2, 3, 4, 5
        )
        select measure || ' ' || month || ' ' || region_code || ' ' || dimension || ' ' || member
        from cell full join (select * from figure_cell where county_code = \(county)) stored
            using (measure, month, dimension, region_code, member, begins_on, day_value)
        where coalesce(cell.amount, 0) <> coalesce(stored.amount, 0)
        union all
        select measure || ' ' || month || ' ' || case_id
        from behind full join (select * from figure_case where county_code = \(county)) stored
            using (measure, month, case_id, begins_on, day_value)
        where coalesce(behind.amount, 0) <> coalesce(stored.amount, 0)
        order by 1 limit \(limit)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> String {
        try row.decode(String.self)
    }
}

/// The counties that have figures.
package struct CountiesWithFigures: Statement {
    package static let name: StaticString = "counties_with_figures"

    package init() {}

    /// A county without a cell or a case behind one has no figures; each look goes to the next one by the key.
    package var sql: SQL {
        """
        with recursive county (code) as (
            select least(
                (select min(county_code) from figure_delta), (select min(county_code) from figure_cell),
                (select min(county_code) from figure_case))
            union all
            select least(
                (select min(county_code) from figure_delta where county_code > code),
                (select min(county_code) from figure_cell where county_code > code),
                (select min(county_code) from figure_case where county_code > code))
            from county where code is not null
        )
        select code from county where code is not null order by code
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> CountyCode {
        try row.decode(CountyCode.self)
    }
}
