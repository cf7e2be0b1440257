// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import FoundationEssentials
import MediationServer

/// What makes the history provable: anchors, their key, and the history for others to verify.
struct ProofCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "proof", abstract: "Sign where the history stands, and hand it out to be verified.",
        subcommands: [ProofAnchor.self, ProofExport.self, ProofPublicKey.self])
}

/// Where the key is that signs anchors.
struct ProofKeyOptions: ParsableArguments {
    @Option(help: "The file with the key; without it FENGQIAO_PROOF_KEY, or proof.key in the data folder.")
    var key: String?

    func path(data: String?) -> String { key ?? Self.standard(data: data) }

    /// Where the key is when nobody says so.
    static func standard(data: String?) -> String { named ?? (data ?? "./var") + "/proof.key" }

    /// The file that the environment names.
    static var named: String? { ProcessInfo.processInfo.environment["FENGQIAO_PROOF_KEY"] }
}

/// Anchors now.
struct ProofAnchor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "anchor", abstract: "Anchor what was written since the last anchor, and print the anchor.")

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var keyOptions: ProofKeyOptions
    @OptionGroup var log: LogOptions

    func run() async throws {
        let logger = log.logger()
        try await carryOut {
            try await database.withAddress(logger: logger) { address in
                let desk = ProofDesk(address: address, logger: logger)
                let file = try await desk.anchor(keyFile: keyOptions.path(data: database.data))
                Standard.print(String(decoding: file, as: UTF8.self))
            }
        }
    }
}

/// The history, for docs/verify.py or any other program.
struct ProofExport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Print the history as lines of JSON, without what people said.")

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var log: LogOptions

    func run() async throws {
        let logger = log.logger()
        try await carryOut {
            try await database.withAddress(logger: logger) { address in
                try await ProofDesk(address: address, logger: logger).export { line in
                    Standard.print(String(decoding: line, as: UTF8.self))
                }
            }
        }
    }
}

/// The half of the key that may be known.
struct ProofPublicKey: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "public-key", abstract: "Print the public half of the key that signs anchors.")

    @Option(help: "The data folder of the private database.")
    var data: String?

    @OptionGroup var keyOptions: ProofKeyOptions

    func run() async throws {
        try await carryOut {
            Standard.print(try ProofDesk.publicKey(keyFile: keyOptions.path(data: data)))
        }
    }
}
