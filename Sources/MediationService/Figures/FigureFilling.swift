// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationStore
package import Postgres

/// Gives cases that are older than the roll-ups their place in them, event by event, so that revisions are told of the
/// past too.
///
/// It can be stopped and begun again, and runs beside servers: a row that is there is left alone, and the order of
/// writing does not matter to a sum.
package struct FigureFilling: Sendable {
    private let database: Database
    private static let page: Int32 = 200

    package init(database: Database) { self.database = database }

    /// - Returns: how many cases were filled in.
    /// - Throws: `HistoryFailure` when the stored events of a case make none.
    @discardableResult
    package func run() async throws -> Int {
        var position = WalkPosition.start
        var filled = 0
        while let page = try await fillPage(after: position) {
            position = page.through
            filled += page.count
        }
        return filled
    }

    private func fillPage(after position: WalkPosition) async throws -> (through: WalkPosition, count: Int)? {
        let options = TransactionOptions(name: "fill_figures", lane: .background, settings: Scope.everything.settings)
        return try await database.transaction(options) { transaction in
            let cases = try transaction.query(CasesUncounted(after: position, limit: Self.page))
            guard let through = cases.last?.position else { return nil }
            let events = try transaction.query(WalkEvents(after: position, through: through))
            let histories = Dictionary(grouping: events, by: \.caseID)
            var batch = Pipeline()
            for (position, regionLft) in cases {
                let history = histories[position.id] ?? []
                var before: MediationCase?
                _ = try history.folded { state in
                    let at = history[Int(state.version) - 1].at
                    if let delta = InsertFigureDelta(of: state, after: before, regionLft: regionLft, at: at) {
                        batch.add(delta)
                    }
                    before = state
                }
            }
            _ = try transaction.commit(batch)
            return (through, cases.count)
        }
    }
}
