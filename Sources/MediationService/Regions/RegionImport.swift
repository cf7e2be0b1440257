// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationStore
package import Postgres

/// Brings in regions from a file, all or nothing.
package struct RegionImport: Sendable {
    /// What a file changed, or would.
    package struct Outcome: Hashable, Sendable {
        package let added: Int
        package let renamed: Int
        /// The gaps had run out: every region got a new number, and every case with it.
        package let isRenumbered: Bool
    }

    /// How far it has come, for whoever waits.
    package enum Progress: Hashable, Sendable {
        case read(rows: Int)
        case planned(Outcome)
    }

    private let database: Database
    private let clock: any Clock

    package init(database: Database, clock: any Clock) {
        self.database = database
        self.clock = clock
    }

    /// Brings in a file.
    ///
    /// - Parameters:
    ///   - isTrial: looks only; nothing changes.
    ///   - note: is told of each step; it runs on the thread that owns the connection, so it must not wait.
    /// - Throws: `RegionRefusal` with everything that is wrong; nothing has changed then.
    package func run(
        _ bytes: [UInt8], isTrial: Bool = false, note: @escaping @Sendable (Progress) -> Void = { _ in }
    ) async throws -> Outcome {
        let file = try RegionFile(reading: bytes)
        note(.read(rows: file.rows.count))
        let today = clock.now.day
        let options = TransactionOptions(name: "import_regions", lane: .background)
        return try await database.transaction(options) { transaction in
            try transaction.execute(LockRegionImport())
            let plan = try RegionPlan(of: file, into: try transaction.query(AllRegions()))
            let outcome = Outcome(added: plan.added, renamed: plan.renamed, isRenumbered: plan.isRenumbering)
            note(.planned(outcome))
            guard !isTrial, !plan.lines.isEmpty else { return outcome }
            try transaction.copyIn(.layDownRegions, rows: plan.lines) { line, row in
                let region = line.region
                row.append(
                    region.code, region.name, region.kind, region.parent, line.oldLeft, region.range.lowerBound,
                    region.range.upperBound)
            }
            _ = try transaction.commit(BringInRegions(day: today, isRenumbering: plan.isRenumbering))
            return outcome
        }
    }
}
