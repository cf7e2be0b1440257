// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import MediationServer

/// Brings a backup into an empty data folder.
struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Bring a backup into an empty data folder and verify it; nothing is left when anything is wrong.")

    @Option(help: "The file that fengqiao backup wrote.")
    var from: String

    @Option(help: "The folder that will hold everything.")
    var data = "./var"

    @OptionGroup var keyring: KeyringOptions
    @OptionGroup var log: LogOptions

    func run() async throws {
        let logger = log.logger()
        try await carryOut {
            guard let keyring = try keyring.source(data: data).read() else {
                throw StartFailure(
                    .configuration, "Name the keyring that the backup was sealed with by --keyring or FENGQIAO_KEYRING."
                )
            }
            Standard.print(try await Backup(keyring: keyring, logger: logger).restore(from, into: data))
        }
    }
}
