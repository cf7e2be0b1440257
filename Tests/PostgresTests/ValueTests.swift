// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Postgres

@Suite("values")
struct ValueTests {
    @Test("integers are big-endian")
    func integers() throws {
        #expect(encoded(-2 as Int16) == [0xFF, 0xFE])
        #expect(encoded(258 as Int32) == [0, 0, 1, 2])
        #expect(encoded(Int64.min) == [0x80, 0, 0, 0, 0, 0, 0, 0])
        #expect(try decoded(Int64.self, encoded(Int64.min)) == .min)
        #expect(try decoded(Int16.self, [0xFF, 0xFE]) == -2)
    }

    @Test("Int reads every integer type, the others only their own")
    func widening() throws {
        #expect(try decoded(Int.self, [0xFF, 0xFE]) == -2)
        #expect(try decoded(Int.self, [0, 0, 1, 2]) == 258)
        #expect(throws: ValueFailure.wrongLength(4)) { try decoded(Int64.self, [0, 0, 1, 2]) }
        #expect([PostgresType.int2, .int4, .int8, .text].map(Int.decodes) == [true, true, true, false])
        #expect([PostgresType.int2, .int4, .int8].map(Int32.decodes) == [false, true, false])
    }

    @Test("numbers with a fraction keep every bit", arguments: [0, -0.0, 0.1, .infinity, -.greatestFiniteMagnitude])
    func doubles(value: Double) throws {
        #expect(try decoded(Double.self, encoded(value)).bitPattern == value.bitPattern)
    }

    @Test("text is UTF-8 without a terminator", arguments: ["", "水", "a\u{0301}", String(repeating: "长", count: 1000)])
    func texts(value: String) throws {
        #expect(encoded(value) == Array(value.utf8))
        #expect(try decoded(String.self, encoded(value)) == value)
    }

    @Test("bytes are themselves")
    func bytes() throws {
        #expect(encoded([0, 255, 7] as [UInt8]) == [0, 255, 7])
        #expect(try decoded([UInt8].self, [0, 255, 7]) == [0, 255, 7])
        #expect([UInt8].postgresType == .bytea)
    }

    @Test("a uuid is one number in the order of its digits")
    func uuids() throws {
        let uuid = PostgresUUID(rawValue: 0x0192_f3a4_b5c6_7d8e_9fab_cdef_0123_4567)
        #expect(uuid.description == "0192f3a4-b5c6-7d8e-9fab-cdef01234567")
        #expect(encoded(uuid).prefix(4) == [0x01, 0x92, 0xF3, 0xA4])
        #expect(try decoded(PostgresUUID.self, encoded(uuid)) == uuid)
    }

    @Test("instants count from 1970 here and from 2000 in the server")
    func timestamps() throws {
        let start = PostgresTimestamp(microsecondsSince1970: 946_684_800_000_000)
        #expect(encoded(start) == [UInt8](repeating: 0, count: 8))
        #expect(try decoded(PostgresTimestamp.self, [0, 0, 0, 0, 0, 0, 0, 5]).rawValue == 946_684_800_000_005)
    }

    @Test("infinite instants and days are refused")
    func infinities() {
        let positive: [UInt8] = [0x7F] + [UInt8](repeating: 0xFF, count: 7)
        let negative: [UInt8] = [0x80] + [UInt8](repeating: 0, count: 7)
        #expect(throws: ValueFailure.outOfRange) { try decoded(PostgresTimestamp.self, positive) }
        #expect(throws: ValueFailure.outOfRange) { try decoded(PostgresTimestamp.self, negative) }
        #expect(throws: ValueFailure.outOfRange) { try decoded(PostgresDate.self, [0x7F, 0xFF, 0xFF, 0xFF]) }
        #expect(throws: ValueFailure.outOfRange) { try decoded(PostgresDate.self, [0x80, 0, 0, 0]) }
    }

    @Test("days count from 1970 here and from 2000 in the server")
    func dates() throws {
        #expect(encoded(PostgresDate(daysSince1970: 10957)) == [0, 0, 0, 0])
        #expect(try decoded(PostgresDate.self, [0xFF, 0xFF, 0xFF, 0xFF]).rawValue == 10956)
    }

    @Test("jsonb carries its version")
    func json() throws {
        #expect(encoded(JSONB("{}")) == [1, 0x7B, 0x7D])
        #expect(try decoded(JSONB.self, [1, 0x7B, 0x7D]).text == "{}")
        #expect(throws: ValueFailure.unknownValue) { try decoded(JSONB.self, [2, 0x7B, 0x7D]) }
        #expect(throws: ValueFailure.wrongLength(0)) { try decoded(JSONB.self, []) }
    }

    @Test("null is an error except for optionals")
    func null() throws {
        #expect(try Int64?.postgresNull() == nil)
        #expect(throws: ValueFailure.unexpectedNull) { try Int64.postgresNull() }
    }

    @Test("an enumeration needs only to declare that it is a value")
    func enumerations() throws {
        #expect(encoded(Colour.red) == Array("red".utf8))
        #expect(try decoded(Colour.self, Array("green".utf8)) == .green)
        #expect(throws: ValueFailure.unknownValue) { try decoded(Colour.self, Array("blue".utf8)) }
        #expect(Colour.postgresType == .text && [Colour].postgresType == .textArray)
    }
}

enum Colour: String, PostgresCodable, PostgresArrayElement {
    case red, green
}

func encoded(_ value: some PostgresEncodable) -> [UInt8] {
    var bytes = PostgresBytes()
    value.encode(into: &bytes)
    return bytes.storage
}

func decoded<Value: PostgresDecodable>(_: Value.Type, _ bytes: [UInt8]) throws -> Value {
    try Value(postgres: bytes.span.bytes)
}
