// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// A month that was closed, as it is stored.
package struct StoredSnapshot: Hashable, Sendable {
    package let id: SnapshotID
    package let closedAt: Timestamp
    package let through: Int64
    /// The canonical form.
    package let body: String
    package let hash: [UInt8]

    package var content: SnapshotBody? { SnapshotBody(form: Array(body.utf8)) }

    /// What is handed out: the form as it is, and its hash.
    package var file: String { #"{"snapshot":\#(body),"hash":"\#(Hex.text(of: hash))"}"# }

    static let columns: SQL = "s.region_code, s.month, s.closed_at, s.through, s.body, s.hash"

    init(_ row: borrowing RowCursor) throws(DecodingFailure) {
        let (region, month, closedAt, through, body, hash) = try row.decode(
            RegionCode.self, Month.self, Timestamp.self, Int64.self, String.self, [UInt8].self)
        id = SnapshotID(region: region, month: month)
        self.closedAt = closedAt
        self.through = through
        self.body = body
        self.hash = hash
    }
}

/// Waits for whoever changes a figure and keeps others from it until the transaction ends; answers the last change.
package struct HoldFigures: Statement {
    package static let name: StaticString = "hold_figures"

    package init() {}

    package var sql: SQL { "select hold_figures()" }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Int64 {
        try row.decode(Int64.self)
    }
}

/// Freezes a month. The answer is empty when it was closed before.
package struct InsertSnapshot: Statement {
    package static let name: StaticString = "insert_snapshot"
    package let body: SnapshotBody
    package let regionLft: Int32

    package init(_ body: SnapshotBody, regionLft: Int32) {
        self.body = body
        self.regionLft = regionLft
    }

    package var sql: SQL {
        let form = String(decoding: body.form, as: UTF8.self)
        return """
            insert into figure_snapshot as s (
                county_code, region_code, region_lft, month, closed_at, closed_by, through, body, hash)
            values (
                \(body.id.region.county), \(body.id.region), \(regionLft), \(body.id.month), \(body.closedAt),
                \(body.closedBy), \(body.through), \(form), sha256(convert_to(\(form), 'UTF8')))
            on conflict on constraint figure_snapshot_pkey do nothing
            returning \(StoredSnapshot.columns)
            """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> StoredSnapshot {
        try StoredSnapshot(row)
    }
}

/// The months of a region that were closed, oldest first.
package struct SnapshotsOf: Statement {
    package static let name: StaticString = "snapshots_of"
    package let region: RegionCode
    package let months: ClosedRange<Month>

    package init(region: RegionCode, months: ClosedRange<Month>) {
        self.region = region
        self.months = months
    }

    package var sql: SQL {
        """
        select \(StoredSnapshot.columns)
        from figure_snapshot s
        where s.county_code = \(region.county) and s.region_code = \(region)
            and s.month between \(months.lowerBound) and \(months.upperBound)
        order by s.month
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> StoredSnapshot {
        try StoredSnapshot(row)
    }
}

/// The hash of the month that a region closed last.
package struct LastSnapshotHash: Statement {
    package static let name: StaticString = "last_snapshot_hash"
    package let region: RegionCode

    package init(region: RegionCode) { self.region = region }

    package var sql: SQL {
        """
        select hash from figure_snapshot
        where county_code = \(region.county) and region_code = \(region)
        order by closed_at desc, month desc limit 1
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> [UInt8] {
        try row.decode([UInt8].self)
    }
}

/// The hashes of the months that a region had closed before an instant.
package struct SnapshotHashes: Statement {
    package static let name: StaticString = "snapshot_hashes"
    package let region: RegionCode
    package let before: Timestamp

    package init(region: RegionCode, before: Timestamp) {
        self.region = region
        self.before = before
    }

    package var sql: SQL {
        """
        select hash from figure_snapshot
        where county_code = \(region.county) and region_code = \(region) and closed_at <= \(before)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> [UInt8] {
        try row.decode([UInt8].self)
    }
}

/// All closed months behind one, in the order of their keys; for the proof.
package struct WalkSnapshots: Statement {
    package static let name: StaticString = "walk_snapshots"
    package let after: SnapshotID?
    package let limit: Int32

    package init(after: SnapshotID?, limit: Int32) {
        self.after = after
        self.limit = limit
    }

    package var sql: SQL {
        """
        select \(StoredSnapshot.columns)
        from figure_snapshot s
        where (s.region_code, s.month) > (\(after?.region.rawValue ?? 0), \(after?.month ?? Month(CountKey.always)))
        order by s.region_code, s.month limit \(limit)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> StoredSnapshot {
        try StoredSnapshot(row)
    }
}
