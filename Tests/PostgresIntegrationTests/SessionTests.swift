// SPDX-License-Identifier: Apache-2.0
import Logging
import Testing

@testable import Postgres

@Suite("sessions", .serialized, .timeLimit(.minutes(1)))
struct SessionTests {
    @Test("notices of the server are collected instead of printed, up to a limit")
    func notices() async throws {
        let (first, count) = try await withDatabase { database in
            try await database.perform(.init()) { connection in
                connection.beginWithoutTransaction()
                _ = try connection.execute(AdHoc(sql: "do $$ begin raise warning 'look here'; end $$"))
                let first = connection.notices.take()
                _ = try connection.execute(
                    AdHoc(sql: "do $$ begin for n in 1..500 loop raise notice 'again'; end loop; end $$"))
                return (first, connection.notices.take().count)
            }
        }
        #expect(first == [Notice(severity: "WARNING", sqlState: SQLState(rawValue: "01000"), message: "look here")])
        #expect(count == NoticeSink.limit)
    }

    @Test("a server that stays silent for too long is given up")
    func unresponsive() async throws {
        try await withDatabase { database in
            let error = await #expect(throws: PostgresError.self) {
                try await database.perform(.init()) { connection in
                    connection.beginWithoutTransaction()
                    connection.waiter.patienceSeconds = 1
                    _ = try connection.execute(Sleep(seconds: 4))
                }
            }
            guard case .connection(let failure) = error else {
                Issue.record("expected a lost connection instead of \(String(describing: error))")
                return
            }
            #expect(failure.reason == .unresponsive)
            let sum = try await database.first(Sum(first: 1, second: 2))
            #expect(sum == 3)
        }
    }

    @Test("work that leaves a transaction open leaves the session clean all the same")
    func leftOpen() async throws {
        try await withDatabase { database in
            try await database.perform(.init()) { connection in
                connection.beginTransaction(.init())
                _ = try connection.execute(AdHoc(sql: "create temporary table t (n int8)"))
            }
            let tables = try await database.first(
                Number(
                    sql: """
                        select count(*) from pg_class
                        where relname = 't' and relpersistence = 't' and relnamespace = pg_my_temp_schema()
                        """))
            #expect(tables == 0)
        }
    }

    @Test("the service runs until it is cancelled and then has no sessions")
    func service() async throws {
        let database = Database(DatabaseConfiguration(connection: try testConnection()), logger: Logger(label: "test"))
        database.start()
        let service = Task { try await database.run() }
        _ = try await database.first(Sum(first: 1, second: 2))
        service.cancel()
        try await service.value
        #expect(database.load(of: .interactive).sessions == 0)
    }

    @Test("a wrong name of a database is a refusal that does not name it in the log")
    func refused() throws {
        var configuration = try testConnection()
        configuration.database = "no_such_database"
        let failure = #expect(throws: ConnectionFailure.self) {
            _ = try Connection(configuration, limits: .interactive)
        }
        #expect(failure?.reason == .refused)
        #expect(failure?.description.contains("no_such_database") == false)
        #expect(failure?.debugDescription.contains("no_such_database") == true)
    }
}
