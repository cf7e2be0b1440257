// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import MediationServer

/// Bringing in what an office has in files already.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Bring in what stands in files already.", subcommands: [Regions.self])

    struct Regions: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Bring in a table code,name,kind,parent: all of it, or nothing and all that is wrong.")

        @Argument(help: "The file: UTF-8 or GB 18030.")
        var file: String

        @Flag(help: "Only say what would change.")
        var dryRun = false

        @OptionGroup var database: DatabaseOptions
        @OptionGroup var log: LogOptions

        func run() async throws {
            let logger = log.logger()
            try await carryOut {
                let read = try DeskFile.read(file)
                try await database.withAddress(logger: logger) { address in
                    Standard.print(
                        try await RegionDesk(address: address, logger: logger).add(read, isTrial: dryRun) {
                            Standard.error($0)
                        })
                }
            }
        }
    }
}
