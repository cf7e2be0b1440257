// SPDX-License-Identifier: Apache-2.0
package import Logging
internal import MediationCore
internal import MediationStore
package import Postgres

/// Folds the events of every case and compares with what the tables repeat of it.
package struct Verifier: Sendable {
    private let database: Database
    private let rules: RuleBookService
    private static let page: Int32 = 500

    package init(database: Database, logger: Logger = Logger(label: "verify")) {
        self.database = database
        rules = RuleBookService(database: database, logger: logger)
    }

    /// - Parameter progress: told after each page how many cases were seen.
    package func verify(progress: @Sendable (VerificationReport) -> Void = { _ in }) async throws -> VerificationReport
    {
        try await rules.refresh()
        let counties = try await database.query(CountyUnits())
        let measure = ClockMeasure(
            rules: rules.current, countyUnits: Dictionary(uniqueKeysWithValues: counties.map { ($0.county, $0.unit) }))
        var report = VerificationReport()
        var position = WalkPosition.start
        while let next = try await verifyPage(after: position, by: measure, into: &report) {
            position = next
            progress(report)
        }
        let options = TransactionOptions(
            name: "verify", lane: .background, access: .readOnly, settings: Scope.everything.settings)
        let gaps = try await database.transaction(options) { transaction in try transaction.commit(NumberGaps()) }
        report.findings += gaps.map {
            Finding(subject: "unit \($0.unit.rawValue), \($0.year)", what: .numbersNotGapFree)
        }
        report.findings += try await database.transaction(options) { transaction in
            try transaction.commit(CellDifferences(limit: Self.page))
        }.map { Finding(subject: $0, what: .cellDiffers) }
        return report
    }

    private func verifyPage(
        after: WalkPosition, by measure: ClockMeasure, into report: inout VerificationReport
    ) async throws -> WalkPosition? {
        // One snapshot, so that a case that moves meanwhile is seen with the events that moved it.
        let options = TransactionOptions(
            name: "verify", lane: .background, isolation: .repeatableRead, access: .readOnly,
            settings: Scope.everything.settings)
        let page = try await database.transaction(options) { transaction -> Page? in
            let cases = try transaction.query(WalkCases(after: after, limit: Self.page))
            guard let through = cases.last?.position else { return nil }
            let (events, items, clocks, parts) = try transaction.commit(
                WalkEvents(after: after, through: through), WalkItems(after: after, through: through),
                WalkClocks(after: after, through: through), WalkTallies(after: after, through: through))
            return Page(
                cases: cases, events: events, items: items, clocks: clocks, parts: parts, through: through)
        }
        guard let page else { return nil }
        let events = Dictionary(grouping: page.events, by: \.caseID)
        let items = Dictionary(grouping: page.items, by: \.caseID)
        let clocks = Dictionary(grouping: page.clocks, by: \.caseID)
        let parts = Dictionary(grouping: page.parts, by: \.caseID)
        for stored in page.cases {
            let id = stored.position.id
            report.cases += 1
            report.events += events[id]?.count ?? 0
            let what = stored.difference(
                from: events[id] ?? [], items: items[id]?.map(\.item) ?? [], clocks: clocks[id] ?? [],
                counted: Dictionary((parts[id] ?? []).map { ($0.key, $0.amount) }, uniquingKeysWith: +), by: measure)
            if let what {
                report.findings.append(Finding(subject: stored.code, what: what))
            }
        }
        return page.through
    }

    private struct Page: Sendable {
        let cases: [WalkedCase]
        let events: [EventRow]
        let items: [(caseID: CaseID, item: ItemColumns)]
        let clocks: [StoredClock]
        let parts: [CountedPart]
        let through: WalkPosition
    }
}

extension WalkedCase {
    /// How what is stored of this case differs from what its events say; `nil` when it does not.
    fileprivate func difference(
        from events: [EventRow], items stored: [ItemColumns], clocks: [StoredClock], counted: [CountKey: Int64],
        by measure: ClockMeasure
    ) -> Finding.What? {
        var promised: [ItemColumns.Key: ItemColumns] = [:]
        let folded: MediationCase
        do {
            // Promises that are not in force any more stay as they were left.
            folded = try events.folded { state in for item in state.itemColumns { promised[item.key] = item } }
        } catch {
            return Finding.What(error)
        }
        let others: [(String, Bool)] = [
            ("items", promised == Dictionary(stored.map { ($0.key, $0) }) { first, _ in first }),
            ("region_lft", regionLft == placeOfRegion), ("case_party", Int64(folded.parties.count) == partyCount),
            ("call_back", folded.caller == calledUnit), ("code", CaseCode(folded.id).description == code),
            ("figure_delta", folded.tally.amounts == counted),
            ("open_clock", measure.changes(to: clocks, of: folded, at: regionLft, placeOfRegion).isEmpty),
        ]
        let names =
            CaseColumns(folded, dueOn: measure.rules.plan(of: folded).dueOn).differences(from: columns)
            + others.filter { !$0.1 }.map(\.0)
        return names.isEmpty ? nil : .rowDiffers(names)
    }
}
