// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import FoundationEssentials
import MediationLanguage
import MediationServer

extension UserCommand {
    /// A first password, on the machine of the database.
    struct Password: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Give a first password, which has to be changed at the first sign-in.",
            discussion: """
                Works on the database itself, so that a county gets in again whose administrator has forgotten the \
                password. The password is asked for, or read from FENGQIAO_NEW_PASSWORD. All sign-ins of the person end; \
                a second factor stays.
                """)

        @Argument(help: "The name that the person signs in with.")
        var username: String

        @OptionGroup var database: DatabaseOptions
        @OptionGroup var log: LogOptions

        func run() async throws {
            let logger = log.logger()
            try await carryOut {
                let prompt = Phrase.Account.newPassword.text(in: Terminal.language) + ": "
                guard
                    let password = ProcessInfo.processInfo.environment["FENGQIAO_NEW_PASSWORD"]
                        ?? Terminal.askSecret(prompt)
                else { throw StartFailure(.usage, "A password is needed.") }
                try await database.withAddress(logger: logger) { address in
                    try await PeopleDesk(address: address, logger: logger).setFirstPassword(of: username, password)
                }
                Standard.print(Phrase.Access.passwordSet.text(in: Terminal.language))
            }
        }
    }
}
