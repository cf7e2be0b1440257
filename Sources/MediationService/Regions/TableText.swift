// SPDX-License-Identifier: Apache-2.0
private import Glibc

/// The text of a table that an office sends: UTF-8 with or without a mark, or GB 18030.
enum TableText {
    /// Reads bytes as text; `nil` when they are neither.
    ///
    /// UTF-8 is tried first: text in GB 18030 that has a single Chinese character is hardly ever valid UTF-8.
    static func decode(_ bytes: [UInt8]) -> String? {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: mark) ? bytes[3...] : bytes[...]
        if let decoded = String(validating: text, as: UTF8.self) { return decoded }
        return converted(from: bytes)
    }

    /// The C library knows all of GB 18030, with the characters that stand in names alone.
    private static func converted(from bytes: [UInt8]) -> String? {
        guard let converter = iconv_open("UTF-8", "GB18030"), converter != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        // Two bytes become three, four become four.
        var output = [CChar](repeating: 0, count: bytes.count * 2 + 16)
        let written = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output -> Int? in
                var (from, to) = (input.baseAddress, output.baseAddress)
                var (left, room) = (input.count, output.count)
                guard iconv(converter, &from, &left, &to, &room) != Int(bitPattern: UInt.max), left == 0 else {
                    return nil
                }
                return output.count - room
            }
        }
        return written.map { String(decoding: output[..<$0].map { UInt8(bitPattern: $0) }, as: UTF8.self) }
    }
}
