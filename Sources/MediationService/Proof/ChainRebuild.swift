// SPDX-License-Identifier: Apache-2.0
package import Logging
internal import MediationCore
internal import MediationStore
package import Postgres

/// Gives events that are older than the chain their hashes and commitments, case by case; where all have them, it costs
/// one look.
package struct ChainRebuild: Sendable {
    private let database: Database
    private let vault: Vault
    private let logger: Logger
    private static let page: Int32 = 200

    package init(database: Database, vault: Vault, logger: Logger) {
        self.database = database
        self.vault = vault
        self.logger = logger
    }

    /// Goes on where an earlier run was interrupted.
    ///
    /// - Returns: how many events were chained.
    @discardableResult
    package func run() async throws -> Int {
        guard let first = try await Self.next(in: database) else { return 0 }
        var position = first.before
        var chained = 0
        while let page = try await chainPage(after: position) {
            position = page.through
            chained += page.chained
            logger.info("old events were chained", metadata: ["events": "\(chained)"])
        }
        return chained
    }

    /// Whether every event has its hash.
    package static func isOver(in database: Database) async throws -> Bool { try await next(in: database) == nil }

    private static func next(in database: Database) async throws -> WalkPosition? {
        let options = TransactionOptions(
            name: "find_unchained", lane: .background, access: .readOnly, settings: Scope.everything.settings)
        return try await database.transaction(options) { transaction in
            try transaction.commit(NextUnchained())
        }.first
    }

    private func chainPage(after position: WalkPosition) async throws -> (through: WalkPosition, chained: Int)? {
        let options = TransactionOptions(
            name: "chain_events", lane: .background, settings: Scope.everything.settings)
        return try await database.transaction(options) { transaction in
            let page = try CasePage(after: position, limit: Self.page, in: transaction)
            guard let page else { return nil }
            var batch = Pipeline()
            for contents in page.cases { contents.chainOldEvents(openedBy: vault, in: &batch) }
            _ = try transaction.commit(batch)
            return (page.through, batch.count)
        }
    }
}

extension WalkPosition {
    /// The position just before this case.
    fileprivate var before: WalkPosition {
        id.rawValue > 0
            ? WalkPosition(county: county, id: CaseID(rawValue: id.rawValue - 1))
            : WalkPosition(county: CountyCode(rawValue: county.rawValue - 1), id: CaseID(rawValue: .max))
    }
}

extension CaseContents {
    fileprivate func chainOldEvents(openedBy vault: Vault, in batch: inout Pipeline) {
        let texts = texts(openedBy: vault)
        var previous: [UInt8]?
        for event in chain {
            guard event.link.hash == nil else {
                previous = event.link.hash
                continue
            }
            let text = (try? event.row.event().fact).map {
                texts.written(by: $0, version: event.row.version, words: event.row.words)
            }
            let commitment = text.flatMap { Commitment(to: $0) }
            let hash = Chain.hash(after: previous, of: event.form(commitment: commitment?.value))
            batch.add(
                ChainEvent(
                    position: stored.position, version: event.row.version, previousHash: previous, hash: hash,
                    commitment: commitment))
            previous = hash
        }
    }
}
