// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import MediationRules
internal import MediationStore
package import Postgres

/// Brings in rule packs and days of rest, all or nothing. Needs a role that may write them, which the server's is not.
package struct RuleImport: Sendable {
    private let owner: Database
    private let clock: any Clock

    package init(owner: Database, clock: any Clock) {
        self.owner = owner
        self.clock = clock
    }

    /// A pack that is known, and where it came from.
    package struct Line: Hashable, Sendable {
        package let pack: RulePack
        /// `nil`: it is part of the program.
        package let importedAt: Timestamp?
        package let importedBy: String?
        package let sha256: [UInt8]?
    }

    /// Whether a file could be brought in now; it is not.
    ///
    /// - Throws: `RulePackRefusal` with everything that is wrong.
    package func check(_ bytes: [UInt8]) async throws -> RulePack {
        let pack = try RulePack(reading: bytes)
        _ = try await stored().rules().book.succeeded(by: pack, broughtInOn: clock.now.day)
        return pack
    }

    /// Brings in a pack.
    ///
    /// - Throws: `RulePackRefusal` with everything that is wrong; nothing has changed then.
    package func add(_ bytes: [UInt8]) async throws -> RulePack {
        let pack = try RulePack(reading: bytes)
        let now = clock.now
        try await owner.transaction(TransactionOptions(name: "import_rules")) { transaction in
            try transaction.execute(LockRules())
            _ = try Self.stored(in: transaction).rules().book.succeeded(by: pack, broughtInOn: now.day)
            _ = try transaction.commit(
                InsertRulePack(
                    id: pack.id, regionPrefix: pack.regionPrefix, validFrom: pack.validFrom,
                    validUntil: pack.validUntil, content: String(decoding: bytes, as: UTF8.self), at: now))
        }
        return pack
    }

    /// Brings in days of rest; what is known of days to come may change by it, what has passed may not.
    ///
    /// - Throws: `WorkCalendarRefusal` with everything that is wrong; nothing has changed then.
    package func add(days file: [UInt8]) async throws -> WorkCalendar {
        // Offices send GB 18030 as well; what is neither is left as it is, and told by its reader.
        let bytes = TableText.decode(file).map { Array($0.utf8) } ?? file
        let now = clock.now
        return try await owner.transaction(TransactionOptions(name: "import_days")) { transaction in
            try transaction.execute(LockRules())
            let calendar = try Self.stored(in: transaction).rules().calendar
            let next = try calendar.adding(reading: bytes, broughtInOn: now.day)
            _ = try transaction.commit(UpsertWorkDays(days: WorkDay.all(in: bytes), at: now))
            return next
        }
    }

    /// Every pack there is, in the order in which they came, with the ends that later ones gave them.
    package func packs() async throws -> [Line] {
        let stored = try await stored()
        let rows = Dictionary(uniqueKeysWithValues: stored.packs.map { ($0.id, $0) })
        return try stored.rules().book.packs.map { pack in
            let row = rows[pack.id]
            return Line(pack: pack, importedAt: row?.importedAt, importedBy: row?.importedBy, sha256: row?.sha256)
        }
    }

    /// The days of rest that are known.
    package func calendar() async throws -> WorkCalendar { try await stored().rules().calendar }

    /// The file of a pack that was brought in; `nil` when there is none of this name.
    package func content(of id: String) async throws -> [UInt8]? {
        try await stored().packs.first { $0.id == id }?.content
    }

    private func stored() async throws -> Stored {
        let options = TransactionOptions(name: "find_rules", isolation: .repeatableRead, access: .readOnly)
        return try await owner.transaction(options) { transaction in try Self.stored(in: transaction) }
    }

    private static func stored(in transaction: borrowing Transaction) throws -> Stored {
        let (packs, days) = try transaction.pipeline(FindRulePacks(), FindWorkDays())
        return Stored(stamp: .none, packs: packs, days: days)
    }
}
