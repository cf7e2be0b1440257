// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
package import Logging
internal import MediationLanguage
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

    /// Gives somebody a password that has to be changed at the first sign-in, and ends all sign-ins of that person.
    ///
    /// - Throws: `StartFailure` when there is nobody of that name, or with what is wrong with the password.
    package func setFirstPassword(of username: String, _ password: String) async throws {
        try await Database.lend(address.application, logger: logger) { database in
            let signIns = SignInService(
                database: database, clock: SystemClock(), passwords: PasswordChecking(hasher: PasswordHasher()))
            let access = AccessService(signIns: signIns, logger: logger)
            do {
                try await access.setFirstPassword(forUsername: username, password)
            } catch ServiceError.notFound {
                throw StartFailure(.failed, "Nobody signs in as \(username).")
            } catch ServiceError.password(let fault) {
                throw StartFailure(.failed, fault.sentence)
            }
        }
    }
}

extension PasswordFault {
    fileprivate var sentence: String {
        switch self {
        case .oldIsWrong: Phrase.Failure.wrongPassword.text(in: .english)
        case .tooShort: Phrase.Failure.tooShort.text(in: .english)
        case .tooLong: Phrase.Failure.tooLong(limit: PasswordRules.maximum).text(in: .english)
        case .tooCommon: Phrase.Failure.tooCommon.text(in: .english)
        case .saysWhoYouAre: Phrase.Failure.saysWhoYouAre.text(in: .english)
        case .unchanged: Phrase.Failure.unchanged.text(in: .english)
        }
    }
}
