// SPDX-License-Identifier: Apache-2.0

/// A strict reader of JSON (RFC 8259) that says where a text goes wrong.
///
/// Stricter than the standard where leniency hides mistakes or attacks: keys must not repeat, the text must be valid
/// UTF-8 without a byte order mark, surrogates must come in pairs, and nesting is limited.
package struct JSONParser {
    /// How deep values may nest: our bodies need four levels, and the parser recurses.
    package static let maximumDepth = 16

    let text: UnsafeBufferPointer<UInt8>
    var position = 0
    private var path: [JSONPathStep] = []

    private init(_ text: UnsafeBufferPointer<UInt8>) {
        self.text = text
    }

    /// Reads a whole text as one value.
    package static func parse(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSONValue {
        try bytes.withUnsafeBufferPointer { text throws(JSONSyntaxError) in
            var parser = JSONParser(text)
            return try parser.document()
        }
    }

    private mutating func document() throws(JSONSyntaxError) -> JSONValue {
        skipSpace()
        guard position < text.count else { throw failure(.empty) }
        let value = try value(depth: 0)
        skipSpace()
        guard position == text.count else { throw failure(.trailingText) }
        return value
    }

    private mutating func value(depth: Int) throws(JSONSyntaxError) -> JSONValue {
        guard let byte = peek() else { throw failure(.unexpectedEnd) }
        switch byte {
        case UInt8(ascii: "{"): return .object(try object(depth: depth))
        case UInt8(ascii: "["): return .array(try array(depth: depth))
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
        case _: throw failure(.unexpectedCharacter)
        }
    }

    private mutating func object(depth: Int) throws(JSONSyntaxError) -> JSONObject {
        guard depth < Self.maximumDepth else { throw failure(.tooDeep) }
        var object = JSONObject()
        position += 1
        skipSpace()
        if take(UInt8(ascii: "}")) { return object }
        repeat {
            skipSpace()
            let keyStart = position
            guard let byte = peek() else { throw failure(.unexpectedEnd) }
            guard byte == UInt8(ascii: "\"") else { throw failure(.unexpectedCharacter) }
            let key = try string()
            path.append(.key(key))
            skipSpace()
            try expect(UInt8(ascii: ":"))
            skipSpace()
            let value = try value(depth: depth + 1)
            guard object.append(key, value) else { throw failure(.duplicateKey, at: keyStart) }
            path.removeLast()
            skipSpace()
        } while take(UInt8(ascii: ","))
        try expect(UInt8(ascii: "}"))
        return object
    }

    private mutating func array(depth: Int) throws(JSONSyntaxError) -> [JSONValue] {
        guard depth < Self.maximumDepth else { throw failure(.tooDeep) }
        var array: [JSONValue] = []
        position += 1
        skipSpace()
        if take(UInt8(ascii: "]")) { return array }
        repeat {
            skipSpace()
            path.append(.index(array.count))
            array.append(try value(depth: depth + 1))
            path.removeLast()
            skipSpace()
        } while take(UInt8(ascii: ","))
        try expect(UInt8(ascii: "]"))
        return array
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONSyntaxError) -> JSONValue {
        for index in 0..<word.utf8CodeUnitCount {
            guard let byte = peek() else { throw failure(.unexpectedEnd) }
            guard byte == word.utf8Start[index] else { throw failure(.unexpectedCharacter) }
            position += 1
        }
        return value
    }
}

extension JSONParser {
    func peek() -> UInt8? {
        position < text.count ? text[position] : nil
    }

    /// Steps over a byte if it comes next.
    mutating func take(_ byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        position += 1
        return true
    }

    mutating func expect(_ byte: UInt8) throws(JSONSyntaxError) {
        guard let next = peek() else { throw failure(.unexpectedEnd) }
        guard next == byte else { throw failure(.unexpectedCharacter) }
        position += 1
    }

    private mutating func skipSpace() {
        while let byte = peek(), byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    func failure(_ code: JSONSyntaxError.Code, at offset: Int? = nil) -> JSONSyntaxError {
        JSONSyntaxError(code, at: offset ?? position, in: text, path: path)
    }
}
