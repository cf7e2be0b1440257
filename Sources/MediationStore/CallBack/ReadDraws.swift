// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// A draw with what it came to, for whoever looks after the machine or audits it.
package struct DrawSummary: Hashable, Sendable {
    package let draw: DayDraw
    package let lots: Int64
    package let drawn: Int64
}

/// The draws of the last days, the newest first.
package struct DrawSummaries: Statement {
    package static let name: StaticString = "draw_summaries"
    package let limit: Int32

    package init(limit: Int32) { self.limit = limit }

    package var sql: SQL {
        """
        select d.day, d.seed, d.begun_at, d.finished_at, count(l.lot), count(l.unit_id)
        from (select * from call_back_draw order by day desc limit \(limit)) d
        left join call_back_lot l on l.day = d.day
        group by d.day, d.seed, d.begun_at, d.finished_at
        order by d.day desc
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> DrawSummary {
        DrawSummary(
            draw: DayDraw(
                day: try row.decode(LegalDay.self, at: 0), seed: try row.decode([UInt8].self, at: 1),
                begunAt: try row.decode(Timestamp.self, at: 2), finishedAt: try row.decode(Timestamp?.self, at: 3)),
            lots: try row.decode(Int64.self, at: 4), drawn: try row.decode(Int64.self, at: 5))
    }
}

/// Call-backs that nobody has made yet, of every county: which case, and which unit. Nothing that a party is known by.
package struct OpenCallBacks: Statement {
    package static let name: StaticString = "open_call_backs"
    package let limit: Int32

    package init(limit: Int32) { self.limit = limit }

    package var sql: SQL {
        """
        select c.code, unit.name, b.drawn_at
        from call_back b
        join mediation_case c on c.county_code = b.county_code and c.id = b.case_id
        join unit on unit.id = b.unit_id
        where b.done_at is null
        order by b.drawn_at, c.code
        limit \(limit)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (
        code: String, unitName: String, drawnAt: Timestamp
    ) {
        try row.decode(String.self, String.self, Timestamp.self)
    }
}

/// A lot as it was kept, with the seed of its day and with the unit that the case's events say was drawn.
package struct KeptLot: Hashable, Sendable {
    package let code: String
    package let seed: [UInt8]
    package let lot: DrawnLot
    /// By the first event of that kind behind the ending; `nil` when there is none.
    package let drawnInEvents: UnitID?
}

/// All lots in the order of their cases, a page at a time.
package struct WalkLots: Statement {
    package static let name: StaticString = "walk_lots"
    package let after: WalkPosition
    package let version: Int32
    package let limit: Int32

    /// - Parameter version: lots of the case `after` up to this ending were seen.
    package init(after: WalkPosition, version: Int32, limit: Int32) {
        self.after = after
        self.version = version
        self.limit = limit
    }

    package var sql: SQL {
        """
        select c.code, d.seed, l.county_code, l.case_id, l.version, l.day, l.lot, l.percent, l.units, l.unit_id,
            (select (e.fact ->> 'unit')::int from case_event e
                where e.county_code = l.county_code and e.case_id = l.case_id and e.command = 'draw_call_back'
                    and e.version > l.version and not exists (
                        select from case_event again
                        where again.county_code = l.county_code and again.case_id = l.case_id
                            and again.version between l.version and e.version
                            and again.command in ('reopen', 'resume_mediation'))
                order by e.version limit 1)
        from call_back_lot l
        join call_back_draw d on d.day = l.day
        join mediation_case c on c.county_code = l.county_code and c.id = l.case_id
        where (l.county_code, l.case_id, l.version) > (\(after.county), \(after.id), \(version))
        order by l.county_code, l.case_id, l.version
        limit \(limit)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> KeptLot {
        let units = try row.decode([Int32].self, at: 8).map(UnitID.init(rawValue:))
        return KeptLot(
            code: try row.decode(String.self, at: 0), seed: try row.decode([UInt8].self, at: 1),
            lot: DrawnLot(
                county: try row.decode(CountyCode.self, at: 2), id: try row.decode(CaseID.self, at: 3),
                version: try row.decode(Int32.self, at: 4), day: try row.decode(LegalDay.self, at: 5),
                lot: try row.decode(Int16.self, at: 6), percent: try row.decode(Int16.self, at: 7), units: units,
                unit: try row.decode(UnitID?.self, at: 9)),
            drawnInEvents: try row.decode(UnitID?.self, at: 10))
    }
}
