// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
package import Logging
package import MediationCore
internal import MediationDemo
internal import MediationService
internal import Postgres
package import Sealing
private import Synchronization

extension DemoLoader {
    /// Fills an empty database with very many cases over three years and five hundred townships, for measuring.
    ///
    /// - Parameters:
    ///   - willLoad: called before anything is loaded; not when nothing will be.
    ///   - progress: gets a line each time that a hundredth of the cases has come in, and for each key that is made.
    /// - Returns: how many events were written; `nil` when the database was left alone.
    package static func loadScale(
        into address: DatabaseAddress, keyring: Keyring, cases: Int, before today: Timestamp, logger: Logger,
        progress: @escaping @Sendable (String) -> Void
    ) async throws -> Int? {
        try await Database.lend(address.owner, logger: logger) { owner in
            let organisation = DemoOrganisation(owner: owner)
            try await organisation.removeUnfinished()
            if try await organisation.exists() { return nil }
            let hash = try await PasswordHasher().hash(DemoCounty.password)
            try await ScaleCases.loadOrganisation(by: owner, passwordHash: hash.text)
            let events = try await ScaleCases(owner: owner, vault: Vault(keyring), logger: logger)
                .load(cases, before: today, progress: lines(to: progress))
            // These cases came in past the service, which would have written what they are found by.
            try await SearchFilling(database: owner, vault: Vault(keyring)).run { written in
                if written.isMultiple(of: 10_000) { progress("\(written) of \(cases) cases can be found") }
            }
            try await organisation.finish()
            return events
        }
    }

    private static func lines(
        to progress: @escaping @Sendable (String) -> Void
    ) -> @Sendable (ScaleCases.Progress) -> Void {
        let told = Mutex(0)
        return { step in
            switch step {
            case .cases(let cases, let all):
                let hundredth = cases * 100 / max(all, 1)
                let isNews = told.withLock { last in
                    defer { last = hundredth }
                    return last < hundredth
                }
                if isNews { progress("\(cases) of \(all) cases") }
            case .key(let name): progress("making \(name)")
            }
        }
    }
}
