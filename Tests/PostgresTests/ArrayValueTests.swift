// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Postgres

@Suite("arrays")
struct ArrayValueTests {
    @Test("arrays come back as they went", arguments: [[], [1], [1, -2, .max]] as [[Int64]])
    func integers(array: [Int64]) throws {
        #expect(try decoded([Int64].self, encoded(array)) == array)
    }

    @Test("elements may be null where the Swift type says so")
    func nulls() throws {
        let array: [String?] = ["a", nil, ""]
        #expect(try decoded([String?].self, encoded(array)) == array)
        #expect(throws: ValueFailure.unexpectedNull) { try decoded([String].self, encoded(array)) }
    }

    @Test("the format is that of the server")
    func format() {
        let header: [UInt8] = [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 23, 0, 0, 0, 1, 0, 0, 0, 1]
        #expect(encoded([7] as [Int32]) == header + [0, 0, 0, 4, 0, 0, 0, 7])
        #expect(encoded([] as [Int32]) == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 23])
    }

    @Test("enumerations, uuids and bytes stand in arrays, too")
    func others() throws {
        #expect(try decoded([Colour].self, encoded([Colour.green, .red])) == [.green, .red])
        let uuids = [PostgresUUID(rawValue: 1), PostgresUUID(rawValue: .max)]
        #expect(try decoded([PostgresUUID].self, encoded(uuids)) == uuids)
    }

    @Test("every truncated form is refused instead of read")
    func truncated() {
        let whole = encoded([1, 2, 3] as [Int64])
        for length in 0..<whole.count {
            #expect(throws: ValueFailure.self) { try decoded([Int64].self, Array(whole.prefix(length))) }
        }
    }

    @Test("a count that the bytes cannot hold reserves nothing")
    func absurdCount() {
        var bytes = encoded([1] as [Int64])
        bytes.replaceSubrange(12..<16, with: [0x7F, 0xFF, 0xFF, 0xFF])
        #expect(throws: ValueFailure.wrongLength(bytes.count)) { try decoded([Int64].self, bytes) }
    }

    @Test("more than one dimension is refused")
    func dimensions() {
        var bytes = encoded([1] as [Int64])
        bytes[3] = 2
        #expect(throws: ValueFailure.outOfRange) { try decoded([Int64].self, bytes) }
    }
}
