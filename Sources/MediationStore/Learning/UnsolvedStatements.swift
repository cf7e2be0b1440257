// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// Why cases of a range and some months could not be solved, counted; of nobody is a name told.
package struct UnsolvedReasons: Statement {
    package static let name: StaticString = "unsolved_reasons"
    package let county: CountyCode
    package let regions: ClosedRange<Int32>
    package let months: ClosedRange<Month>

    package init(county: CountyCode, regions: ClosedRange<Int32>, months: ClosedRange<Month>) {
        self.county = county
        self.regions = regions
        self.months = months
    }

    package var sql: SQL {
        """
        select command, reason, dispute_type, cases
        from unsolved_reasons(
            \(county), \(regions.lowerBound), \(regions.upperBound), \(months.lowerBound), \(months.upperBound))
        where reason is not null
        order by cases desc, command, reason, dispute_type
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> UnsolvedCount {
        let (command, reason, type, cases) = try row.decode(
            Command.Kind.self, String.self, DisputeType.self, Int64.self)
        return UnsolvedCount(reason: UnsolvedReason(command, reason), type: type, cases: cases)
    }
}

/// Cases of a range and some months that could not be solved, in the scope of the transaction; the newest first.
package struct UnsolvedCases: Statement {
    package static let name: StaticString = "unsolved_cases"
    package let county: CountyCode
    package let regions: ClosedRange<Int32>
    package let months: ClosedRange<Month>
    package let limit: Int32

    package init(county: CountyCode, regions: ClosedRange<Int32>, months: ClosedRange<Month>, limit: Int32) {
        self.county = county
        self.regions = regions
        self.months = months
        self.limit = limit
    }

    package var sql: SQL {
        """
        select c.id, c.code, c.title, region.name, c.dispute_type, why.command,
            coalesce(why.fact ->> 'ground', why.fact ->> 'reason', why.fact ->> 'outlet'), why.words ->> 'reason'
        from (
            select distinct case_id from figure_case
            where county_code = \(county) and measure in ('closed_terminated', 'closed_referred', 'due_declined')
                and month between \(months.lowerBound) and \(months.upperBound) and amount > 0
                and region_lft between \(regions.lowerBound) and \(regions.upperBound)
        ) unsolved
        join mediation_case c on c.county_code = \(county) and c.id = unsolved.case_id
        join region on region.code = c.region_code
        cross join lateral (
            select e.command, e.fact, e.words from case_event e
            where e.county_code = \(county) and e.case_id = c.id
                and e.command in ('terminate', 'decline', 'refer_out')
            order by e.version desc limit 1
        ) why
        order by c.id desc limit \(limit)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> UnsolvedCase {
        let line = CaseBehind(
            id: try row.decode(CaseID.self, at: 0), code: try row.decode(String.self, at: 1),
            title: try row.decode(String.self, at: 2))
        let reason = UnsolvedReason(
            try row.decode(Command.Kind.self, at: 5), try row.decode(String?.self, at: 6) ?? "")
        return UnsolvedCase(
            line: line, regionName: try row.decode(String.self, at: 3), type: try row.decode(DisputeType.self, at: 4),
            reason: reason, said: try row.decode(String?.self, at: 7))
    }
}
