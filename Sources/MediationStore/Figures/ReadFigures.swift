// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// What figures are broken down by besides place and month.
package enum FigureDimension: String, CaseIterable, Sendable {
    case all
    case firstLevel = "first_level"
    case type
    case source
}

/// A sum over the cases of one place, month and member of a dimension.
package struct FigureSum: Hashable, Sendable {
    package let region: RegionCode
    package let measure: Measure
    package let month: Month
    /// The word of the level, type or source; empty for all.
    package let member: String
    package let value: Int32
    package let amount: Int64
}

/// The sums of some measures over places and months, from cells and from what is not folded yet. Needs the figures' own
/// scope, not that of case texts.
package struct FigureSums: Statement {
    package static let name: StaticString = "figure_sums"
    package let county: CountyCode
    package let regions: ClosedRange<Int32>
    package let measures: [Measure]
    package let months: ClosedRange<Month>
    package let asOf: LegalDay
    package let dimension: FigureDimension

    package init(
        county: CountyCode, regions: ClosedRange<Int32>, measures: [Measure], months: ClosedRange<Month>,
        asOf: LegalDay, by dimension: FigureDimension
    ) {
        self.county = county
        self.regions = regions
        self.measures = measures
        self.months = months
        self.asOf = asOf
        self.dimension = dimension
    }

    package var sql: SQL {
        """
        select region_code, measure, month, member, day_value, amount
        from figure_sums(
            \(county), \(regions.lowerBound), \(regions.upperBound), \(measures.map(\.rawValue)),
            \(months.lowerBound), \(months.upperBound), \(asOf), \(dimension.rawValue))
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> FigureSum {
        let (region, measure, month, member, value, amount) = try row.decode(
            RegionCode.self, Measure.self, Month.self, String.self, Int32.self, Int64.self)
        return FigureSum(
            region: region, measure: measure, month: month, member: member, value: value, amount: amount)
    }
}

/// The cases behind a number, in the scope of the transaction; a page in the order of their ids.
package struct CasesBehind: Statement {
    package static let name: StaticString = "cases_behind"
    package let county: CountyCode
    package let regions: ClosedRange<Int32>
    package let measures: [Measure]
    package let months: ClosedRange<Month>
    package let asOf: LegalDay
    package let after: CaseID
    package let limit: Int32

    package init(
        county: CountyCode, regions: ClosedRange<Int32>, measures: [Measure], months: ClosedRange<Month>,
        asOf: LegalDay, after: CaseID, limit: Int32
    ) {
        self.county = county
        self.regions = regions
        self.measures = measures
        self.months = months
        self.asOf = asOf
        self.after = after
        self.limit = limit
    }

    package var sql: SQL {
        """
        with part as (
            select case_id, amount from figure_case
            where county_code = \(county) and measure = any(\(measures.map(\.rawValue)))
                and month between \(months.lowerBound) and \(months.upperBound) and begins_on <= \(asOf)
                and region_lft between \(regions.lowerBound) and \(regions.upperBound)
            union all
            select d.case_id, p.amount
            from figure_delta d
            cross join unnest(d.measures, d.months, d.begins_on, d.amounts) as p (measure, month, begins_on, amount)
            where d.county_code = \(county) and not d.is_folded and p.measure = any(\(measures.map(\.rawValue)))
                and p.month between \(months.lowerBound) and \(months.upperBound) and p.begins_on <= \(asOf)
                and d.region_lft between \(regions.lowerBound) and \(regions.upperBound)
        )
        select c.id, c.code, c.title
        from (
            select case_id from part where case_id > \(after) group by case_id having sum(amount) <> 0
            order by case_id limit \(limit)
        ) behind
        join mediation_case c on c.county_code = \(county) and c.id = behind.case_id
        order by c.id
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> CaseBehind {
        let (id, code, title) = try row.decode(CaseID.self, String.self, String.self)
        return CaseBehind(id: id, code: code, title: title)
    }
}
