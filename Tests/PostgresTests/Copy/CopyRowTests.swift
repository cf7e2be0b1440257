// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing

@testable import Postgres

@Suite("Rows in the binary format of COPY")
struct CopyRowTests {
    private static let header = Array("PGCOPY\n".utf8) + [0xff, 13, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0]

    @Test("a row is a count and then each field with its length")
    func layout() {
        var writer = CopyRowWriter()
        writer.append(Int16(7), "ab", Int32?.none)
        writer.finish()
        let row: [UInt8] = [0, 3, 0, 0, 0, 2, 0, 7, 0, 0, 0, 2, 97, 98, 255, 255, 255, 255, 255, 255]
        #expect(writer.bytes.storage == Self.header + row)
    }

    @Test("nothing but header and end is an empty table")
    func empty() throws {
        var writer = CopyRowWriter()
        writer.finish()
        var reader = CopyRowReader(command: "test")
        #expect(try read(&reader, writer.bytes.storage) == nil)
    }

    @Test("what is written is read back", arguments: Seed.batch(20))
    func roundTrip(seed: Seed) throws {
        var random = SplitMix64(seed)
        let number = Gen<Int64>.integer.make(&random)
        let text = Gen<String>.text(length: 0...40).optional().make(&random)
        var writer = CopyRowWriter()
        writer.append(number, text)
        var reader = CopyRowReader(command: "test")
        let row = try #require(try read(&reader, writer.bytes.storage))
        #expect(row.0 == number && row.1 == text, "repeat with \(seed)")
    }

    @Test("a piece that is cut anywhere is an error and never a crash")
    func truncation() {
        var writer = CopyRowWriter()
        writer.append(Int64(1), String?.some("text"))
        let whole = writer.bytes.storage
        for length in 0..<whole.count {
            #expect(throws: DecodingFailure.self, "cut to \(length) bytes") {
                var reader = CopyRowReader(command: "test")
                _ = try read(&reader, Array(whole.prefix(length)))
            }
        }
    }

    @Test("another number of columns is an error that says so")
    func columnCount() {
        var writer = CopyRowWriter()
        writer.append(Int64(1))
        let expected = DecodingFailure(
            statement: "test", column: 2, columnName: "", expected: "", reason: .columnCount(1))
        #expect(throws: expected) {
            var reader = CopyRowReader(command: "test")
            _ = try read(&reader, writer.bytes.storage)
        }
    }

    private func read(_ reader: inout CopyRowReader, _ piece: [UInt8]) throws -> (Int64, String?)? {
        guard let row = try reader.row(in: piece.span.bytes) else { return nil }
        let (number, text) = try row.decode(Int64.self, String?.self)
        return (number, text)
    }
}
