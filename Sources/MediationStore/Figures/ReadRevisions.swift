// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// What changed about a month of a region after a change. Needs the figures' own scope.
package struct FigureRevisions: Statement {
    package static let name: StaticString = "figure_revisions"
    package let county: CountyCode
    package let regions: ClosedRange<Int32>
    package let month: Month
    package let after: Int64

    package init(county: CountyCode, regions: ClosedRange<Int32>, month: Month, after: Int64) {
        self.county = county
        self.regions = regions
        self.month = month
        self.after = after
    }

    package var sql: SQL {
        """
        select at, command, case_id, version, measure, amount
        from figure_revisions(\(county), \(regions.lowerBound), \(regions.upperBound), \(month), \(after))
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> FigureRevision {
        let (at, command, caseID, version, measure, amount) = try row.decode(
            Timestamp.self, Command.Kind.self, CaseID.self, Int32.self, Measure.self, Int64.self)
        return FigureRevision(
            at: at, command: command, caseID: caseID, version: version, measure: measure, amount: amount)
    }
}

/// The sums of a month as they were up to a change, counted anew from the changes themselves.
package struct SumsThrough: Statement {
    package static let name: StaticString = "sums_through"
    package let id: SnapshotID
    package let asOf: LegalDay
    package let through: Int64

    package init(id: SnapshotID, asOf: LegalDay, through: Int64) {
        self.id = id
        self.asOf = asOf
        self.through = through
    }

    package var sql: SQL {
        """
        select p.measure, m.dimension, m.member, p.day_value, sum(p.amount)::bigint
        from figure_delta d
        join region r on r.code = d.region_code
        join region own on own.code = \(id.region) and r.lft between own.lft and own.rgt
        cross join unnest(d.measures, d.months, d.begins_on, d.types, d.sources, d.day_values, d.amounts)
            as p (measure, month, begins_on, type, source, day_value, amount)
        cross join lateral (values ('all', ''), ('first_level', d.first_level), ('type', p.type), ('source', p.source))
            as m (dimension, member)
        where d.county_code = \(id.region.county) and d.id <= \(through) and p.month = \(id.month)
            and p.begins_on <= \(asOf)
        group by p.measure, m.dimension, m.member, p.day_value
        having sum(p.amount) <> 0
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> SnapshotBody.Sum {
        let (measure, dimension, member, value, amount) = try row.decode(
            Measure.self, FigureDimension.self, String.self, Int32.self, Int64.self)
        return SnapshotBody.Sum(measure: measure, dimension: dimension, member: member, value: value, amount: amount)
    }
}
