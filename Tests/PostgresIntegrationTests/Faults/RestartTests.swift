// SPDX-License-Identifier: Apache-2.0
import Postgres
import TestSupport
import Testing

@Suite("A server that crashes", .timeLimit(.minutes(2)))
struct RestartTests {
    @Test("after the recovery queries work, commits are kept and the listener tells to resync")
    func crash() async throws {
        try await PrivateServer.run { server in
            let configuration = ConnectionConfiguration(
                host: server.socketFolder, database: "postgres", user: "postgres")
            let listener = Listener(configuration, channels: ["news"], logger: .silent)
            let events = listener.subscribe().makeAsyncIterator()
            listener.start()
            #expect(await events.next() == .resync)
            try await withDatabase(configuration) { database in
                try await database.execute("create table item (id bigint)")
                try await database.execute("insert into item values (1)")
                let backend = try await database.query(Numbers(sql: "select pg_backend_pid()"))
                server.crash(backend: Int32(try #require(backend.first)))
                #expect(await events.next() == .resync)
                let rows = try await within("The recovery") {
                    while true {
                        if let rows = try? await database.query(Numbers(sql: "select id from item")) { return rows }
                        try Task.checkCancellation()
                    }
                }
                #expect(rows == [1])
            }
            await listener.shutdown()
        }
    }

    private func withDatabase(
        _ configuration: ConnectionConfiguration, _ body: (Database) async throws -> Void
    ) async throws {
        let database = Database(DatabaseConfiguration(connection: configuration), logger: .silent)
        database.start()
        let result: Result<Void, any Error>
        do {
            result = .success(try await body(database))
        } catch {
            result = .failure(error)
        }
        await database.shutdown()
        try result.get()
    }
}
