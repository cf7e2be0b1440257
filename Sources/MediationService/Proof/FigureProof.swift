// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationStore
package import Postgres

/// Proves that what screens show is the sum of what was written down with the events.
package struct FigureProof: Sendable {
    private let database: Database
    /// As many counties are recounted at the same time.
    private static let atOnce = 2
    /// For sorting the parts of a county's figures, in kibibytes.
    private static let memory: Int64 = 262_144
    private static let page: Int32 = 500

    package init(database: Database) { self.database = database }

    /// Recounts the figures of each county from what was written down with its events, two counties at a time.
    ///
    /// - Parameter progress: told after each county how many of how many are done.
    package func run(
        into report: inout VerificationReport, progress: @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws {
        let counties = try await read { transaction in try transaction.commit(CountiesWithFigures()) }
        var found: [String] = []
        try await withThrowingTaskGroup(of: [String].self) { group in
            var waiting = counties[...]
            for county in waiting.prefix(Self.atOnce) { group.addTask { try await differences(in: county) } }
            waiting = waiting.dropFirst(Self.atOnce)
            var done = 0
            while let wrong = try await group.next() {
                found += wrong
                done += 1
                progress(done, counties.count)
                if let county = waiting.popFirst() { group.addTask { try await differences(in: county) } }
            }
        }
        report.findings += found.sorted().map { Finding(subject: $0, what: .cellDiffers) }
    }

    private func differences(in county: CountyCode) async throws -> [String] {
        try await read { transaction in try transaction.commit(CellDifferences(in: county, limit: Self.page)) }
    }

    private func read<Answer: Sendable>(
        _ body: @escaping @Sendable (borrowing Transaction) throws -> Answer
    ) async throws -> Answer {
        var settings = Scope.everything.settings
        settings.set("work_mem", to: Self.memory)
        let options = TransactionOptions(
            name: "verify_figures", lane: .background, access: .readOnly, settings: settings)
        return try await database.transaction(options) { transaction in try body(transaction) }
    }
}
