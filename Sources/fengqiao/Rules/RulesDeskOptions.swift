// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import FoundationEssentials
import MediationServer

/// Which database rules are brought into.
struct RulesDeskOptions: ParsableArguments {
    @OptionGroup var database: DatabaseOptions
    @OptionGroup var log: LogOptions

    func work(_ body: (RulesDesk) async throws -> Void) async throws {
        let logger = log.logger()
        try await carryOut {
            try await database.withAddress(logger: logger) { address in
                try await body(RulesDesk(address: address, logger: logger))
            }
        }
    }
}

/// A file that somebody names on the command line.
enum DeskFile {
    static func read(_ path: String) throws -> (name: String, bytes: [UInt8]) {
        guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)) else {
            throw StartFailure(.usage, "\(path) cannot be read.")
        }
        return (path, Array(data))
    }
}
