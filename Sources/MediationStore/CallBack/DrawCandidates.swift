// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// A case on which a lot has to fall.
package struct DrawCandidate: Hashable, Sendable {
    package let position: WalkPosition
    package let regionLft: Int32
    /// The event with which it ended: each ending has one lot.
    package let endedIn: Int32
    /// It was red at some time: such cases are always asked about.
    package let wasRed: Bool
    package let holder: UnitID
    /// The units that may ask: those of other townships of the county, and the county's, unless they ever held the case.
    package let units: [UnitID]
}

/// Cases that ended between two instants and on whose ending no lot has fallen yet, a page at a time.
package struct DrawCandidates: Statement {
    package static let name: StaticString = "draw_candidates"
    package let after: WalkPosition
    package let since: Timestamp
    package let until: Timestamp
    package let limit: Int32

    /// - Parameter until: when the seed was made: whoever ends a case later could know its lot.
    package init(after: WalkPosition, since: Timestamp, until: Timestamp, limit: Int32) {
        self.after = after
        self.since = since
        self.until = until
        self.limit = limit
    }

    package var sql: SQL {
        """
        select c.county_code, c.id, c.region_lft, ended.version,
            exists (
                select from case_event e
                where e.county_code = c.county_code and e.case_id = c.id
                    and (e.command = 'raise_risk' and e.fact ->> 'to' = 'red'
                        or e.command = 'register' and e.fact ->> 'urgency' = 'danger')),
            c.holder_unit,
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
        -- The first event that ended it, since it was last opened again.
        cross join lateral (
            select e.version, e.at from case_event e
            where e.county_code = c.county_code and e.case_id = c.id and e.to_stage in ('performed', 'released', 'closed')
                and not exists (
                    select from case_event again
                    where again.county_code = e.county_code and again.case_id = e.case_id
                        and again.version > e.version and again.command in ('reopen', 'resume_mediation'))
            order by e.version limit 1
        ) ended
        where (c.county_code, c.id) > (\(after.county), \(after.id))
            and c.stage in ('performed', 'released', 'closed') and c.merged_into is null and c.caller_unit is null
            and ended.at >= \(since) and ended.at < \(until)
            and not exists (
                select from call_back_lot l
                where l.county_code = c.county_code and l.case_id = c.id and l.version = ended.version)
            -- Drawn before lots were kept.
            and not exists (
                select from call_back b
                where b.county_code = c.county_code and b.case_id = c.id and b.version > ended.version)
        order by c.county_code, c.id
        limit \(limit)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> DrawCandidate {
        DrawCandidate(
            position: WalkPosition(
                county: try row.decode(CountyCode.self, at: 0), id: try row.decode(CaseID.self, at: 1)),
            regionLft: try row.decode(Int32.self, at: 2), endedIn: try row.decode(Int32.self, at: 3),
            wasRed: try row.decode(Bool.self, at: 4), holder: try row.decode(UnitID.self, at: 5),
            units: try row.decode([Int32].self, at: 6).map(UnitID.init(rawValue:)))
    }
}

/// Units with which everything went well since an instant, and that have closed at least so many cases: a question worth
/// asking, and no blame.
package struct FlawlessUnits: Statement {
    package static let name: StaticString = "flawless_units"
    package let since: Timestamp
    package let atLeast: Int32

    package init(since: Timestamp, atLeast: Int32) {
        self.since = since
        self.atLeast = atLeast
    }

    package var sql: SQL {
        """
        select holder_unit from case_event
        where command = 'close' and at >= \(since)
        group by holder_unit
        having count(*) >= \(atLeast) and bool_and(fact ->> 'ending' = 'performed')
        order by holder_unit
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> UnitID {
        try row.decode(UnitID.self)
    }
}
