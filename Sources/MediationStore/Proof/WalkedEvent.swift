// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// What binds a stored event to its place in the chain.
package struct EventLink: Sendable {
    package let county: CountyCode
    /// Stage and level as they are stored, also of the first event.
    package let from: (stage: String, level: String)
    package let previousHolder: Holder?
    package let regionLft: Int32
    package let previousHash: [UInt8]?
    /// `nil` for an event that is older than the chain.
    package let hash: [UInt8]?
    package let commitment: [UInt8]?
    /// `nil` when nothing was said, or when it was erased.
    package let salt: [UInt8]?

    static let columns: SQL = """
        e.county_code, e.from_stage, e.from_level, e.prev_holder_unit, e.prev_holder_person, e.region_lft, e.prev_hash, \
        e.hash, e.commitment, e.salt
        """

    init(_ row: borrowing RowCursor, from column: Int) throws(DecodingFailure) {
        county = try row.decode(CountyCode.self, at: column)
        from = (try row.decode(String.self, at: column + 1), try row.decode(String.self, at: column + 2))
        let unit = try row.decode(UnitID?.self, at: column + 3)
        let person = try row.decode(PersonID?.self, at: column + 4)
        previousHolder =
            unit == nil && person == nil
            ? nil
            : Holder(unit: unit ?? UnitID(rawValue: 0), person: person ?? PersonID(rawValue: 0))
        regionLft = try row.decode(Int32.self, at: column + 5)
        previousHash = try row.decode([UInt8]?.self, at: column + 6)
        hash = try row.decode([UInt8]?.self, at: column + 7)
        commitment = try row.decode([UInt8]?.self, at: column + 8)
        salt = try row.decode([UInt8]?.self, at: column + 9)
    }
}

/// A stored event with its link.
package struct WalkedEvent: Sendable {
    package let row: EventRow
    package let link: EventLink

    /// The bytes under its hash, with the commitment that is stored.
    package var form: [UInt8] { form(commitment: link.commitment) }

    /// The bytes under its hash with a commitment that it gets.
    package func form(commitment: [UInt8]?) -> [UInt8] { EventForm(row, link, commitment: commitment).bytes }
}

/// The events of all cases between two positions with their links, in the order of case and version.
package struct WalkChains: Statement {
    package static let name: StaticString = "walk_chains"
    package let after: WalkPosition
    package let through: WalkPosition

    package init(after: WalkPosition, through: WalkPosition) {
        self.after = after
        self.through = through
    }

    package var sql: SQL {
        """
        select \(EventRow.columns), \(EventLink.columns)
        from case_event e
        \(EventRow.joins)
        where (e.county_code, e.case_id) > (\(after.county), \(after.id))
            and (e.county_code, e.case_id) <= (\(through.county), \(through.id))
        order by e.county_code, e.case_id, e.version
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> WalkedEvent {
        WalkedEvent(row: try EventRow(row), link: try EventLink(row, from: EventRow.columnCount))
    }
}

/// Gives an event that is older than the chain its link.
package struct ChainEvent: Statement {
    package static let name: StaticString = "chain_event"
    package let position: WalkPosition
    package let version: Int32
    package let previousHash: [UInt8]?
    package let hash: [UInt8]
    package let commitment: Commitment?

    package init(
        position: WalkPosition, version: Int32, previousHash: [UInt8]?, hash: [UInt8], commitment: Commitment?
    ) {
        self.position = position
        self.version = version
        self.previousHash = previousHash
        self.hash = hash
        self.commitment = commitment
    }

    package var sql: SQL {
        """
        select chain_event(
            \(position.county), \(position.id), \(version), \(previousHash), \(hash), \(commitment?.value),
            \(commitment?.salt))
        """
    }
}

/// The first case that has events without a hash; no row when all are chained.
package struct NextUnchained: Statement {
    package static let name: StaticString = "next_unchained"

    package init() {}

    package var sql: SQL {
        "select county_code, case_id from case_event where hash is null order by county_code, case_id limit 1"
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> WalkPosition {
        let (county, id) = try row.decode(CountyCode.self, CaseID.self)
        return WalkPosition(county: county, id: id)
    }
}
