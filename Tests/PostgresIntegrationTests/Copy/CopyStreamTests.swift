// SPDX-License-Identifier: Apache-2.0
import Postgres
import TestSupport
import Testing

@Suite("COPY from and to tasks", .database(.empty), .timeLimit(.minutes(1)))
struct CopyStreamTests {
    private static let upload = CopyCommand("upload", "copy item from stdin")
    private static let export = CopyCommand("export", "copy (select generate_series(1, 100000)) to stdout")
    private static let endless = CopyCommand("endless", "copy (select generate_series(1, 1000000000)) to stdout")

    private let database: Database

    init() async throws {
        database = try TestDatabase.current.database
        try await database.execute("create table item (id bigint primary key)")
    }

    @Test("an upload is stored while it arrives")
    func upload() async throws {
        let stored = try await database.copyIn(Self.upload, pieces: numbers(1...20_000))
        #expect(stored == 20_000)
        #expect(try await count() == 20_000)
    }

    @Test("an upload that breaks off stores nothing, and its error is the caller's")
    func brokenUpload() async throws {
        let broken = AsyncThrowingStream<[UInt8], any Error> { continuation in
            for number in 1...100 { continuation.yield(Array("\(number)\n".utf8)) }
            continuation.finish(throwing: BrokenOff())
        }
        await #expect(throws: BrokenOff.self) { try await database.copyIn(Self.upload, pieces: broken) }
        #expect(try await count() == 0)
    }

    @Test("an upload that the server refuses ends, however much is still to come")
    func refusedUpload() async throws {
        let endless = AsyncStream<[UInt8]> { Array("not a number\n".utf8) }
        let missing = CopyCommand("missing", "copy nowhere from stdin")
        let error = try await #require(throws: PostgresError.self) {
            try await database.copyIn(missing, pieces: endless)
        }
        #expect(error.sqlState == .undefinedTable)
    }

    @Test("a cancelled upload stores nothing and frees its worker")
    func cancelledUpload() async throws {
        let isUnderWay = Signal("The upload")
        let (pieces, continuation) = AsyncStream.makeStream(of: [UInt8].self)
        continuation.yield(Array("1\n".utf8))
        let upload = Task { [database] in
            try await database.copyIn(
                Self.upload,
                pieces: pieces.map {
                    isUnderWay.fire(); return $0
                })
        }
        try await isUnderWay.wait()
        upload.cancel()
        await #expect(throws: CancellationError.self) { try await upload.value }
        #expect(try await count() == 0)
    }

    @Test("an export is read while it is made")
    func export() async throws {
        let lines = try await database.copyOut(Self.export) { rows in
            var lines = 0
            for try await piece in rows { lines += piece.count { $0 == UInt8(ascii: "\n") } }
            return lines
        }
        #expect(lines == 100_000)
    }

    @Test("whoever has seen enough of an export gets away")
    func earlyEnd() async throws {
        let first = try await database.copyOut(Self.endless) { rows in
            for try await piece in rows { return piece.prefix(4) }
            return []
        }
        #expect(String(decoding: first, as: UTF8.self) == "1\n2\n")
        await #expect(throws: BrokenOff.self) {
            try await database.copyOut(Self.endless) { rows in
                for try await _ in rows { throw BrokenOff() }
            }
        }
        #expect(try await count() == 0)
    }

    @Test("an export that fails is an error for the reader")
    func failingExport() async throws {
        let failing = CopyCommand(
            "failing", "copy (select 1 / (90000 - n) from generate_series(1, 100000) as n) to stdout")
        let error = try await #require(throws: PostgresError.self) {
            try await database.copyOut(failing) { rows in for try await _ in rows {} }
        }
        #expect(error.sqlState == .divisionByZero)
    }

    @Test("a cancelled export ends")
    func cancelledExport() async throws {
        let isUnderWay = Signal("The export")
        let export = Task { [database] in
            try await database.copyOut(Self.endless) { rows in
                for try await _ in rows { isUnderWay.fire() }
            }
        }
        try await isUnderWay.wait()
        export.cancel()
        await #expect(throws: CancellationError.self) { try await export.value }
        #expect(try await count() == 0)
    }

    private struct BrokenOff: Error {}

    private func count() async throws -> Int? {
        let options = TransactionOptions(lane: .background)
        return try await database.first(Numbers(sql: "select count(*) from item"), options)
    }

    private func numbers(_ range: ClosedRange<Int>) -> AsyncStream<[UInt8]> {
        AsyncStream { continuation in
            for number in range { continuation.yield(Array("\(number)\n".utf8)) }
            continuation.finish()
        }
    }
}
