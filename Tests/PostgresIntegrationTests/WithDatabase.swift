// SPDX-License-Identifier: Apache-2.0
import Foundation
import Logging
import Postgres

/// Says how to get a server when there is none.
struct ServerMissing: Error, CustomStringConvertible {
    var description: String {
        "Set FENGQIAO_TEST_SOCKET to the folder of the unix socket of a running PostgreSQL server."
    }
}

/// The server that the tests use: user and database `postgres` on a unix socket.
func testConnection() throws -> ConnectionConfiguration {
    guard let socket = ProcessInfo.processInfo.environment["FENGQIAO_TEST_SOCKET"] else { throw ServerMissing() }
    return ConnectionConfiguration(host: socket, database: "postgres", user: "postgres")
}

/// Runs a test with a started database and stops it afterwards.
func withDatabase<Answer: Sendable>(
    interactive: PoolLimits = PoolLimits(workers: 2),
    background: PoolLimits = .background,
    _ body: (Database) async throws -> Answer
) async throws -> Answer {
    let configuration = DatabaseConfiguration(
        connection: try testConnection(), interactive: interactive, background: background)
    let database = Database(configuration, logger: Logger(label: "test"))
    database.start()
    do {
        let answer = try await body(database)
        await database.shutdown()
        return answer
    } catch {
        await database.shutdown()
        throw error
    }
}
