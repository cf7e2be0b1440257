// SPDX-License-Identifier: Apache-2.0
import JSON
import Testing

@Suite("Reading JSON")
struct JSONParserTests {
    private func parse(_ text: String) throws(JSONSyntaxError) -> JSONValue {
        try JSONParser.parse(Array(text.utf8))
    }

    @Test("keeps the order of members and the text of numbers")
    func values() throws {
        let value = try parse(#" { "b" : [ 1 , -0.50e+3, true,false , null ] , "a" : { } , "c" : [ ] , "枫" : "桥" } "#)
        guard case .object(let object) = value else { throw NotAnObject() }
        #expect(object.members.map(\.key) == ["b", "a", "c", "枫"])
        guard case .array(let array)? = object["b"], case .number(let number) = array[1] else { throw NotAnObject() }
        #expect(array == [1, .number(number), true, false, .null])
        #expect(number.text == "-0.50e+3")
        #expect(object["a"] == .object(JSONObject()))
        #expect(object["c"] == [])
        #expect(object["枫"] == "桥")
    }

    private struct NotAnObject: Error {}

    @Test(
        "decodes escapes",
        arguments: [
            (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
            (#""\u0041\u67ab\u6865\u0000""#, "A枫桥\u{0}"),
            (#""\uD840\uDD64x\ud83d\ude00""#, "𠅤x😀"),
            (#""plain then \u00e9scaped 枫""#, "plain then éscaped 枫"),
        ])
    func escapes(text: String, expected: String) throws {
        #expect(try parse(text) == .string(expected))
    }

    @Test(
        "takes integers only when they are written as such and fit",
        arguments: [
            ("0", 0), ("-0", 0), ("12", 12), ("9223372036854775807", .max), ("-9223372036854775808", .min),
            ("9223372036854775808", nil), ("1.0", nil), ("1e2", nil),
        ] as [(String, Int64?)])
    func integers(text: String, expected: Int64?) throws {
        guard case .number(let number) = try parse(text) else { throw NotAnObject() }
        #expect(number.integer == expected)
    }

    struct Mistake: Sendable, CustomTestStringConvertible {
        let text: String
        let code: JSONSyntaxError.Code
        let offset: Int
        var pointer = ""
        var testDescription: String { text }
    }

    static let mistakes: [Mistake] = [
        Mistake(text: "", code: .empty, offset: 0),
        Mistake(text: " \n ", code: .empty, offset: 3),
        Mistake(text: "{", code: .unexpectedEnd, offset: 1),
        Mistake(text: #"{"a""#, code: .unexpectedEnd, offset: 4, pointer: "/a"),
        Mistake(text: #"{"a":"#, code: .unexpectedEnd, offset: 5, pointer: "/a"),
        Mistake(text: #"{"a":1"#, code: .unexpectedEnd, offset: 6),
        Mistake(text: #"{"a":1,}"#, code: .unexpectedCharacter, offset: 7),
        Mistake(text: "{a:1}", code: .unexpectedCharacter, offset: 1),
        Mistake(text: #"{"a" 1}"#, code: .unexpectedCharacter, offset: 5, pointer: "/a"),
        Mistake(text: "[1,]", code: .unexpectedCharacter, offset: 3, pointer: "/1"),
        Mistake(text: "[1 2]", code: .unexpectedCharacter, offset: 3),
        Mistake(text: #"{"x":[{"y":@}]}"#, code: .unexpectedCharacter, offset: 11, pointer: "/x/0/y"),
        Mistake(text: "tru", code: .unexpectedEnd, offset: 3),
        Mistake(text: "trUe", code: .unexpectedCharacter, offset: 2),
        Mistake(text: "NaN", code: .unexpectedCharacter, offset: 0),
        Mistake(text: "'a'", code: .unexpectedCharacter, offset: 0),
        Mistake(text: "// x", code: .unexpectedCharacter, offset: 0),
        Mistake(text: "\u{FEFF}{}", code: .unexpectedCharacter, offset: 0),
        Mistake(text: "{} x", code: .trailingText, offset: 3),
        Mistake(text: "01", code: .invalidNumber, offset: 0),
        Mistake(text: "-", code: .unexpectedEnd, offset: 1),
        Mistake(text: "-a", code: .invalidNumber, offset: 0),
        Mistake(text: "1.", code: .unexpectedEnd, offset: 2),
        Mistake(text: "[1.e1]", code: .invalidNumber, offset: 1, pointer: "/0"),
        Mistake(text: "1e+", code: .unexpectedEnd, offset: 3),
        Mistake(text: "+1", code: .unexpectedCharacter, offset: 0),
        Mistake(text: #""abc"#, code: .unexpectedEnd, offset: 4),
        Mistake(text: #""a\"#, code: .unexpectedEnd, offset: 3),
        Mistake(text: #""a\x""#, code: .invalidEscape, offset: 2),
        Mistake(text: #""\u12G4""#, code: .invalidEscape, offset: 1),
        Mistake(text: #""\u12"#, code: .unexpectedEnd, offset: 5),
        Mistake(text: #""\ud800""#, code: .invalidEscape, offset: 1),
        Mistake(text: #""\ud800\u0041""#, code: .invalidEscape, offset: 1),
        Mistake(text: #""\udc00""#, code: .invalidEscape, offset: 1),
        Mistake(text: "\"a\nb\"", code: .controlCharacter, offset: 2),
        Mistake(text: "\"a\\n\tb\"", code: .controlCharacter, offset: 4),
        Mistake(text: #"{"a":1,"b":2,"a":3}"#, code: .duplicateKey, offset: 13, pointer: "/a"),
        Mistake(text: #"{"a/b~":{"\u0061":1,"a":2}}"#, code: .duplicateKey, offset: 20, pointer: "/a~1b~0/a"),
    ]

    @Test("says what is wrong and where", arguments: mistakes)
    func refuses(mistake: Mistake) {
        let error = #expect(throws: JSONSyntaxError.self) { try parse(mistake.text) }
        #expect(error?.code == mistake.code)
        #expect(error?.offset == mistake.offset)
        #expect(error?.pointer == mistake.pointer)
    }

    @Test("gives line and column of a mistake")
    func lines() {
        let error = #expect(throws: JSONSyntaxError.self) { try parse("{\n  \"a\": 1,\n  \"b\": x\n}") }
        #expect(error?.line == 3)
        #expect(error?.column == 8)
    }

    @Test(
        "refuses what is not UTF-8",
        arguments: [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE6, 0x9E], [0x5C, 0x6E, 0x80]] as [[UInt8]])
    func invalidUTF8(bytes: [UInt8]) {
        let error = #expect(throws: JSONSyntaxError.self) { try JSONParser.parse([0x22] + bytes + [0x22]) }
        #expect(error?.code == .invalidUTF8)
        #expect(error?.offset == 0)
    }

    @Test("reads the deepest nesting that is allowed, and no deeper")
    func depth() throws {
        let deepest = JSONParser.maximumDepth
        let value = try parse(String(repeating: "[", count: deepest) + String(repeating: "]", count: deepest))
        #expect(value != [])
        let error = #expect(throws: JSONSyntaxError.self) { try parse(String(repeating: "[", count: 100_000)) }
        #expect(error?.code == .tooDeep)
        #expect(error?.offset == deepest)
    }
}
