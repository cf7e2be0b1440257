// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// Lines of the access log of a county that row-level security shows to an auditor, the newest first.
package struct AccessLines: Statement {
    package static let name: StaticString = "access_lines"
    package let county: CountyCode
    package let filter: AccessFilter
    package let after: AccessPosition?
    package let limit: Int32

    package init(county: CountyCode, filter: AccessFilter, after: AccessPosition?, limit: Int32) {
        self.county = county
        self.filter = filter
        self.after = after
        self.limit = limit
    }

    package var sql: SQL {
        let after =
            after
            ?? AccessPosition(
                at: Timestamp(microseconds: 7_000_000_000_000_000), person: PersonID(rawValue: .max), seq: .max)
        return """
            select l.county_code, l.person_id, l.unit_id, l.at, l.kind, l.case_id, l.field, l.reason, l.seq,
                person.name, unit.name
            from access_log l
            join person on person.id = l.person_id
            left join unit on unit.id = l.unit_id
            where l.county_code = \(county) and (l.at, l.person_id, l.seq) < (\(after.at), \(after.person), \(after.seq))
                and (\(filter.kind)::text is null or l.kind = \(filter.kind))
                and (\(filter.person)::int is null or l.person_id = \(filter.person))
                and (\(filter.caseID)::uuid is null or l.case_id = \(filter.caseID))
                and l.at >= \(filter.from?.start ?? Timestamp(microseconds: 0))
                and l.at < \(filter.to?.adding(days: 1).start ?? Timestamp(microseconds: 7_000_000_000_000_000))
            order by l.at desc, l.person_id desc, l.seq desc
            limit \(limit)
            """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> AccessRecord {
        AccessRecord(
            line: AccessLine(
                county: try row.decode(CountyCode.self, at: 0), person: try row.decode(PersonID.self, at: 1),
                unit: try row.decode(UnitID?.self, at: 2), at: try row.decode(Timestamp.self, at: 3),
                kind: try row.decode(AccessKind.self, at: 4), caseID: try row.decode(CaseID?.self, at: 5),
                field: try row.decode(String?.self, at: 6), reason: try row.decode(String?.self, at: 7)),
            seq: try row.decode(Int32.self, at: 8), personName: try row.decode(String.self, at: 9),
            unitName: try row.decode(String?.self, at: 10))
    }
}

/// How many chains of a county there are, and how many lines they have: each person who looked has one.
package struct AccessTotals: Statement {
    package static let name: StaticString = "access_totals"
    package let county: CountyCode

    package init(county: CountyCode) { self.county = county }

    package var sql: SQL {
        "select count(*), coalesce(sum(seq), 0)::bigint from access_head where county_code = \(county) and seq > 0"
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (chains: Int64, lines: Int64) {
        try row.decode(Int64.self, Int64.self)
    }
}

/// The newest anchors, behind a number.
package struct AnchorsBefore: Statement {
    package static let name: StaticString = "anchors_before"
    /// The number after the first that is brought; all when it is the largest.
    package let number: Int32
    package let limit: Int32

    package init(_ number: Int32 = .max, limit: Int32) {
        self.number = number
        self.limit = limit
    }

    package var sql: SQL {
        """
        select number, at, leaves, root, previous, public_key, signature
        from anchor
        where number < \(number)
        order by number desc
        limit \(limit)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Anchor {
        Anchor(
            number: try row.decode(Int32.self, at: 0), at: try row.decode(Timestamp.self, at: 1),
            leaves: try row.decode(Int64.self, at: 2), root: try row.decode([UInt8].self, at: 3),
            previous: try row.decode([UInt8]?.self, at: 4), publicKey: try row.decode([UInt8].self, at: 5),
            signature: try row.decode([UInt8].self, at: 6))
    }
}
