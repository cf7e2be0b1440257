// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import MediationServer

/// Brings the schema up to this program.
struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Run the migrations that the database lacks.")

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var keyring: KeyringOptions
    @OptionGroup var log: LogOptions

    func run() async throws {
        let logger = log.logger()
        try await carryOut {
            try await database.withAddress(logger: logger) { address in
                let schema = try Schema(folder: database.migrationsFolder, owner: address.owner, logger: logger)
                let applied = try await schema.migrate()
                // Cases that are older than clocks get theirs; where all have them, nothing changes.
                if !applied.isEmpty { try await RulesDesk(address: address, logger: logger).rebuild() }
                // Events that are older than the chain get their hashes; an interrupted run goes on.
                try await ProofDesk(address: address, logger: logger).rebuild {
                    let source = try keyring.source(data: database.folder)
                    return try await KeyDesk(source, address: address, logger: logger).prepare()
                }
                Standard.print(applied.isEmpty ? "The database is up to date." : applied.joined(separator: "\n"))
            }
        }
    }
}
