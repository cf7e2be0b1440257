// SPDX-License-Identifier: Apache-2.0
import Foundation
import Logging

@testable import Postgres

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

/// Runs a test with a started database of few sessions and stops it afterwards.
@discardableResult
func withDatabase<Answer: Sendable>(
    workers: Int = 1, queued: Int = 64, queueTimeout: Duration = .seconds(30), drainTimeout: Duration = .seconds(10),
    _ body: (Database) async throws -> Answer
) async throws -> Answer {
    var configuration = DatabaseConfiguration(connection: try testConnection(), drainTimeout: drainTimeout)
    configuration.interactive = PoolLimits(workers: workers, queued: queued, queueTimeout: queueTimeout)
    configuration.background = PoolLimits(workers: 1, session: .background, minimumSessions: 0)
    return try await withDatabase(configuration, body)
}

/// Runs a test with a started database and stops it afterwards.
@discardableResult
func withDatabase<Answer: Sendable>(
    _ configuration: DatabaseConfiguration, _ body: (Database) async throws -> Answer
) async throws -> Answer {
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
