// SPDX-License-Identifier: Apache-2.0
import Glibc
import Logging
import Postgres

/// The database that the databases of tests are copied from.
struct DatabaseTemplate: Sendable {
    private let name: DatabaseName
    private let snapshot: DatabaseSnapshot

    /// Makes and fills the template of a content.
    static func make(_ content: TestDatabase.Content) async throws -> DatabaseTemplate {
        // The process is in the name, so that several may share a server.
        let name = try databaseName("test_\(content)_\(getpid())")
        // `template0` admits nobody, so it is never in use when it is copied.
        try await administrator().create(name, template: databaseName("template0"))
        let configuration = try TestServer.configuration(database: name.rawValue)
        switch content {
        case .empty: break
        case .migrated:
            let files = try MigrationFile.all(in: Repository.migrations)
            try await Migrator(configuration, files: files, logger: .silent).migrate()
        }
        return DatabaseTemplate(name: name, snapshot: try await DatabaseSnapshot.take(of: configuration))
    }

    /// Makes a database that equals the template.
    func copy(number: Int) async throws -> DatabaseName {
        let copy = try Self.databaseName("\(name.rawValue)_\(number)")
        try await Self.administrator().create(copy, template: name)
        return copy
    }

    /// Empties a copy of everything that the template does not hold; removes it if that does not make it equal.
    ///
    /// - Returns: whether the copy can be used again.
    func restore(_ copy: DatabaseName) async -> Bool {
        do {
            let configuration = try TestServer.configuration(database: copy.rawValue)
            if try await snapshot.restore(configuration) { return true }
            try await Self.administrator().drop(copy)
        } catch {
            // Left to the cluster, which is removed as a whole.
        }
        return false
    }

    private static func administrator() throws -> DatabaseAdministrator {
        DatabaseAdministrator(try TestServer.configuration())
    }

    private static func databaseName(_ name: String) throws -> DatabaseName {
        guard let name = DatabaseName(rawValue: name) else { throw UnusableName(name: name) }
        return name
    }
}

private struct UnusableName: Error {
    let name: String
}
