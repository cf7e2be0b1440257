// SPDX-License-Identifier: Apache-2.0
package import Logging
internal import MediationService
internal import MediationStore
internal import Postgres
package import Sealing

/// Anchors and the exported history, as the command line makes them.
package struct ProofDesk: Sendable {
    private let address: DatabaseAddress
    private let logger: Logger

    package init(address: DatabaseAddress, logger: Logger) {
        self.address = address
        self.logger = logger
    }

    /// Anchors what was written since the last anchor; returns the file to be kept outside of the database.
    package func anchor(keyFile: String) async throws -> [UInt8] {
        let key = try ProofKeyFile.readOrMake(keyFile)
        return try await Database.lend(address.application, logger: logger) { database in
            try await AnchorService(database: database, clock: SystemClock(), logger: logger).anchor(with: key).file
        }
    }

    /// Hands out the history line by line.
    package func export(_ line: @escaping @Sendable ([UInt8]) throws -> Void) async throws {
        try await Database.lend(address.application, logger: logger) { database in
            try await HistoryExport(database: database).run(line)
        }
    }

    /// Gives events that are older than the chain their hashes, and cases that are older than the index what they are
    /// found by.
    ///
    /// - Parameter keyring: asked for only when there are such events or cases.
    package func rebuild(with keyring: () async throws -> Keyring) async throws {
        let isOver = try await Database.lend(address.application, logger: logger) { database in
            guard try await ChainRebuild.isOver(in: database) else { return false }
            return try await SearchFilling.isOver(in: database)
        }
        if isOver { return }
        let vault = Vault(try await keyring())
        _ = try await Database.lend(address.application, logger: logger) { database in
            _ = try await ChainRebuild(database: database, vault: vault, logger: logger).run()
            return try await SearchFilling(database: database, vault: vault).run()
        }
    }

    /// The public half of a key, to be handed to whoever verifies.
    package static func publicKey(keyFile: String) throws -> String {
        guard let key = try ProofKeyFile.read(keyFile) else {
            throw StartFailure(.unavailable, "There is no key at \(keyFile).")
        }
        return Hex.text(of: key.publicKey)
    }
}
