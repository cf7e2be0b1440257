// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// A line of the access log with its place in the chain of its person.
package struct ChainedLine: Hashable, Sendable {
    package let line: AccessLine
    package let seq: Int32
    package let hash: [UInt8]
    /// Whether the place that row-level security goes by is that of the unit.
    package let isInPlace: Bool

    static let columns: SQL = """
        l.county_code, l.person_id, l.unit_id, l.at, l.kind, l.case_id, l.field, l.reason, l.seq, l.hash, \
        l.region_lft is not distinct from (
            select lft from region
            where code = coalesce(
                (select region_code from unit where unit.id = l.unit_id), l.county_code::bigint * 1000000))
        """

    init(_ row: borrowing RowCursor) throws(DecodingFailure) {
        line = AccessLine(
            county: try row.decode(CountyCode.self, at: 0), person: try row.decode(PersonID.self, at: 1),
            unit: try row.decode(UnitID?.self, at: 2), at: try row.decode(Timestamp.self, at: 3),
            kind: try row.decode(AccessKind.self, at: 4), caseID: try row.decode(CaseID?.self, at: 5),
            field: try row.decode(String?.self, at: 6), reason: try row.decode(String?.self, at: 7))
        seq = try row.decode(Int32.self, at: 8)
        hash = try row.decode([UInt8].self, at: 9)
        isInPlace = try row.decode(Bool.self, at: 10)
    }
}

/// The whole access log in the order of its chains, a page at a time.
package struct WalkAccess: Statement {
    package static let name: StaticString = "walk_access"
    package let county: CountyCode
    package let person: PersonID
    package let seq: Int32
    package let limit: Int32

    /// - Parameter seq: the last line of this person's chain that was seen.
    package init(county: CountyCode, person: PersonID, seq: Int32, limit: Int32) {
        self.county = county
        self.person = person
        self.seq = seq
        self.limit = limit
    }

    package var sql: SQL {
        """
        select \(ChainedLine.columns)
        from access_log l
        where (l.county_code, l.person_id, l.seq) > (\(county), \(person), \(seq))
        order by l.county_code, l.person_id, l.seq
        limit \(limit)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> ChainedLine {
        try ChainedLine(row)
    }
}

/// Where the chain of each person stands.
package struct AccessHeads: Statement {
    package static let name: StaticString = "access_heads"

    package init() {}

    package var sql: SQL {
        "select county_code, person_id, seq, hash from access_head where seq > 0 order by county_code, person_id"
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> AccessHead {
        let (county, person, seq, hash) = try row.decode(CountyCode.self, PersonID.self, Int32.self, [UInt8].self)
        return AccessHead(county: county, person: person, seq: seq, hash: hash)
    }
}

/// The last line of one chain of the access log.
package struct AccessHead: Hashable, Sendable {
    package let county: CountyCode
    package let person: PersonID
    package let seq: Int32
    package let hash: [UInt8]

    package init(county: CountyCode, person: PersonID, seq: Int32, hash: [UInt8]) {
        self.county = county
        self.person = person
        self.seq = seq
        self.hash = hash
    }
}
