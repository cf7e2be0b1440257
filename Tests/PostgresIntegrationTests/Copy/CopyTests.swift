// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing

@testable import Postgres

@Suite("COPY", .database(.empty), .timeLimit(.minutes(1)))
struct CopyTests {
    private static let rowsIn = CopyCommand("copy_rows", "copy item (id, title) from stdin (format binary)")
    private static let rowsOut = CopyCommand(
        "export_rows", "copy (select id, title from item order by id) to stdout (format binary)")
    private static let textIn = CopyCommand("copy_text", "copy item (id, title) from stdin (format csv)")
    private static let textOut = CopyCommand(
        "export_text", "copy (select * from item order by id) to stdout (format csv)")

    private let database: Database

    init() async throws {
        database = try TestDatabase.current.database
        try await database.execute("create table item (id bigint primary key, title text)")
    }

    @Test("rows go in and come out again in binary")
    func binary() async throws {
        let items: [(Int64, String?)] = [(1, "枫桥"), (2, nil), (3, ""), (4, "line\nfeed\\.")]
        let (stored, sent, found) = try await database.transaction { transaction in
            let stored = try transaction.copyIn(Self.rowsIn, rows: items) { $1.append($0.0, $0.1) }
            var found: [String] = []
            let sent = try transaction.copyOutRows(Self.rowsOut) { row in
                let (id, title) = try row.decode(Int64.self, String?.self)
                found.append("\(id) \(title ?? "-")")
            }
            return (stored, sent, found)
        }
        #expect(stored == 4)
        #expect(sent == 4)
        #expect(found == ["1 枫桥", "2 -", "3 ", "4 line\nfeed\\."])
    }

    @Test("bytes may be cut anywhere")
    func pieces() async throws {
        let text = Array("1,枫桥\n2,\"a\nb\"\n3,\n".utf8)
        let stored = try await database.transaction { transaction in
            try transaction.copyIn(Self.textIn, pieces: text.map { [$0] } + [[]])
        }
        #expect(stored == 3)
        #expect(try await export() == "1,枫桥\n2,\"a\nb\"\n3,\n")
    }

    @Test("more than any buffer holds goes both ways")
    func large() async throws {
        let title = String(repeating: "x", count: 3_000_000)
        let counts = try await database.transaction { transaction in
            let large = try transaction.copyIn(Self.rowsIn, rows: [Int64(0)]) { $1.append($0, title) }
            let many = try transaction.copyIn(Self.rowsIn, rows: Int64(1)...50_000) { $1.append($0, "title \($0)") }
            var length = 0
            let out = try transaction.copyOut(Self.textOut) { length += $0.byteCount }
            return [large, many, out, length]
        }
        #expect(counts[0...2] == [1, 50_000, 50_001])
        #expect(counts[3] > 3_000_000 + 50_000 * 9)
    }

    @Test("nothing is a copy, too")
    func empty() async throws {
        let counts = try await database.transaction { transaction in
            let stored = try transaction.copyIn(Self.rowsIn, rows: [Int64]()) { $1.append($0, "") }
            let sent = try transaction.copyOutRows(Self.rowsOut) { _ in Issue.record("There is no row.") }
            return [stored, sent]
        }
        #expect(counts == [0, 0])
    }

    @Test("a row that the server refuses fails the transaction, with the name of the command")
    func refusedRow() async throws {
        let error = try await #require(throws: PostgresError.self) {
            try await database.transaction { transaction in
                _ = try transaction.copyIn(Self.rowsIn, rows: [Int64(7), 8, 7]) { $1.append($0, "") }
            }
        }
        #expect(error.sqlState == .uniqueViolation)
        #expect(error.description == "copy_rows failed with 23505 on item_pkey")
        try await expectUsable()
    }

    @Test("what the rows throw is what the caller gets, and nothing is stored")
    func throwingRows() async throws {
        await #expect(throws: Stop.self) {
            try await database.transaction { transaction in
                _ = try transaction.copyIn(Self.rowsIn, rows: Int64(1)...100_000) { row, writer in
                    guard row < 90_000 else { throw Stop() }
                    writer.append(row, "")
                }
            }
        }
        try await expectUsable()
    }

    @Test("whoever has seen enough of an export stops it")
    func stoppedExport() async throws {
        let endless = CopyCommand("endless", "copy (select generate_series(1, 1000000000)) to stdout")
        await #expect(throws: Stop.self) {
            try await database.transaction { transaction in
                var rows = 0
                _ = try transaction.copyOut(endless) { _ in
                    rows += 1
                    if rows == 10 { throw Stop() }
                }
            }
        }
        try await expectUsable()
    }

    @Test("an export that fails in its midst is an error of the server")
    func failingExport() async throws {
        let division = CopyCommand(
            "division", "copy (select 1 / (5000 - n) from generate_series(1, 10000) as n) to stdout")
        let error = try await #require(throws: PostgresError.self) {
            try await database.transaction { transaction in _ = try transaction.copyOut(division) { _ in } }
        }
        #expect(error.sqlState == .divisionByZero)
        try await expectUsable()
    }

    @Test("a command that does not parse is an error of the server")
    func nonsense() async throws {
        let nonsense = CopyCommand("nonsense", "copy nowhere from stdin")
        let error = try await #require(throws: PostgresError.self) {
            try await database.transaction { transaction in _ = try transaction.copyIn(nonsense, pieces: []) }
        }
        #expect(error.sqlState == .undefinedTable)
        try await expectUsable()
    }

    @Test("a command that copies the other way costs the session and nothing else")
    func wrongDirection() async throws {
        await #expect(throws: PostgresError.self) {
            try await database.transaction { transaction in _ = try transaction.copyOut(Self.textIn) { _ in } }
        }
        await #expect(throws: PostgresError.self) {
            try await database.transaction { transaction in _ = try transaction.copyIn(Self.textOut, pieces: []) }
        }
        try await expectUsable()
    }

    @Test("a copy is part of its transaction")
    func rollback() async throws {
        await #expect(throws: Stop.self) {
            try await database.transaction { transaction in
                try transaction.execute("insert into item values (1, 'before')")
                try transaction.copyIn(Self.rowsIn, rows: [Int64(2)]) { $1.append($0, "copied") }
                try transaction.execute("insert into item values (3, 'after')")
                throw Stop()
            }
        }
        try await expectUsable()
    }

    private struct Stop: Error {}

    /// Whatever went wrong, the table is empty and every session works.
    private func expectUsable(sourceLocation: SourceLocation = #_sourceLocation) async throws {
        for _ in 0..<8 {
            #expect(
                try await database.query(Numbers(sql: "select count(*) from item")) == [0],
                sourceLocation: sourceLocation)
        }
    }

    private func export() async throws -> String {
        try await database.transaction { transaction in
            var bytes: [UInt8] = []
            try transaction.copyOut(Self.textOut) { piece in
                for index in 0..<piece.byteCount { bytes.append(piece.bigEndian(UInt8.self, at: index)) }
            }
            return String(decoding: bytes, as: UTF8.self)
        }
    }
}
