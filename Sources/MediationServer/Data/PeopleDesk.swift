// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
package import Logging
internal import MediationService
internal import Postgres

/// What whoever runs the server does about people who cannot get in, without signing in.
package struct PeopleDesk: Sendable {
    private let address: DatabaseAddress
    private let logger: Logger

    package init(address: DatabaseAddress, logger: Logger) {
        self.address = address
        self.logger = logger
    }

    /// Makes up a password for somebody that has to be changed at the first sign-in, and ends all sign-ins of that person.
    ///
    /// - Returns: the password, which is kept nowhere.
    /// - Throws: `StartFailure` when there is nobody of that name.
    package func giveFirstPassword(to username: String) async throws -> String {
        try await Database.lend(address.application, logger: logger) { database in
            let signIns = SignInService(
                database: database, clock: SystemClock(), passwords: PasswordChecking(hasher: PasswordHasher()))
            do {
                return try await AccessService(signIns: signIns, logger: logger).giveFirstPassword(toUsername: username)
            } catch ServiceError.notFound {
                throw StartFailure(.failed, "Nobody signs in as \(username).")
            }
        }
    }
}
