// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
package import Logging
package import MediationCore
internal import MediationDemo
internal import MediationService
internal import Postgres
package import Sealing

/// Puts the demo county into an empty database.
package enum DemoLoader {
    /// Loads organisation and cases, unless there is an organisation already. A load that was cut off begins anew.
    ///
    /// - Parameter willLoad: called before anything is loaded, which takes a while; not when nothing will be.
    /// - Returns: how many events were played; `nil` when the database was left alone.
    package static func load(
        into address: DatabaseAddress, keyring: Keyring, cases: Int = DemoCases.defaultCount, before today: Timestamp,
        logger: Logger,
        willLoad: @Sendable () -> Void = {}
    ) async throws -> Int? {
        let isNew = try await Database.lend(address.owner, logger: logger) { owner in
            let organisation = DemoOrganisation(owner: owner)
            try await organisation.removeUnfinished()
            if try await organisation.exists() { return false }
            willLoad()
            let hash = try await PasswordHasher().hash(DemoCounty.password)
            try await organisation.load(passwordHash: hash.text, isFollowed: true)
            return true
        }
        guard isNew else { return nil }
        let events = try await Database.lend(address.application, logger: logger) { database in
            try await DemoCases(database: database, vault: Vault(keyring), logger: logger).play(
                count: cases, before: today)
        }
        try await Database.lend(address.owner, logger: logger) { owner in
            try await DemoOrganisation(owner: owner).finish()
        }
        return events
    }
}

extension DemoLoader {
    /// The demo logins as one line for the terminal.
    package static var loginSummary: String {
        DemoCounty.logins.map(\.username).joined(separator: ", ") + " (password \(DemoCounty.password))"
    }
}
