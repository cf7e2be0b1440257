// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// A case that may be drawn for a call-back.
package struct DrawCandidate: Hashable, Sendable {
    package let position: WalkPosition
    package let version: Int32
    /// It was red at some time: such cases are always asked about.
    package let wasRed: Bool
    /// How often it has been opened again: each ending is drawn for once.
    package let round: Int64
    /// The units that may ask: those of other townships of the county, and the county's, unless they ever held the case.
    package let units: [UnitID]
}

/// Settled cases that ended since an instant and were not drawn since they were last opened, a page at a time.
package struct DrawCandidates: Statement {
    package static let name: StaticString = "draw_candidates"
    package let after: WalkPosition
    package let since: Timestamp
    package let limit: Int32

    package init(after: WalkPosition, since: Timestamp, limit: Int32) {
        self.after = after
        self.since = since
        self.limit = limit
    }

    package var sql: SQL {
        """
        select c.county_code, c.id, c.version,
            exists (
                select from case_event e
                where e.county_code = c.county_code and e.case_id = c.id
                    and (e.command = 'raise_risk' and e.fact ->> 'to' = 'red'
                        or e.command = 'register' and e.fact ->> 'urgency' = 'danger')),
            (select count(*) from case_event e
                where e.county_code = c.county_code and e.case_id = c.id
                    and e.command in ('reopen', 'resume_mediation')),
            array(
                select unit.id from unit
                join region asking on asking.code = unit.region_code
                where unit.level in ('township', 'county') and unit.serves_place
                    and asking.code between c.county_code * 1000000::bigint and c.county_code * 1000000::bigint + 999999
                    and (unit.level = 'county' or asking.code not in (own.code, own.parent))
                    and not exists (
                        select from case_event e
                        where e.county_code = c.county_code and e.case_id = c.id and e.holder_unit = unit.id)
                order by unit.id)
        from mediation_case c
        join region own on own.code = c.region_code
        join case_event last
            on last.county_code = c.county_code and last.case_id = c.id and last.version = c.version
        where (c.county_code, c.id) > (\(after.county), \(after.id))
            and c.stage in ('performed', 'closed') and c.merged_into is null and c.caller_unit is null
            and last.at >= \(since)
            and not exists (
                select from call_back b
                where b.county_code = c.county_code and b.case_id = c.id and not exists (
                    select from case_event e
                    where e.county_code = b.county_code and e.case_id = b.case_id and e.version > b.version
                        and e.command in ('reopen', 'resume_mediation')))
        order by c.county_code, c.id
        limit \(limit)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> DrawCandidate {
        DrawCandidate(
            position: WalkPosition(
                county: try row.decode(CountyCode.self, at: 0), id: try row.decode(CaseID.self, at: 1)),
            version: try row.decode(Int32.self, at: 2), wasRed: try row.decode(Bool.self, at: 3),
            round: try row.decode(Int64.self, at: 4),
            units: try row.decode([Int32].self, at: 5).map(UnitID.init(rawValue:)))
    }
}
