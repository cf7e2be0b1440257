// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationStore
package import Postgres
package import Sealing

/// How a keyring does not fit a database.
package enum KeyringMismatch: Error, Hashable, Sendable, CustomStringConvertible {
    /// Something is sealed with this key, and the keyring does not have it.
    case missing(KeyID)
    /// The keyring has another key of this number.
    case other(KeyID)

    package var description: String {
        switch self {
        case .missing(let id):
            "Key \(id), with which this database is sealed, is not in the keyring: put back the keyring that belongs to it."
        case .other(let id):
            "Key \(id) of the keyring is not the one with which this database is sealed: put back the keyring that "
                + "belongs to it."
        }
    }
}

/// Which keys a database is sealed with.
package struct KeyRegister: Sendable {
    private let database: Database

    package init(database: Database) { self.database = database }

    /// Whether nothing has been sealed yet, so that a fresh keyring may be made.
    package func isEmpty() async throws -> Bool { try await database.query(KeysInUse()).isEmpty }

    /// Finds out whether a keyring opens what is in the database, before anybody needs it to.
    ///
    /// - Throws: `KeyringMismatch`.
    package func require(_ keyring: Keyring) async throws {
        for (number, check) in try await database.query(KeysInUse()) {
            guard let id = KeyID(rawValue: number) else { continue }
            guard let own = keyring.check(of: id) else { throw KeyringMismatch.missing(id) }
            guard own == check else { throw KeyringMismatch.other(id) }
        }
    }

    /// Writes down that the current key seals from now on, once the keyring fits.
    ///
    /// - Throws: `KeyringMismatch`.
    package func enter(_ keyring: Keyring) async throws {
        try await require(keyring)
        guard let check = keyring.check(of: keyring.current) else { return }
        _ = try await database.query(InsertKey(id: keyring.current.rawValue, check: check))
        // Another server may have entered another key of this number meanwhile.
        try await require(keyring)
    }

    /// Gives up every key but the current one. Only the owner of the schema may.
    ///
    /// - Returns: `false` when something is still sealed with one of them.
    package func dropFormerKeys(of keyring: Keyring) async throws -> Bool {
        do {
            _ = try await database.query(DeleteFormerKeys(current: keyring.current.rawValue))
            return true
        } catch PostgresError.server(let server) where server.sqlState == .foreignKeyViolation {
            return false
        }
    }
}
