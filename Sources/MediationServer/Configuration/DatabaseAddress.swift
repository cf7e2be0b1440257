// SPDX-License-Identifier: Apache-2.0
internal import Logging
package import Postgres
package import PrivateCluster

/// Which PostgreSQL is used, seen by the two roles that use it.
package struct DatabaseAddress: Sendable {
    /// The role that the server connects as: it owns nothing and cannot look past row-level security.
    package static let applicationRole = "fengqiao_app"

    /// Owns the schema: migrates, loads organisations, verifies.
    package let owner: ConnectionConfiguration
    package let application: ConnectionConfiguration

    /// The private cluster in a data folder, on its unix socket.
    package init(cluster address: ClusterAddress) {
        owner = ConnectionConfiguration(
            host: address.socketFolder, port: address.port, database: address.database, user: address.user,
            applicationName: "fengqiao")
        var application = owner
        application.user = Self.applicationRole
        self.application = application
    }

    /// A server of your own: `DATABASE_URL` or `PG*` for the application role, and `FENGQIAO_OWNER_URL` for the owner
    /// (the same address when it is left out, for commands that only read).
    package init(environment: [String: String]) throws(StartFailure) {
        do {
            application = try ConnectionConfiguration(environment: environment)
            owner =
                try environment["FENGQIAO_OWNER_URL"].map { url throws(ConfigurationFailure) in
                    try ConnectionConfiguration(url: url)
                } ?? application
        } catch {
            throw StartFailure(.configuration, "The address of the database is not right: \(error).")
        }
    }

    /// Whether an environment names a server.
    package static func isNamed(in environment: [String: String]) -> Bool {
        environment["DATABASE_URL"]?.isEmpty == false || environment["PGHOST"]?.isEmpty == false
    }
}
