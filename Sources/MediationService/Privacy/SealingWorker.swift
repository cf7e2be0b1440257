// SPDX-License-Identifier: Apache-2.0
package import Logging
internal import MediationCore
internal import MediationStore
package import Postgres
internal import Sealing
internal import ServiceLifecycle

/// Seals what is still plain, and what a former key sealed, under the current key; and what is searched for with it.
///
/// It works in small transactions beside the servers, may be stopped at any time and begun again, and may run in several
/// servers at once: what is done is passed over.
package struct SealingWorker: Service {
    let database: Database
    let vault: Vault
    let factors: FactorVault
    let logger: Logger
    static let batch: Int32 = 200
    private static let pause = Duration.seconds(60)

    /// - Parameter formerKey: opens the secrets of second factors that the release before sealed; without it they stay.
    package init(database: Database, vault: Vault, formerKey: FormerFactorKey? = nil, logger: Logger) {
        self.database = database
        self.vault = vault
        factors = FactorVault(vault.keyring, former: formerKey)
        self.logger = logger
    }

    /// Seals everything once. A database that does not answer is tried again.
    package func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    let sealed = try await seal()
                    if sealed > 0 { logger.notice("plain details were sealed", metadata: ["rows": "\(sealed)"]) }
                    break
                } catch is CancellationError {
                    return
                } catch {
                    logger.warning("plain details were not sealed", metadata: ["error": "\(error)"])
                    try? await Task.sleep(for: Self.pause)
                }
            }
            // A service that ends would end the server.
            try? await gracefulShutdown()
        }
    }

    /// Seals everything that is not under the current key.
    ///
    /// - Parameter progress: told after each batch how many rows were sealed so far.
    /// - Returns: how many rows were sealed.
    /// - Throws: `SealingFailure` when a cell cannot be opened; nothing is lost then.
    @discardableResult
    package func seal(progress: @Sendable (Int) -> Void = { _ in }) async throws -> Int {
        var sealed = 0
        for step in [sealParties, sealPlaces] {
            var position: WalkPosition? = .start
            while let start = position {
                try Task.checkCancellation()
                let (next, count) = try await step(start)
                position = next
                sealed += count
                if count > 0 { progress(sealed) }
            }
        }
        let done = sealed
        sealed += try await SearchFilling(database: database, vault: vault).run { progress(done + $0) }
        return sealed + (try await sealFactors())
    }

    var options: TransactionOptions {
        TransactionOptions(name: "seal", lane: .background, settings: Scope.everything.settings)
    }

    private func sealParties(after: WalkPosition) async throws -> (next: WalkPosition?, count: Int) {
        let current = vault.keyring.current.rawValue
        return try await database.transaction(options) { transaction in
            let rows = try transaction.query(PartiesToSeal(after: after, current: current, limit: Self.batch))
            guard let last = rows.last else { return (nil, 0) }
            var batch = Pipeline()
            for row in rows {
                batch.add(
                    SealParty(
                        county: row.county, id: row.id, number: Int16(row.party.number),
                        party: try vault.reseal(row.party, of: row.id, in: row.county)))
            }
            _ = try transaction.commit(batch)
            // From this case on, because some of its parties may be in the next batch.
            return (WalkPosition(county: last.county, id: last.id), rows.count)
        }
    }

    private func sealPlaces(after: WalkPosition) async throws -> (next: WalkPosition?, count: Int) {
        let current = vault.keyring.current.rawValue
        return try await database.transaction(options) { transaction in
            let rows = try transaction.query(PlacesToSeal(after: after, current: current, limit: Self.batch))
            guard let last = rows.last else { return (nil, 0) }
            var batch = Pipeline()
            for (position, stored) in rows {
                let place = try vault.open(place: stored, of: position.id, in: position.county)
                batch.add(
                    SealPlace(
                        county: position.county, id: position.id,
                        place: vault.seal(place: place, of: position.id, in: position.county)))
            }
            _ = try transaction.commit(batch)
            return (last.position, rows.count)
        }
    }
}
