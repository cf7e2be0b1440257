// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Postgres

@Suite("pipelines", .serialized, .timeLimit(.minutes(1)))
struct PipelineTests {
    private struct Echo: Statement {
        static let name: StaticString = "echo"
        var bytes: [UInt8]
        var sql: SQL { "select \(bytes)" }

        static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> [UInt8] {
            try row.decode([UInt8].self)
        }
    }

    private struct Insert: Statement {
        static let name: StaticString = "insert"
        var number: Int64
        var sql: SQL { "insert into t values (\(number))" }
    }

    private struct Update: Statement {
        static let name: StaticString = "update"
        var above: Int64
        var sql: SQL { "update t set n = n where n > \(above)" }
    }

    @Test("a pipeline returns the rows of each statement in order")
    func typed() async throws {
        let rows = try await withDatabase { database in
            try await database.transaction { transaction in
                try transaction.pipeline(Sum(first: 1, second: 2), BackendID(), Sum(first: 3, second: 4))
            }
        }
        #expect(rows.0 == [3] && rows.1.count == 1 && rows.2 == [7])
    }

    @Test("a read that is one pipeline with its settings and commit is one round trip")
    func oneTrip() async throws {
        let trips = try await withDatabase { database in
            let options = TransactionOptions(access: .readOnly, settings: ["app.low": 5, "app.high": 9])
            return try await database.perform(options) { connection in
                let before = connection.tripCount
                connection.beginTransaction(options)
                let transaction = Transaction(connection: connection)
                let (low, high) = try transaction.commit(Setting(named: "app.low"), Setting(named: "app.high"))
                try connection.commitTransaction()
                #expect(low == ["5"] && high == ["9"])
                return connection.tripCount - before
            }
        }
        #expect(trips == 1)
    }

    @Test("load and write with commit are two round trips")
    func twoTrips() async throws {
        let trips = try await withDatabase { database in
            try await database.perform(.init()) { connection in
                let before = connection.tripCount
                connection.beginTransaction(.init())
                let transaction = Transaction(connection: connection)
                _ = try transaction.first(Sum(first: 1, second: 1))
                _ = try transaction.commit(Sum(first: 1, second: 1), BackendID())
                try connection.commitTransaction()
                return connection.tripCount - before
            }
        }
        #expect(trips == 2)
    }

    @Test("a body that sends nothing costs no round trip")
    func noTrip() async throws {
        let trips = try await withDatabase { database in
            try await database.perform(.init()) { connection in
                let before = connection.tripCount
                connection.beginTransaction(.init(isolation: .serializable))
                try connection.commitTransaction()
                return connection.tripCount - before
            }
        }
        #expect(trips == 0)
    }

    @Test("the touched rows of each member are known")
    func affectedRows() async throws {
        let counts = try await withDatabase { database in
            try await database.transaction { transaction in
                try transaction.execute("create temporary table t (n int8) on commit drop")
                var pipeline = Pipeline()
                for number in 0..<10 as Range<Int64> { pipeline.add(Insert(number: number)) }
                let updated = pipeline.add(Update(above: 6))
                let missed = pipeline.add(Update(above: 100))
                let sum = pipeline.add(Sum(first: 20, second: 3))
                let results = try transaction.pipeline(pipeline)
                let (typed, none): ([Void], [Void]) = try transaction.pipeline(Update(above: 7), Update(above: 100))
                return [
                    results.affectedRows(of: updated), results.affectedRows(of: missed),
                    Int(try results.rows(of: sum)[0]), typed.count, none.count,
                ]
            }
        }
        #expect(counts == [3, 0, 23, 2, 0])
    }

    @Test("after an error in the middle the later statements are not run, and the first error is reported")
    func middleError() async throws {
        try await withDatabase { database in
            try await database.execute("create temporary table t (n int8)")
            let error = await #expect(throws: PostgresError.self) {
                try await database.transaction { transaction in
                    try transaction.commit(
                        Insert(number: 1), Quotient(dividend: 1, divisor: 0), Insert(number: 2),
                        Quotient(dividend: 2, divisor: 0))
                }
            }
            #expect(error?.sqlState == SQLState(rawValue: "22012"))
            #expect(error?.description == "quotient failed with 22012")
            #expect(try await database.first(Number(sql: "select count(*) from t")) == 0)
            // What was being prepared when the pipeline broke is prepared again.
            #expect(try await database.first(Quotient(dividend: 4, divisor: 2)) == 2)
        }
    }

    @Test("a statement that cannot be prepared fails under its own name")
    func unpreparable() async throws {
        try await withDatabase { database in
            for _ in 0..<2 {
                let error = await #expect(throws: PostgresError.self) { try await database.query(Insert(number: 1)) }
                #expect(error?.description == "insert failed with 42P01")
            }
            let sum = try await database.first(Sum(first: 1, second: 2))
            #expect(sum == 3)
        }
    }

    @Test("parameters and results far beyond every buffer do not block", arguments: [1, 4])
    func large(count: Int) async throws {
        let sent = [UInt8](unsafeUninitializedCapacity: 2 << 20) { buffer, size in
            for index in buffer.indices { buffer[index] = UInt8(truncatingIfNeeded: index &* 31) }
            size = buffer.count
        }
        let isSame = try await withDatabase { database in
            try await database.transaction { transaction in
                var pipeline = Pipeline()
                let slots = (0..<count).map { _ in pipeline.add(Echo(bytes: sent)) }
                let results = try transaction.pipeline(pipeline)
                return try slots.map { try results.rows(of: $0) == [sent] }
            }
        }
        #expect(isSame == [Bool](repeating: true, count: count))
    }

    @Test("a pipeline of thousands of statements is one round trip")
    func many() async throws {
        let total = try await withDatabase { database in
            try await database.transaction { transaction in
                var pipeline = Pipeline()
                let slots = (0..<5000 as Range<Int64>).map { pipeline.add(Sum(first: $0, second: 1)) }
                let results = try transaction.commit(pipeline)
                return try slots.reduce(0) { try $0 + results.rows(of: $1)[0] }
            }
        }
        #expect(total == 12_502_500)
    }

    @Test("the database runs a pipeline of its own in one transaction")
    func ofDatabase() async throws {
        let (first, second) = try await withDatabase { database in
            try await database.pipeline(
                Number(sql: "select txid_current()"), Number(sql: "select txid_current()"))
        }
        #expect(first == second)
    }
}
