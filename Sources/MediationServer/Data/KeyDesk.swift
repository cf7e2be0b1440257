// SPDX-License-Identifier: Apache-2.0
package import Logging
internal import MediationCore
internal import MediationService
internal import Postgres
package import Sealing

/// The keyring of an installation, as the commands make, check and change it.
package struct KeyDesk: Sendable {
    private let source: KeyringSource
    private let address: DatabaseAddress
    private let logger: Logger

    package init(_ source: KeyringSource, address: DatabaseAddress, logger: Logger) {
        self.source = source
        self.address = address
        self.logger = logger
    }

    /// The keyring of this database: read, made when nothing was sealed yet, and found to fit.
    ///
    /// - Throws: `StartFailure` when it is lost or belongs to another database.
    package func prepare() async throws -> Keyring {
        try await Database.lend(address.application, logger: logger) { database in
            let register = KeyRegister(database: database)
            let keyring = try await read(register)
            do { try await register.enter(keyring) } catch let mismatch as KeyringMismatch {
                throw StartFailure(.configuration, mismatch.description)
            }
            return keyring
        }
    }

    private func read(_ register: KeyRegister) async throws -> Keyring {
        if let keyring = try source.read() { return keyring }
        guard try await register.isEmpty() else {
            throw StartFailure(
                .configuration,
                "The keyring of this database is missing\(place): put it back from your copy. Without it telephone "
                    + "numbers, identity numbers and addresses cannot be read.")
        }
        let keyring = Keyring.random()
        try source.write(keyring)
        return keyring
    }

    /// Adds a key, which is the current one from now on, for servers that start from now on.
    package func addKey() async throws -> String {
        let keyring = try await prepare().addingKey()
        try source.write(keyring)
        _ = try await prepare()
        return "Key \(keyring.current) is current. Start every server again, then run fengqiao keys rotate."
    }

    /// Seals everything under the current key; may be stopped and run again.
    ///
    /// - Parameter progress: told how many rows were sealed so far.
    package func rotate(progress: @Sendable (Int) -> Void) async throws -> String {
        let keyring = try await prepare()
        let sealed = try await Database.lend(address.application, logger: logger) { database in
            try await SealingWorker(database: database, vault: Vault(keyring), logger: logger).seal(progress: progress)
        }
        return "\(sealed) rows were sealed anew; everything is under key \(keyring.current)."
    }

    /// Takes former keys out of the keyring, once nothing needs them.
    package func dropFormerKeys() async throws -> String {
        let keyring = try await prepare()
        let isDropped = try await Database.lend(address.owner, logger: logger) { owner in
            try await KeyRegister(database: owner).dropFormerKeys(of: keyring)
        }
        guard isDropped else {
            throw StartFailure(.failed, "Something is still sealed with a former key; run fengqiao keys rotate first.")
        }
        try source.write(keyring.droppingFormerKeys())
        return "Key \(keyring.current) is the only one left. Backups that were made before still need the old keyring."
    }

    /// The keys: number, and which one is current.
    package func list() async throws -> [String] {
        let keyring = try await prepare()
        return keyring.ids.map { "\($0) \($0 == keyring.current ? "current" : "former")" }
    }

    private var place: String {
        switch source {
        case .file(let path): " (\(path))"
        case .environment: ""
        }
    }
}
