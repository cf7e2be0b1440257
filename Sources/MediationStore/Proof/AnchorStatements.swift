// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
package import Postgres

extension Anchor {
    static let columns: SQL = "number, at, leaves, root, previous, public_key, signature"

    init(_ row: borrowing RowCursor) throws(DecodingFailure) {
        self.init(
            number: try row.decode(Int32.self, at: 0), at: try row.decode(Timestamp.self, at: 1),
            leaves: try row.decode(Int64.self, at: 2), root: try row.decode([UInt8].self, at: 3),
            previous: try row.decode([UInt8]?.self, at: 4), publicKey: try row.decode([UInt8].self, at: 5),
            signature: try row.decode([UInt8].self, at: 6))
    }
}

/// The newest anchor, with the subtrees from which the next one goes on.
package struct LastAnchor: Statement {
    package static let name: StaticString = "last_anchor"

    package init() {}

    package var sql: SQL { "select \(Anchor.columns), peaks from anchor order by number desc limit 1" }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (anchor: Anchor, peaks: String) {
        (try Anchor(row), try row.decode(String.self, at: 7))
    }
}

/// All anchors behind one, oldest first: one a day.
package struct AnchorsAfter: Statement {
    package static let name: StaticString = "anchors_after"
    package let number: Int32
    package let limit: Int32

    package init(number: Int32, limit: Int32) {
        self.number = number
        self.limit = limit
    }

    package var sql: SQL {
        "select \(Anchor.columns), peaks from anchor where number > \(number) order by number limit \(limit)"
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (anchor: Anchor, peaks: String) {
        try LastAnchor.decode(row)
    }
}

/// Cases that have moved since they were anchored, and where their chains stand, a page at a time.
package struct MovedCases: Statement {
    package static let name: StaticString = "moved_cases"
    package let after: WalkPosition
    package let limit: Int32

    package init(after: WalkPosition, limit: Int32) {
        self.after = after
        self.limit = limit
    }

    package var sql: SQL {
        """
        select c.county_code, c.id, c.version, e.hash
        from mediation_case c
        join case_event e on e.county_code = c.county_code and e.case_id = c.id and e.version = c.version
        where (c.county_code, c.id) > (\(after.county), \(after.id)) and e.hash is not null
            and not exists (
                select from anchor_leaf l
                where l.county_code = c.county_code and l.case_id = c.id and l.length = c.version)
        order by c.county_code, c.id
        limit \(limit)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> AnchorLeaf {
        let (county, id, version, hash) = try row.decode(CountyCode.self, CaseID.self, Int32.self, [UInt8].self)
        return AnchorLeaf(county: county, chain: .events(id), length: version, hash: hash)
    }
}

/// People who have looked since their chains were anchored.
package struct MovedAccess: Statement {
    package static let name: StaticString = "moved_access"

    package init() {}

    package var sql: SQL {
        """
        select h.county_code, h.person_id, h.seq, h.hash
        from access_head h
        where h.seq > 0
            and not exists (
                select from anchor_leaf l
                where l.county_code = h.county_code and l.person_id = h.person_id and l.length = h.seq)
        order by h.county_code, h.person_id
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> AnchorLeaf {
        let (county, person, seq, hash) = try row.decode(CountyCode.self, PersonID.self, Int32.self, [UInt8].self)
        return AnchorLeaf(county: county, chain: .access(person), length: seq, hash: hash)
    }
}

/// Appends leaves to the tree.
package struct InsertLeaves: Statement {
    package static let name: StaticString = "insert_leaves"
    /// The position of the first, counted from 0.
    package let first: Int64
    package let leaves: [AnchorLeaf]

    package init(first: Int64, leaves: [AnchorLeaf]) {
        self.first = first
        self.leaves = leaves
    }

    package var sql: SQL {
        """
        insert into anchor_leaf (position, county_code, case_id, person_id, length, hash)
        select \(first) + given.position - 1, given.county_code, given.case_id::uuid, given.person_id, given.length,
            decode(given.hash, 'hex')
        from unnest(
            \(leaves.map(\.county.rawValue)), \(leaves.map(\.caseID)), \(leaves.map(\.person)),
            \(leaves.map(\.length)), \(leaves.map { Hex.text(of: $0.hash) }))
            with ordinality as given (county_code, case_id, person_id, length, hash, position)
        """
    }
}

extension AnchorLeaf {
    fileprivate var caseID: String? { if case .events(let id) = chain { id.description } else { nil } }
    fileprivate var person: Int32? { if case .access(let person) = chain { person.rawValue } else { nil } }
}

/// Writes a signed anchor. Another server that was faster has taken the number.
package struct InsertAnchor: Statement {
    package static let name: StaticString = "insert_anchor"
    package let anchor: Anchor
    package let peaks: String

    package init(anchor: Anchor, peaks: String) {
        self.anchor = anchor
        self.peaks = peaks
    }

    package var sql: SQL {
        """
        insert into anchor (number, at, leaves, root, peaks, previous, public_key, signature)
        values (
            \(anchor.number), \(anchor.at), \(anchor.leaves), \(anchor.root), \(peaks), \(anchor.previous),
            \(anchor.publicKey), \(anchor.signature))
        """
    }
}

/// A leaf with what is stored now at the place that it names.
package struct WalkedLeaf: Sendable {
    package let position: Int64
    package let leaf: AnchorLeaf
    /// `nil` when there is no entry of this number any more.
    package let storedHash: [UInt8]?
}

/// The leaves of the tree in their order, a page at a time.
package struct WalkLeaves: Statement {
    package static let name: StaticString = "walk_leaves"
    package let from: Int64
    package let limit: Int32

    package init(from: Int64, limit: Int32) {
        self.from = from
        self.limit = limit
    }

    package var sql: SQL {
        """
        select l.position, l.county_code, l.case_id, l.person_id, l.length, l.hash, coalesce(e.hash, a.hash)
        from anchor_leaf l
        left join case_event e
            on e.county_code = l.county_code and e.case_id = l.case_id and e.version = l.length
        left join access_log a
            on a.county_code = l.county_code and a.person_id = l.person_id and a.seq = l.length
        where l.position >= \(from)
        order by l.position
        limit \(limit)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> WalkedLeaf {
        let id = try row.decode(CaseID?.self, at: 2)
        let person = try row.decode(PersonID?.self, at: 3)
        return WalkedLeaf(
            position: try row.decode(Int64.self, at: 0),
            leaf: AnchorLeaf(
                county: try row.decode(CountyCode.self, at: 1),
                chain: id.map { .events($0) } ?? .access(person ?? PersonID(rawValue: 0)),
                length: try row.decode(Int32.self, at: 4), hash: try row.decode([UInt8].self, at: 5)),
            storedHash: try row.decode([UInt8]?.self, at: 6))
    }
}
