// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import MediationServer

/// Looks at what the program needs and says in plain words what is missing.
struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check database, schema and rights, and say what is missing.")

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var log: LogOptions

    func run() async throws {
        let logger = log.logger()
        try await carryOut {
            try await database.withAddress(logger: logger) { address in
                let schema = try Schema(folder: database.migrationsFolder, owner: address.owner, logger: logger)
                let checkup = try await Checkup.run(on: address, schema: schema, logger: logger)
                for line in checkup.lines { Standard.print(line) }
                guard checkup.isHealthy else { throw ExitCode.failure }
            }
        }
    }
}
