// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationStore
package import Postgres
internal import Sealing

/// Gives cases that are older than the index, or are in it under a former key, what they are found by.
///
/// It works in small transactions beside the servers, may be stopped at any time and begun again, and may run in several
/// servers at once: a case that is there is passed over.
package struct SearchFilling: Sendable {
    private let database: Database
    private let vault: Vault
    private static let page: Int32 = 100

    package init(database: Database, vault: Vault) {
        self.database = database
        self.vault = vault
    }

    /// Whether every case is in the index, under whatever key.
    package static func isOver(in database: Database) async throws -> Bool {
        let options = TransactionOptions(
            name: "fill_search", lane: .background, access: .readOnly, settings: Scope.everything.settings)
        return try await database.transaction(options) { transaction in
            try transaction.commit(CasesNotIndexed()).isEmpty
        }
    }

    /// - Parameter progress: told after each page how many cases were written so far.
    /// - Returns: how many cases were written.
    /// - Throws: `SealingFailure` when a place cannot be opened.
    @discardableResult
    package func run(progress: @Sendable (Int) -> Void = { _ in }) async throws -> Int {
        var position = WalkPosition.start
        var filled = 0
        while let page = try await fillPage(after: position) {
            try Task.checkCancellation()
            position = page.through
            filled += page.count
            progress(filled)
        }
        return filled
    }

    private func fillPage(after position: WalkPosition) async throws -> (through: WalkPosition, count: Int)? {
        let options = TransactionOptions(name: "fill_search", lane: .background, settings: Scope.everything.settings)
        let current = vault.keyring.current.rawValue
        return try await database.transaction(options) { transaction in
            let cases = try transaction.query(CasesToIndex(after: position, current: current, limit: Self.page))
            guard let through = cases.last?.position else { return nil }
            var batch = Pipeline()
            for one in cases {
                let (county, id) = (one.position.county, one.position.id)
                let subject = SearchSubject(
                    code: CaseCode(id), region: one.region, type: one.type, names: one.names, summary: one.summary,
                    place: try vault.open(place: one.place, of: id, in: county), number: one.number)
                batch.add(
                    WriteSearch(
                        county: county, id: id, region: one.region, regionLft: one.regionLft,
                        keys: vault.searchKeys(of: subject.terms, in: county)))
            }
            _ = try transaction.commit(batch)
            return (through, cases.count)
        }
    }
}
