// SPDX-License-Identifier: Apache-2.0
import JSON
import TestSupport
import Testing

@Suite("JSON of all sorts")
struct JSONFuzzTests {
    private static let seeds = Array(UInt64(1)...40)

    @Test("is read as it was written", arguments: seeds)
    func roundTrip(seed: UInt64) throws {
        var random = SplitMix64(Seed(seed))
        for _ in 0..<25 {
            let value = Self.value(depth: 0, using: &random)
            var json = JSONWriter()
            value.write(to: &json)
            let read = try JSONParser.parse(json.bytes)
            #expect(read == value, "repeat with seed \(seed)")
        }
    }

    @Test("is read or refused with a place in it, however it was damaged", arguments: seeds)
    func damaged(seed: UInt64) {
        var random = SplitMix64(Seed(seed))
        for _ in 0..<100 {
            var json = JSONWriter()
            Self.value(depth: 0, using: &random).write(to: &json)
            var bytes = json.bytes
            for _ in 0..<Int.random(in: 1...4, using: &random) { Self.damage(&bytes, using: &random) }
            do {
                let value = try JSONParser.parse(bytes)
                var again = JSONWriter()
                value.write(to: &again)
                #expect(try JSONParser.parse(again.bytes) == value, "repeat with seed \(seed)")
            } catch {
                #expect(
                    (0...bytes.count).contains(error.offset), "repeat with seed \(seed)")
            }
        }
    }

    private static let interesting: [UInt8] =
        Array("{}[]\",:\\u0123eE+-.tfn \n".utf8) + [0, 0x1F, 0x7F, 0x80, 0xC3, 0xED, 0xFF]

    private static func damage(_ bytes: inout [UInt8], using random: inout SplitMix64) {
        guard let place = bytes.indices.randomElement(using: &random) else { return }
        let byte = interesting.randomElement(using: &random) ?? 0
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[place] = byte
        case 1: bytes.insert(byte, at: place)
        case 2: bytes.remove(at: place)
        case _: bytes.removeSubrange(place...)
        }
    }

    private static func value(depth: Int, using random: inout SplitMix64) -> JSONValue {
        switch Int.random(in: 0..<(depth < 4 ? 7 : 5), using: &random) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &random))
        case 2: return .integer(Int64.random(in: .min ... .max, using: &random))
        case 3, 4: return .string(string(using: &random))
        case 5:
            return .array(
                (0..<Int.random(in: 0..<5, using: &random)).map { _ in value(depth: depth + 1, using: &random) })
        case _: return object(depth: depth, using: &random)
        }
    }

    private static func object(depth: Int, using random: inout SplitMix64) -> JSONValue {
        var json = JSONWriter()
        json.object { json in
            for index in 0..<Int.random(in: 0..<5, using: &random) {
                json.name(escaping: "\(index)" + string(using: &random))
                value(depth: depth + 1, using: &random).write(to: &json)
            }
        }
        return (try? JSONParser.parse(json.bytes)) ?? .null
    }

    private static func string(using random: inout SplitMix64) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0..<24, using: &random) {
            let limits: [UInt32] = [0x20, 0x80, 0x3000, 0xFFFF, 0x10FFFF]
            let limit = limits.randomElement(using: &random) ?? 0x80
            Unicode.Scalar(UInt32.random(in: 0...limit, using: &random)).map { text.append($0) }
        }
        return String(text)
    }
}
