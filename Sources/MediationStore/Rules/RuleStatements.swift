// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// When packs and days of rest were last brought in: as long as this stays, so do they.
package struct RuleStamp: Hashable, Sendable {
    package let packs: Timestamp?
    package let days: Timestamp?

    /// Nothing was brought in.
    package static let none = RuleStamp(packs: nil, days: nil)
}

/// Reads the stamp, which is cheap enough for every minute.
package struct FindRuleStamp: Statement {
    package static let name: StaticString = "find_rule_stamp"

    package init() {}

    package var sql: SQL {
        "select (select max(imported_at) from rule_pack), (select max(imported_at) from work_day)"
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> RuleStamp {
        let (packs, days) = try row.decode(Timestamp?.self, Timestamp?.self)
        return RuleStamp(packs: packs, days: days)
    }
}

/// A pack that was brought in.
package struct StoredPack: Hashable, Sendable {
    package let id: String
    package let content: [UInt8]
    package let sha256: [UInt8]
    package let importedAt: Timestamp
    package let importedBy: String
}

/// The packs in the order in which they were brought in.
package struct FindRulePacks: Statement {
    package static let name: StaticString = "find_rule_packs"

    package init() {}

    package var sql: SQL {
        "select id, content, sha256, imported_at, imported_by from rule_pack order by imported_at, id"
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> StoredPack {
        let (id, content, sha256, at, by) = try row.decode(
            String.self, String.self, [UInt8].self, Timestamp.self, String.self)
        return StoredPack(id: id, content: Array(content.utf8), sha256: sha256, importedAt: at, importedBy: by)
    }
}

/// Keeps a second import from slipping in between looking at what is there and writing.
package struct LockRules: Statement {
    package static let name: StaticString = "lock_rules"

    package init() {}

    package var sql: SQL { "select pg_advisory_xact_lock(hashtextextended('fengqiao.rules', 0))" }
}

/// Keeps a pack as the file that it was read from, with its digest.
package struct InsertRulePack: Statement {
    package static let name: StaticString = "insert_rule_pack"
    package let id: String
    package let regionPrefix: String
    package let validFrom: LegalDay
    package let validUntil: LegalDay?
    package let content: String
    package let at: Timestamp

    package init(
        id: String, regionPrefix: String, validFrom: LegalDay, validUntil: LegalDay?, content: String, at: Timestamp
    ) {
        self.id = id
        self.regionPrefix = regionPrefix
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.content = content
        self.at = at
    }

    package var sql: SQL {
        """
        insert into rule_pack (id, region_prefix, valid_from, valid_until, content, sha256, imported_at)
        values (\(id), \(regionPrefix), \(validFrom), \(validUntil), \(content),
            sha256(convert_to(\(content), 'UTF8')), \(at))
        """
    }
}
