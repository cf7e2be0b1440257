// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import MediationServer

/// Loads the fictional county into an empty database.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Load a fictional county with twelve months of cases into an empty database.")

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var keyring: KeyringOptions
    @OptionGroup var log: LogOptions

    @Option(help: "How many cases to play.")
    var cases = 600

    func run() async throws {
        let logger = log.logger()
        try await carryOut {
            guard cases >= 0 else { throw StartFailure(.usage, "A number of cases is not negative.") }
            let source = try keyring.source(data: database.folder)
            try await database.withAddress(logger: logger) { address in
                try await Schema(folder: database.migrationsFolder, owner: address.owner, logger: logger).migrate()
                let keyring = try await KeyDesk(source, address: address, logger: logger).prepare()
                guard
                    let events = try await DemoLoader.load(
                        into: address, keyring: keyring, cases: cases, before: Instant.now, logger: logger)
                else {
                    throw StartFailure(
                        .failed, "The database holds an organisation already; the demo goes into an empty one only.")
                }
                Standard.print("\(events) events were played.")
            }
        }
    }
}
