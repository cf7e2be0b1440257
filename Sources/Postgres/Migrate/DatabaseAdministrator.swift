// SPDX-License-Identifier: Apache-2.0

/// Makes and removes whole databases, each call in a session and on a thread of its own.
package struct DatabaseAdministrator: Sendable {
    private let configuration: ConnectionConfiguration

    /// - Parameter configuration: signs in to any database as a role that may create others.
    package init(_ configuration: ConnectionConfiguration) {
        self.configuration = configuration
    }

    /// Makes a database as a copy of another one. Nobody may be signed in to that one.
    package func create(_ name: DatabaseName, template: DatabaseName) async throws(PostgresError) {
        try await run(.create(name, template: template))
    }

    /// Removes a database if it exists, whoever is signed in to it.
    package func drop(_ name: DatabaseName) async throws(PostgresError) {
        try await run(.drop(name))
    }

    private func run(_ script: Script) async throws(PostgresError) {
        let configuration = configuration
        let result = await WorkerThread.run {
            Result { () throws(PostgresError) in
                let connection: Connection
                do throws(ConnectionFailure) {
                    connection = try Connection(
                        configuration, limits: SessionLimits(statement: .zero, lock: .zero, idleInTransaction: .zero))
                } catch {
                    throw .connection(error)
                }
                try connection.run(script, name: "administration")
            }
        }
        try result.get()
    }
}
