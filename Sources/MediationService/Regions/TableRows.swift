// SPDX-License-Identifier: Apache-2.0

/// The rows of comma-separated text: fields may stand in quotes, lines end with LF or CR LF.
///
/// What begins like a formula is text like any other: nothing here is ever computed.
struct TableRows: Sequence, IteratorProtocol {
    /// One row with the number of the line on which it begins, counted from 1.
    struct Row: Hashable {
        let line: Int
        let fields: [String]
        /// The last field's quotes were opened and never closed.
        let isTorn: Bool
    }

    private let bytes: [UInt8]
    private var position = 0
    private var line = 1

    init(_ text: String) { bytes = Array(text.utf8) }

    mutating func next() -> Row? {
        guard position < bytes.count else { return nil }
        let first = line
        var fields: [String] = []
        while true {
            let (field, isTorn) = field()
            fields.append(field)
            if isTorn { return Row(line: first, fields: fields, isTorn: true) }
            guard position < bytes.count, bytes[position] == UInt8(ascii: ",") else { break }
            position += 1
        }
        if position < bytes.count, bytes[position] == UInt8(ascii: "\r") { position += 1 }
        if position < bytes.count, bytes[position] == UInt8(ascii: "\n") { position += 1 }
        line += 1
        return Row(line: first, fields: fields, isTorn: false)
    }

    private mutating func field() -> (text: String, isTorn: Bool) {
        if position < bytes.count, bytes[position] == UInt8(ascii: "\"") { return quoted() }
        let start = position
        while position < bytes.count, !Self.ends(bytes[position]) { position += 1 }
        return (String(decoding: bytes[start..<position], as: UTF8.self), false)
    }

    /// A quote inside is written twice; whatever follows the closing one belongs to the field as it stands.
    private mutating func quoted() -> (text: String, isTorn: Bool) {
        var field: [UInt8] = []
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "\n") { line += 1 }
            guard byte == UInt8(ascii: "\"") else {
                field.append(byte)
                continue
            }
            if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
                field.append(byte)
                position += 1
                continue
            }
            while position < bytes.count, !Self.ends(bytes[position]) {
                field.append(bytes[position])
                position += 1
            }
            return (String(decoding: field, as: UTF8.self), false)
        }
        return (String(decoding: field, as: UTF8.self), true)
    }

    private static func ends(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }
}
