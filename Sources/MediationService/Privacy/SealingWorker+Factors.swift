// SPDX-License-Identifier: Apache-2.0
internal import Logging
internal import MediationCore
internal import MediationStore
internal import Postgres
internal import Sealing

extension SealingWorker {
    /// Seals the secrets of second factors under the current key, also those of the release before whose key file is at hand.
    ///
    /// - Returns: how many were sealed.
    /// - Throws: `SealingFailure` when one cannot be opened; nothing is lost then.
    func sealFactors() async throws -> Int {
        var (sealed, waiting) = (0, 0)
        var position: PersonID? = PersonID(rawValue: 0)
        while let start = position {
            try Task.checkCancellation()
            let step = try await sealFactors(after: start)
            position = step.next
            sealed += step.sealed
            waiting += step.waiting
        }
        if waiting > 0 {
            logger.warning(
                "second factors wait for the key file of the release before (--sealing-key)",
                metadata: ["rows": "\(waiting)"])
        }
        return sealed
    }

    private func sealFactors(
        after: PersonID
    ) async throws -> (next: PersonID?, sealed: Int, waiting: Int) {
        let current = vault.keyring.current.rawValue
        return try await database.transaction(options) { transaction in
            let rows = try transaction.query(FactorsToSeal(after: after, current: current, limit: Self.batch))
            var batch = Pipeline()
            var sealed = 0
            for row in rows {
                guard let secret = try factors.open(row.secret, of: row.person) else { continue }
                batch.add(SealFactor(person: row.person, secret: factors.seal(secret, of: row.person)))
                sealed += 1
            }
            _ = try transaction.commit(batch)
            return (rows.last?.person, sealed, rows.count - sealed)
        }
    }
}
