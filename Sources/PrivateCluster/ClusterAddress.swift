// SPDX-License-Identifier: Apache-2.0

/// Where a private cluster answers: the facts a client needs to connect.
///
/// There is no host, no port on a network and no password: whoever may enter `socketFolder` may connect.
package struct ClusterAddress: Hashable, Sendable {
    /// PostgreSQL's own number, which only names a file here.
    package static let usualPort = 5432

    /// Absolute path of the folder that holds the unix socket; what libpq takes as `host`.
    package let socketFolder: String

    /// The number in the socket's file name. Nothing listens on a network port of this number.
    package let port: Int

    /// The database made for us, empty until it is migrated.
    package let database: String

    /// The superuser, who owns the database until the migrations hand it over.
    package let user: String

    /// The address of a cluster whose socket lies in `socketFolder`.
    package init(socketFolder: String, port: Int = usualPort, database: String = "fengqiao", user: String = "postgres")
    {
        self.socketFolder = socketFolder
        self.port = port
        self.database = database
        self.user = user
    }
}
