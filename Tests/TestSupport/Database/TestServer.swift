// SPDX-License-Identifier: Apache-2.0
import FoundationEssentials
package import Postgres

/// The PostgreSQL server beside which the tests run; `scripts/test-cluster` starts one.
package enum TestServer {
    /// The folder of the server's unix socket.
    ///
    /// - Throws: ``NoTestServer``: a test that needs the server fails without it, and is never skipped.
    package static var socketFolder: String {
        get throws {
            guard let folder = ProcessInfo.processInfo.environment["FENGQIAO_TEST_SOCKET"], !folder.isEmpty else {
                throw NoTestServer()
            }
            return folder
        }
    }

    /// How to sign in to a database of the server as its superuser.
    ///
    /// - Parameter host: the folder of another socket that leads there, such as that of a ``FaultProxy``.
    package static func configuration(
        database: String = "postgres", host: String? = nil
    ) throws -> ConnectionConfiguration {
        ConnectionConfiguration(
            host: try host ?? socketFolder, database: database, user: "postgres", applicationName: "fengqiao-tests")
    }
}

/// Tests that need PostgreSQL were run without it.
package struct NoTestServer: Error, CustomStringConvertible {
    package let description =
        "FENGQIAO_TEST_SOCKET is not set: run the tests by `scripts/test-cluster run swift test`."
}
