// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Logging
import MediationServer

/// Proves that every stored row follows from its events, and that these are the ones that were written.
struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prove the history: rows against events, events against hashes, hashes against anchors.")

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var keyring: KeyringOptions
    @OptionGroup var log: LogOptions

    @Option(
        help: "An anchor that was kept outside of the database (as `fengqiao proof anchor` prints it); may be repeated."
    )
    var anchor: [String] = []

    @Option(help: "The public key whose signatures are believed (as `fengqiao proof public-key` prints it).")
    var publicKey: String?

    @Option(help: "Prove one closed month alone: its id, or the file that `fengqiao report snapshot` printed.")
    var snapshot: String?

    @Flag(help: "Only recount the figures.")
    var figures = false

    @Flag(help: "Answer in JSON.")
    var json = false

    func run() async throws {
        let logger = log.logger()
        try await carryOut {
            if let snapshot { return try await verify(snapshot, logger: logger) }
            try await database.withAddress(logger: logger) { address in
                let report = try await verification(of: address, logger: logger)
                Standard.print(json ? report.json : report.text)
                guard report.isClean else { throw ExitCode.failure }
            }
        }
    }

    private func verify(_ snapshot: String, logger: Logger) async throws {
        let desk =
            try SnapshotDesk(id: snapshot) ?? SnapshotDesk(file: try DeskFile.read(snapshot))
        try await database.withAddress(logger: logger) { address in
            let report = try await desk.check(on: address, logger: logger)
            Standard.print(json ? report.json : report.text)
            guard report.isClean else { throw ExitCode.failure }
        }
    }

    private func verification(of address: DatabaseAddress, logger: Logger) async throws -> Verification {
        let progress: @Sendable (String) -> Void = { Standard.error($0) }
        guard !figures else {
            return try await Verification.runFigures(on: address, logger: logger, progress: progress)
        }
        let outside = try Verification.outside(
            anchors: try anchor.map { try DeskFile.read($0) }, publicKey: publicKey)
        let source = try keyring.source(data: database.folder)
        let keyring = try await KeyDesk(source, address: address, logger: logger).prepare()
        return try await Verification.run(
            on: address, against: outside, keyring: keyring, logger: logger, progress: progress)
    }
}
