// SPDX-License-Identifier: Apache-2.0

/// Why a text is not JSON that we read, and where.
package struct JSONSyntaxError: Error, Hashable, Sendable {
    /// The kinds of mistake; the raw values are the codes that clients see.
    package enum Code: String, Sendable, CaseIterable {
        case empty
        case unexpectedEnd = "unexpected_end"
        case unexpectedCharacter = "unexpected_character"
        case invalidNumber = "invalid_number"
        case invalidEscape = "invalid_escape"
        case invalidUTF8 = "invalid_utf8"
        case controlCharacter = "control_character"
        case duplicateKey = "duplicate_key"
        case tooDeep = "too_deep"
        case trailingText = "trailing_text"
    }

    /// The kind of mistake.
    package let code: Code
    /// The offset in bytes of the first byte that could not be read.
    package let offset: Int
    /// The line of that byte, from 1.
    package let line: Int
    /// The place of that byte in its line, in bytes from 1.
    package let column: Int
    /// The JSON pointer of the value that was being read; empty for the whole text.
    package let pointer: String

    init(_ code: Code, at offset: Int, in text: UnsafeBufferPointer<UInt8>, path: [JSONPathStep]) {
        let before = text[..<min(offset, text.count)]
        let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        self.code = code
        self.offset = offset
        self.line = 1 + before.count { $0 == UInt8(ascii: "\n") }
        self.column = 1 + before.count - lineStart
        self.pointer = JSONPathStep.pointer(path)
    }
}

/// One step of the way from the whole text to a value in it.
package enum JSONPathStep: Hashable, Sendable {
    case key(String)
    case index(Int)

    /// The way as a JSON pointer (RFC 6901).
    package static func pointer(_ path: [JSONPathStep]) -> String {
        var pointer = ""
        for step in path {
            pointer += "/"
            switch step {
            case .index(let index): pointer += String(index)
            case .key(let key):
                for character in key.unicodeScalars {
                    switch character {
                    case "~": pointer += "~0"
                    case "/": pointer += "~1"
                    case _: pointer.unicodeScalars.append(character)
                    }
                }
            }
        }
        return pointer
    }
}
