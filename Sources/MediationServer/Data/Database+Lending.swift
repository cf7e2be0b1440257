// SPDX-License-Identifier: Apache-2.0
package import Logging
package import Postgres

extension Database {
    /// Runs a body with a database that is started before and shut down after it, for commands that end.
    package static func lend<Answer: Sendable>(
        _ connection: ConnectionConfiguration, workers: Int = 2, logger: Logger,
        to body: @Sendable (Database) async throws -> Answer
    ) async throws -> Answer {
        let limits = PoolLimits(workers: workers, minimumSessions: 0)
        let database = Database(
            DatabaseConfiguration(connection: connection, interactive: limits, background: .background), logger: logger)
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
}
