// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A table as comma-separated values: UTF-8 with a mark, as spreadsheets want it, and the watermark as its last row.
package struct CSVSheet: SheetWriter {
    private let file: FileDescriptorBox
    private let watermark: String
    private var buffer: [UInt8] = []

    package init(path: String, head: SheetHead) throws(SheetFailure) {
        file = try FileDescriptorBox(writing: path)
        watermark = head.watermark
        buffer = [0xEF, 0xBB, 0xBF]
        put(head.columns)
    }

    package mutating func add(_ row: [SheetCell]) throws(SheetFailure) {
        put(row.map(\.csv))
        if buffer.count >= 1 << 16 { try flush() }
    }

    package mutating func finish() throws(SheetFailure) {
        put([watermark])
        try flush()
    }

    private mutating func put(_ texts: [String]) {
        buffer.append(contentsOf: texts.map(Self.cell).joined(separator: ",").utf8)
        buffer.append(contentsOf: "\r\n".utf8)
    }

    private mutating func flush() throws(SheetFailure) {
        try file.write(buffer)
        buffer.removeAll(keepingCapacity: true)
    }

    /// Quoted where it must be, and never run: a spreadsheet takes a text that begins like a formula for one.
    static func cell(_ text: String) -> String {
        let isFormula = text.unicodeScalars.first.map { "=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? false
        let safe = isFormula && !isNumber(text) ? "'" + text : text
        guard safe.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return safe }
        return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    private static func isNumber(_ text: String) -> Bool {
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        return !digits.isEmpty && digits.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
    }
}

extension SheetCell {
    fileprivate var csv: String {
        switch self {
        case .text(let text): text
        case .integer(let number): String(number)
        case .money(let hundredths):
            "\(hundredths < 0 ? "-" : "")\(abs(hundredths) / 100).\(Self.two(Int(abs(hundredths % 100))))"
        case .day(let year, let month, let day): "\(year)-\(Self.two(month))-\(Self.two(day))"
        case .empty: ""
        }
    }

    private static func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}
