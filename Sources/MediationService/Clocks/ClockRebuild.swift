// SPDX-License-Identifier: Apache-2.0
package import Logging
internal import MediationCore
internal import MediationStore
package import Postgres

/// Counts the clocks of all cases anew and writes what has changed: after days of rest were brought in, and once in a
/// database that is older than clocks.
package struct ClockRebuild: Sendable {
    private let database: Database
    private let clock: any Clock
    private let rules: RuleBookService
    private static let page: Int32 = 200

    package init(database: Database, clock: any Clock, logger: Logger) {
        self.database = database
        self.clock = clock
        rules = RuleBookService(database: database, logger: logger)
    }

    /// Runs beside the servers: a case that somebody works on is waited for, and waits for a page at most.
    ///
    /// - Returns: how many cases had clocks that changed.
    /// - Throws: `HistoryFailure` when the stored events of a case make none.
    @discardableResult
    package func run() async throws -> Int {
        try await rules.refresh()
        let counties = try await database.query(CountyUnits())
        let measure = ClockMeasure(
            rules: rules.current, countyUnits: Dictionary(uniqueKeysWithValues: counties.map { ($0.county, $0.unit) }))
        var position = WalkPosition.start
        var changed = 0
        while let page = try await rebuildPage(after: position, by: measure) {
            position = page.through
            changed += page.changed
        }
        return changed
    }

    private func rebuildPage(
        after position: WalkPosition, by measure: ClockMeasure
    ) async throws -> (through: WalkPosition, changed: Int)? {
        let now = clock.now
        let options = TransactionOptions(
            name: "rebuild_clocks", lane: .background, settings: Scope.everything.settings)
        return try await database.transaction(options) { transaction in
            let cases = try transaction.query(LockCases(after: position, limit: Self.page))
            guard let through = cases.last?.position else { return nil }
            let (events, clocks) = try transaction.pipeline(
                WalkEvents(after: position, through: through), WalkClocks(after: position, through: through))
            let histories = Dictionary(grouping: events, by: \.caseID)
            let stored = Dictionary(grouping: clocks, by: \.caseID)
            var batch = Pipeline()
            var changed = 0
            for locked in cases {
                let id = locked.position.id
                let state = try (histories[id] ?? []).folded()
                let changes = measure.changes(to: stored[id] ?? [], of: state, at: locked.regionLft)
                let dueOn = measure.rules.plan(of: state).dueOn
                if changes.isEmpty, dueOn == locked.dueOn { continue }
                changed += 1
                let county = locked.position.county
                batch.add(changes, at: ClockPlace(county: county, id: id, regionLft: locked.regionLft), now: now)
                batch.add(SetDueDay(county: county, id: id, dueOn: dueOn))
            }
            _ = try transaction.commit(batch)
            return (through, changed)
        }
    }
}
