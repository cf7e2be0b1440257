// SPDX-License-Identifier: Apache-2.0
import HTTPSupport
import JSON
import Testing

@Suite("Rules of fields")
struct FieldRuleTests {
    private func read<Value>(_ value: JSONValue, _ rule: FieldRule<Value>) throws -> Value {
        var json = JSONWriter()
        json.object { $0.field("x", value) }
        guard case .object(let object) = try JSONParser.parse(json.bytes) else { throw NotAnObject() }
        var fields = FieldReader(object)
        let reading = fields.required("x", rule)
        return try fields.finish(reading, into: { $0 })
    }

    private struct NotAnObject: Error {}

    private func code<Value>(of value: JSONValue, _ rule: FieldRule<Value>) -> FieldError.Code? {
        do {
            _ = try read(value, rule)
            return nil
        } catch {
            return (error as? Problem)?.errors.first?.code
        }
    }

    @Test("for lines cut off white space and refuse control characters")
    func lines() throws {
        #expect(try read(" \t\u{3000}张 三\n", .line(max: 3)) == "张 三")
        #expect(code(of: "张\n三", .line(max: 3)) == .forbiddenCharacter)
        #expect(code(of: "张\u{0}三", .line(max: 3)) == .forbiddenCharacter)
        #expect(code(of: "张\u{85}三", .line(max: 3)) == .forbiddenCharacter)
        #expect(code(of: "\u{3000} ", .line(max: 3)) == .blank)
        #expect(code(of: 1, .line(max: 3)) == .wrongType)
    }

    @Test("for lines count scalars as the database does")
    func lengths() throws {
        #expect(try read("𠅤㛃䶮", .line(max: 3)) == "𠅤㛃䶮")
        #expect(code(of: "𠅤㛃䶮x", .line(max: 3)) == .tooLong)
        #expect(code(of: "e\u{301}e\u{301}", .line(max: 3)) == .tooLong)
    }

    @Test("for texts keep their lines, with one kind of line end")
    func texts() throws {
        #expect(try read("a\r\nb\n\n\tc\r\n", .text(max: 9)) == "a\nb\n\n\tc")
        #expect(code(of: "a\rb", .text(max: 9)) == .forbiddenCharacter)
        #expect(code(of: "a\u{0}b", .text(max: 9)) == .forbiddenCharacter)
    }

    @Test("for verbatim values change nothing")
    func verbatim() throws {
        #expect(try read(" a\r\nb\u{1} ", .verbatim(max: 9)) == " a\r\nb\u{1} ")
        #expect(code(of: "a\u{0}b", .verbatim(max: 9)) == .forbiddenCharacter)
        #expect(code(of: "1234567890", .verbatim(max: 9)) == .tooLong)
    }

    @Test("for integers refuse fractions, exponents and text")
    func integers() throws {
        #expect(try read(7, .integer(1...7)) == 7)
        #expect(code(of: 8, .integer(1...7)) == .tooLarge)
        #expect(code(of: 0, .integer(1...7)) == .tooSmall)
        #expect(code(of: "7", .integer(1...7)) == .wrongType)
        #expect(code(of: true, .integer(1...7)) == .wrongType)
        #expect(code(of: try JSONParser.parse(Array("1.0".utf8)), .integer(1...7)) == .wrongType)
        #expect(code(of: try JSONParser.parse(Array("99999999999999999999".utf8)), .integer(1...7)) == .wrongType)
    }

    @Test("for values with a form of their own say what is expected")
    func parsed() throws {
        let rule = FieldRule<Int>.parsed("a hexadecimal number", max: 4) { Int($0, radix: 16) }
        #expect(try read("ff", rule) == 255)
        let problem = #expect(throws: Problem.self) { try read("xyz", rule) }
        #expect(problem?.errors == [FieldError("/x", .malformed, "must be a hexadecimal number")])
        #expect(code(of: "fffff", rule) == .tooLong)
    }

    @Test("can go on where another stops")
    func then() throws {
        let even = FieldRule<Int>.integer(0...9).then { value throws(FieldRefusal) in
            guard value.isMultiple(of: 2) else { throw FieldRefusal(.malformed, "must be even") }
            return "\(value)"
        }
        #expect(try read(4, even) == "4")
        #expect(code(of: 5, even) == .malformed)
        #expect(code(of: 10, even) == .tooLarge)
    }
}
