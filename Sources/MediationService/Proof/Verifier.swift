// SPDX-License-Identifier: Apache-2.0
package import Logging
internal import MediationCore
internal import MediationStore
package import Postgres

/// Proves the history: folds the events of every case and compares with what the tables repeat of it, follows the
/// chains of hashes, and holds them against the anchors.
package struct Verifier: Sendable {
    private let database: Database
    private let rules: RuleBookService
    private let vault: Vault
    private static let page: Int32 = 500

    /// - Parameter vault: opens what is sealed, to hold it against what the events committed to.
    package init(database: Database, vault: Vault, logger: Logger = Logger(label: "verify")) {
        self.database = database
        self.vault = vault
        rules = RuleBookService(database: database, logger: logger)
    }

    /// - Parameters:
    ///   - outside: anchors that were kept outside of the database, and the key that is trusted.
    ///   - progress: told after each page what was seen.
    ///   - figures: told after each county how many of how many were recounted.
    package func verify(
        against outside: OutsideProof = OutsideProof(),
        progress: @Sendable (VerificationReport) -> Void = { _ in },
        figures: @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws -> VerificationReport {
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
        try await verifyRest(into: &report)
        try await FigureProof(database: database).run(into: &report, progress: figures)
        try await AccessCheck(database: database).run(into: &report)
        try await SnapshotCheck(database: database).run(into: &report)
        try await AnchorCheck(database: database, outside: outside).run(into: &report)
        return report
    }

    private func verifyRest(into report: inout VerificationReport) async throws {
        let options = TransactionOptions(
            name: "verify", lane: .background, access: .readOnly, settings: Scope.everything.settings)
        let (gaps, strays) = try await database.transaction(options) { transaction in
            let (gaps, strays) = try transaction.commit(NumberGaps(), Strays())
            return (gaps, strays)
        }
        report.findings += gaps.map {
            Finding(subject: "unit \($0.unit.rawValue), \($0.year)", what: .numbersNotGapFree)
        }
        report.findings += strays.map {
            Finding(subject: CaseCode($0.caseID).description, what: .stray(table: $0.table))
        }
    }

    private func verifyPage(
        after: WalkPosition, by measure: ClockMeasure, into report: inout VerificationReport
    ) async throws -> WalkPosition? {
        // One snapshot, so that a case that moves meanwhile is seen with the events that moved it.
        let options = TransactionOptions(
            name: "verify", lane: .background, isolation: .repeatableRead, access: .readOnly,
            settings: Scope.everything.settings)
        let page = try await database.transaction(options) { transaction in
            try CasePage(after: after, limit: Self.page, in: transaction)
        }
        guard let page else { return nil }
        for contents in page.cases {
            report.cases += 1
            report.events += contents.chain.count
            report.erased += contents.erased
            let what = contents.findings(by: measure, openedBy: vault)
            report.findings += what.map { Finding(subject: contents.stored.code, what: $0) }
        }
        report.findings += page.orphans.map { Finding(subject: CaseCode($0).description, what: .caseMissing) }
        return page.through
    }
}
