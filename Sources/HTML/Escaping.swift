// SPDX-License-Identifier: Apache-2.0

extension [UInt8] {
    /// Appends text so that it means itself, in text as well as between double quotes.
    ///
    /// Control characters, which HTML does not admit, and the two overrides of writing direction, with which a name could
    /// turn the sentence around it, are shown as U+FFFD; everything else is kept.
    mutating func appendEscaped(_ text: String) {
        var text = text
        text.withUTF8 { appendEscaped($0) }
    }

    private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        var runStart = 0
        var index = text.endOfPlainText(from: 0)
        while index < text.count {
            if let change = Substitute(for: text, at: index) {
                append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart..<index]))
                change.text.withUTF8Buffer { append(contentsOf: $0) }
                index &+= change.length
                runStart = index
            } else {
                index &+= 1
            }
            index = text.endOfPlainText(from: index)
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart...]))
    }
}

/// What is sent in place of a few bytes of text.
private struct Substitute {
    let text: StaticString
    /// How many bytes of the text it stands for.
    let length: Int

    init?(for bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
        switch bytes[index] {
        case UInt8(ascii: "&"): self.init("&amp;")
        case UInt8(ascii: "<"): self.init("&lt;")
        case UInt8(ascii: ">"): self.init("&gt;")
        case UInt8(ascii: "\""): self.init("&quot;")
        case UInt8(ascii: "'"): self.init("&#39;")
        case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): return nil
        case 0x00..<0x20: self.init("\u{FFFD}")
        // U+202D and U+202E are E2 80 AD and E2 80 AE.
        case 0xE2 where bytes[index + 1] == 0x80 && (bytes[index + 2] == 0xAD || bytes[index + 2] == 0xAE):
            self.init("\u{FFFD}", length: 3)
        case _: return nil
        }
    }

    private init(_ text: StaticString, length: Int = 1) {
        self.text = text
        self.length = length
    }
}
