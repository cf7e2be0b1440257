// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

extension RegionKind: PostgresCodable {}
extension SuccessionKind: PostgresCodable {}

/// Every region, for bringing in others beside them.
package struct AllRegions: Statement {
    package static let name: StaticString = "all_regions"

    package init() {}

    package var sql: SQL { "select code, name, kind, parent, lft, rgt from region" }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> RegionRecord {
        let (code, name, kind, parent, lft, rgt) = try row.decode(
            RegionCode.self, String.self, RegionKind.self, RegionCode?.self, Int32.self, Int32.self)
        return RegionRecord(code: code, name: name, kind: kind, parent: parent, range: lft...rgt)
    }
}

/// Lets one file of regions be brought in at a time: the second waits for the first.
package struct LockRegionImport: Statement {
    package static let name: StaticString = "lock_region_import"

    package init() {}

    package var sql: SQL { "select pg_advisory_xact_lock(hashtextextended('fengqiao.regions', 0))" }
}

extension CopyCommand {
    /// Lays down the regions that are to be brought in: a code, a name, a kind, a parent, the old number, the new ones.
    package static let layDownRegions = CopyCommand(
        "lay_down_regions",
        "copy region_import (code, name, kind, parent, old_lft, lft, rgt) from stdin (format binary)")
}

/// Brings in what was laid down; returns how many regions are new.
package struct BringInRegions: Statement {
    package static let name: StaticString = "bring_in_regions"
    package let day: LegalDay
    /// New numbers for all, cases included.
    package let isRenumbering: Bool

    package init(day: LegalDay, isRenumbering: Bool) {
        self.day = day
        self.isRenumbering = isRenumbering
    }

    package var sql: SQL { "select bring_in_regions(\(day), \(isRenumbering))" }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Int32 {
        try row.decode(Int32.self)
    }
}
