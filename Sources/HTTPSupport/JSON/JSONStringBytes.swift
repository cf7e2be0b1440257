// SPDX-License-Identifier: Apache-2.0

extension [UInt8] {
    /// Appends a string in quotes.
    ///
    /// Only what JSON requires is escaped (quotes, backslashes and control characters), and U+2028 and U+2029 are left as
    /// they are: the answers are never read as a script.
    mutating func appendJSONString(_ string: String) {
        append(UInt8(ascii: "\""))
        var string = string
        string.withUTF8 { text in
            var runStart = 0
            var index = text.endOfPlainJSON(from: 0)
            while index < text.count {
                append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart..<index]))
                appendJSONEscape(text[index])
                runStart = index + 1
                index = text.endOfPlainJSON(from: runStart)
            }
            append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart...]))
        }
        append(UInt8(ascii: "\""))
    }

    private mutating func appendJSONEscape(_ byte: UInt8) {
        append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(byte)
        case 0x0A: append(UInt8(ascii: "n"))
        case 0x0D: append(UInt8(ascii: "r"))
        case 0x09: append(UInt8(ascii: "t"))
        case _:
            append(contentsOf: "u00".utf8)
            append(hexDigits.utf8Start[Int(byte >> 4)])
            append(hexDigits.utf8Start[Int(byte & 15)])
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The position of the first byte that must be escaped, or the end; eight bytes at a time.
    fileprivate func endOfPlainJSON(from start: Int) -> Int {
        var index = start
        while index &+ 8 <= count, let base = baseAddress {
            let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
            guard !hasSpecialByte(word) else { break }
            index &+= 8
        }
        while index < count {
            let byte = self[index]
            if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
            index &+= 1
        }
        return index
    }
}

private let ones: UInt64 = 0x0101_0101_0101_0101
private let highBits: UInt64 = 0x8080_8080_8080_8080
private let highThreeBits: UInt64 = 0xE0E0_E0E0_E0E0_E0E0
private let quotes: UInt64 = 0x2222_2222_2222_2222
private let backslashes: UInt64 = 0x5C5C_5C5C_5C5C_5C5C

@inline(__always)
private func hasSpecialByte(_ word: UInt64) -> Bool {
    hasZeroByte(word & highThreeBits) || hasZeroByte(word ^ quotes) || hasZeroByte(word ^ backslashes)
}

@inline(__always)
private func hasZeroByte(_ word: UInt64) -> Bool {
    (word &- ones) & ~word & highBits != 0
}
