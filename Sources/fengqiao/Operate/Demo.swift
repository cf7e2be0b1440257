// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Logging
import MediationServer
import Sealing

/// Loads the fictional county into an empty database.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Load a fictional county with twelve months of cases into an empty database.")

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var keyring: KeyringOptions
    @OptionGroup var log: LogOptions

    @Option(help: "How many cases to play.")
    var cases = 600

    @Option(
        help: ArgumentHelp(
            "Instead, write so many cases over three years and 500 townships at once, for measuring.",
            valueName: "cases"))
    var scale: Int?

    func run() async throws {
        let logger = log.logger()
        try await carryOut {
            guard cases >= 0, scale ?? 0 >= 0 else {
                throw StartFailure(.usage, "A number of cases is not negative.")
            }
            let source = try keyring.source(data: database.folder)
            try await database.withAddress(logger: logger) { address in
                try await Schema(folder: database.migrationsFolder, owner: address.owner, logger: logger).migrate()
                let keyring = try await KeyDesk(source, address: address, logger: logger).prepare()
                guard let events = try await load(into: address, keyring: keyring, logger: logger) else {
                    throw StartFailure(
                        .failed, "The database holds an organisation already; the demo goes into an empty one only.")
                }
                Standard.print("\(events) events were played.")
            }
        }
    }

    private func load(into address: DatabaseAddress, keyring: Keyring, logger: Logger) async throws -> Int? {
        guard let scale else {
            return try await DemoLoader.load(
                into: address, keyring: keyring, cases: cases, before: Instant.now, logger: logger)
        }
        return try await DemoLoader.loadScale(
            into: address, keyring: keyring, cases: scale, before: Instant.now, logger: logger
        ) { Standard.error($0) }
    }
}
