// SPDX-License-Identifier: Apache-2.0
package import Logging
internal import MediationService
internal import Postgres
internal import PrivateCluster
package import Sealing
internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The whole database as one sealed file, and the way back. Nothing of it ever lies on a disk in the clear.
package struct Backup: Sendable {
    private let keyring: Keyring
    private let logger: Logger

    package init(keyring: Keyring, logger: Logger) {
        self.keyring = keyring
        self.logger = logger
    }

    /// Writes a backup beside a running server. The file is there when it is whole, and not before.
    package func write(from address: DatabaseAddress, to path: String) async throws {
        let tools = try await DatabaseTools(connection: address.owner.variables)
        let sealing = BackupWriting(SealedStreamWriter(keyring), try BackupFile.draft(of: path))
        do {
            try sealing.begin()
            try await tools.dump { try sealing.take($0) }
            try sealing.end(as: path)
        } catch {
            sealing.discard()
            throw error
        }
    }

    /// Brings a backup into an empty data folder, proves that every row follows from its events, and only then puts it in
    /// the place from which it is served. What was killed half way is begun anew.
    ///
    /// - Returns: what the verification says.
    package func restore(_ path: String, into data: String) async throws -> String {
        guard access("\(data)/postgres", F_OK) != 0 else {
            throw StartFailure(.failed, "There is a database in \(data) already; restore into an empty folder.")
        }
        let draft = "\(data)/postgres.restoring"
        let cluster = try await PrivateCluster.start(in: draft, logger: logger)
        let address = DatabaseAddress(cluster: cluster.address)
        let said: String
        do {
            said = try await fill(address, from: path)
            try await cluster.stop()
        } catch {
            try? await cluster.stop()
            throw error
        }
        guard rename(draft, "\(data)/postgres") == 0 else {
            throw StartFailure(.cannotCreate, "\(draft) cannot be moved to its place.")
        }
        let own = KeyringFile("\(data)/keyring")
        if try own.read() == nil { try own.write(keyring) }
        return said
    }

    private func fill(_ address: DatabaseAddress, from path: String) async throws -> String {
        try await Database.lend(address.owner, logger: logger) { owner in
            for role in Self.roles { try await owner.transaction { try $0.execute(role) } }
            // An earlier attempt that was killed after its commit left a whole database: it is restored anew.
            try await owner.transaction { transaction in
                for statement in Self.emptying { try transaction.execute(statement) }
            }
        }
        let tools = try await DatabaseTools(connection: address.owner.variables)
        let opening = BackupReading(SealedStreamReader(keyring), try BackupFile.reading(path))
        do {
            try await tools.restore { try opening.next() }
        } catch let failure as SealedStreamFailure {
            throw StartFailure(.failed, "\(path): \(failure)")
        }
        try await Database.lend(address.application, logger: logger) { database in
            do { try await KeyRegister(database: database).require(keyring) } catch let mismatch as KeyringMismatch {
                throw StartFailure(.configuration, mismatch.description)
            }
        }
        let verification = try await Verification.run(on: address, keyring: keyring, logger: logger)
        guard verification.isClean else { throw StartFailure(.failed, verification.text) }
        return verification.text
    }

    /// Roles belong to the cluster and are in no dump of a database (migrations/0001_organisation.sql).
    private static let roles: [SQL] = [
        """
        do $$ begin
            create role fengqiao_app login nosuperuser nocreatedb nocreaterole noinherit nobypassrls;
        exception when duplicate_object then null; end $$
        """,
        """
        do $$ begin
            create role fengqiao_definer nologin nosuperuser nocreatedb nocreaterole noinherit nobypassrls;
        exception when duplicate_object then null; end $$
        """,
    ]
    private static let emptying: [SQL] = ["drop schema public cascade", "create schema public"]
}

/// What `pg_dump` writes, on its way into the file. Pieces come one after another, so nobody waits for the lock.
private final class BackupWriting: Sendable {
    private struct State {
        var writer: SealedStreamWriter
        let file: BackupFile
    }
    private let state: Mutex<State>

    init(_ writer: SealedStreamWriter, _ file: sending BackupFile) {
        state = Mutex(State(writer: writer, file: file))
    }

    func begin() throws { try state.withLock { try $0.file.write($0.writer.header) } }
    func take(_ bytes: [UInt8]) throws { try state.withLock { try $0.file.write($0.writer.feed(bytes)) } }
    func end(as path: String) throws {
        try state.withLock { state in
            try state.file.write(state.writer.end())
            try state.file.publish(as: path)
        }
    }
    func discard() { state.withLock { $0.file.discard() } }
}

/// What stands in the file, on its way into `pg_restore`.
private final class BackupReading: Sendable {
    private struct State {
        var reader: SealedStreamReader
        let file: BackupFile
    }
    private let state: Mutex<State>

    init(_ reader: SealedStreamReader, _ file: sending BackupFile) {
        state = Mutex(State(reader: reader, file: file))
    }

    /// The next genuine bytes; `nil` when the stream has come to its end mark.
    func next() throws -> [UInt8]? {
        try state.withLock { state in
            while true {
                let bytes = try state.file.read()
                guard !bytes.isEmpty else {
                    try state.reader.finish()
                    return nil
                }
                let plain = try state.reader.feed(bytes)
                if !plain.isEmpty { return plain }
            }
        }
    }
}

extension ConnectionConfiguration {
    /// As the variables that libpq's own programs read.
    fileprivate var variables: [String: String] {
        var variables = ["PGHOST": host, "PGPORT": String(port), "PGDATABASE": database, "PGUSER": user]
        variables["PGPASSWORD"] = password
        switch encryption {
        case .verified(let rootCertificate):
            variables["PGSSLMODE"] = "verify-full"
            variables["PGSSLROOTCERT"] = rootCertificate
        case .none: variables["PGSSLMODE"] = "disable"
        }
        return variables
    }
}
