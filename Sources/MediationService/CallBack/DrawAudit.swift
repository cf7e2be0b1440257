// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
package import Postgres

/// What was drawn, for whoever looks after the machine, and whether it was drawn honestly, for whoever doubts it.
package struct DrawAudit: Sendable {
    private let database: Database
    private static let page: Int32 = 500

    package init(database: Database) { self.database = database }

    /// A draw with what it came to.
    package struct Draw: Hashable, Sendable {
        package let day: LegalDay
        package let seed: [UInt8]
        package let begunAt: Timestamp
        package let isFinished: Bool
        package let lots: Int64
        package let drawn: Int64
    }

    /// A call-back that nobody has made yet: nothing that a party is known by.
    package struct Waiting: Hashable, Sendable {
        package let code: String
        package let unitName: String
        package let drawnAt: Timestamp
    }

    /// The draws of the last days, the newest first.
    package func draws(limit: Int) async throws -> [Draw] {
        try await read(DrawSummaries(limit: Int32(clamping: limit))).map { summary in
            Draw(
                day: summary.draw.day, seed: summary.draw.seed, begunAt: summary.draw.begunAt,
                isFinished: summary.draw.finishedAt != nil, lots: summary.lots, drawn: summary.drawn)
        }
    }

    /// The call-backs that wait, of every county, the oldest first.
    package func waiting(limit: Int) async throws -> [Waiting] {
        try await read(OpenCallBacks(limit: Int32(clamping: limit))).map { line in
            Waiting(code: line.code, unitName: line.unitName, drawnAt: line.drawnAt)
        }
    }

    /// Draws every lot again from the seed of its day.
    ///
    /// - Returns: how many lots there are, and the codes of the cases whose kept lot, or whose event, is another one.
    package func check() async throws -> (lots: Int, wrong: [String]) {
        var (position, version) = (WalkPosition.start, Int32.max)
        var (lots, wrong) = (0, [String]())
        while true {
            let page = try await read(WalkLots(after: position, version: version, limit: Self.page))
            guard let last = page.last else { return (lots, wrong) }
            (position, version) = (WalkPosition(county: last.lot.county, id: last.lot.id), last.lot.version)
            lots += page.count
            wrong += page.filter { !$0.isRight }.map(\.code)
        }
    }

    private func read<S: Statement>(_ statement: S) async throws -> [S.Row] {
        let options = TransactionOptions(
            name: "audit_draws", lane: .background, access: .readOnly, settings: Scope.everything.settings)
        return try await database.transaction(options) { transaction in try transaction.commit(statement) }
    }
}

extension KeptLot {
    /// The lot is the one of its seed, and the case was drawn as the lot says.
    fileprivate var isRight: Bool {
        let again = Lot(seed: seed, id: lot.id, endedIn: lot.version)
            .drawn(
                lot.county, lot.id, endedIn: lot.version, on: lot.day, percent: lot.percent, among: lot.units)
        return again == lot && drawnInEvents == lot.unit
    }
}
