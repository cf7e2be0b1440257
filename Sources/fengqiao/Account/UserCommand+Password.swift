// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import MediationLanguage
import MediationServer

extension UserCommand {
    /// A first password, on the machine of the database.
    struct Password: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Give a first password, which has to be changed at the first sign-in.",
            discussion: """
                Works on the database itself, so that a county gets in again whose administrator has forgotten the \
                password. The password is made up and printed this once; all sign-ins of the person end, a second factor \
                stays.
                """)

        @Argument(help: "The name that the person signs in with.")
        var username: String

        @OptionGroup var database: DatabaseOptions
        @OptionGroup var log: LogOptions

        func run() async throws {
            let logger = log.logger()
            try await carryOut {
                try await database.withAddress(logger: logger) { address in
                    let desk = PeopleDesk(address: address, logger: logger)
                    Standard.error(Phrase.Access.passwordShown.text(in: Terminal.language))
                    Standard.print(try await desk.giveFirstPassword(to: username))
                }
            }
        }
    }
}
