// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import MediationServer

/// Proves that every stored row follows from its events.
struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Fold the events of every case and compare with the stored rows.")

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var log: LogOptions

    @Flag(help: "Answer in JSON.")
    var json = false

    func run() async throws {
        let logger = log.logger()
        try await carryOut {
            try await database.withAddress(logger: logger) { address in
                let report = try await Verification.run(on: address, logger: logger)
                Standard.print(json ? report.json : report.text)
                guard report.isClean else { throw ExitCode.failure }
            }
        }
    }
}
