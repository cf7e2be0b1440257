// SPDX-License-Identifier: Apache-2.0
import Logging
package import Postgres

/// A database that belongs to one test while the test runs.
///
/// ```swift
/// @Test("a case is found by its number", .database)
/// func find() async throws {
///     let database = try TestDatabase.current.database
///     …
/// }
/// ```
package struct TestDatabase: Sendable {
    /// The name in the server.
    package let name: String
    /// How to sign in as the superuser.
    package let configuration: ConnectionConfiguration
    /// A started pool of few sessions, shut down after the test.
    package let database: Database

    @TaskLocal private static var assigned: TestDatabase?

    /// The database of the running test, which must carry the trait ``DatabaseTrait``.
    package static var current: TestDatabase {
        get throws {
            guard let assigned else { throw NoTestDatabase() }
            return assigned
        }
    }

    /// Another pool for the same database, for tests that need their own settings.
    ///
    /// - Parameters:
    ///   - host: the socket folder of a ``FaultProxy``; nil for the server's own.
    ///   - adjust: changes the configuration before use.
    package func withDatabase<Answer>(
        host: String? = nil, adjusting adjust: (inout DatabaseConfiguration) -> Void = { _ in },
        _ body: (Database) async throws -> Answer
    ) async throws -> Answer {
        var configuration = DatabaseConfiguration.forTests(configuration)
        if let host { configuration.connection.host = host }
        adjust(&configuration)
        let database = Database(configuration, logger: .silent)
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

    /// Gives a body a database of the server: what ``DatabaseTrait`` does, for tests that need several.
    package static func run<Answer: Sendable>(
        _ content: Content, _ body: (TestDatabase) async throws -> Answer
    ) async throws -> Answer {
        let pool = DatabasePool.of(content)
        let name = try await pool.take()
        let result: Result<Answer, any Error>
        do {
            let configuration = try TestServer.configuration(database: name.rawValue)
            let database = Database(.forTests(configuration), logger: .silent)
            let test = TestDatabase(name: name.rawValue, configuration: configuration, database: database)
            database.start()
            do {
                result = .success(try await $assigned.withValue(test) { try await body(test) })
            } catch {
                result = .failure(error)
            }
            await database.shutdown()
        }
        await pool.giveBack(name)
        return try result.get()
    }
}

/// A test asked for a database without the trait that provides one.
package struct NoTestDatabase: Error, CustomStringConvertible {
    package let description = "The test has no database: give it the trait `.database`."
}

extension TestDatabase {
    /// What a database holds when a test gets it.
    package enum Content: Sendable, Hashable, CaseIterable {
        /// The schema of `migrations/`, and the rows that these brought.
        case migrated
        /// Nothing.
        case empty
    }
}

extension DatabaseConfiguration {
    /// Few sessions, because many tests run at the same time, and more patience, because they share two cores.
    static func forTests(_ connection: ConnectionConfiguration) -> DatabaseConfiguration {
        var configuration = DatabaseConfiguration(connection: connection)
        configuration.interactive.workers = 4
        configuration.interactive.queueTimeout = .seconds(20)
        configuration.background.workers = 1
        return configuration
    }
}
