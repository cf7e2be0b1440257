// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import MediationServer

/// Writes the whole database into one sealed file.
struct BackUp: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Write the whole database, sealed, into one file; the server may go on.")

    @Option(help: "The file to write; it is there when it is whole.")
    var to: String

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var keyring: KeyringOptions
    @OptionGroup var log: LogOptions

    func run() async throws {
        let logger = log.logger()
        try await carryOut {
            let source = try keyring.source(data: database.folder)
            try await database.withAddress(logger: logger) { address in
                let keyring = try await KeyDesk(source, address: address, logger: logger).prepare()
                try await Backup(keyring: keyring, logger: logger).write(from: address, to: to)
            }
            Standard.print(
                "\(to) is written. Keep a copy of the keyring elsewhere: without it the backup is worth nothing.")
        }
    }
}
