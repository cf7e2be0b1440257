// SPDX-License-Identifier: Apache-2.0

/// Follows the literal parts of markup, so that it is known in what kind of place the next value stands.
///
/// It is far smaller than a parser of HTML because it reads only our own literals and refuses what it need not
/// understand: single quotes, unquoted values and comments. Whatever it accepts, a browser reads in the same way.
struct MarkupScanner {
    enum Place {
        case text
        /// Between `<` and `>`, outside of a value.
        case tag
        /// Between the double quotes of an attribute; `start` is the offset of its first byte in the fragment.
        case value(start: Int)
        /// In the content of `<script>` or `<style>`, which has no escapes.
        case raw
    }

    private(set) var place = Place.text
    /// Whether the tag under the scanner is `<script` or `<style`.
    private var opensRaw = false

    /// Scans a literal that is going to be appended to the fragment at an offset.
    mutating func scan(_ literal: UnsafeBufferPointer<UInt8>, at offset: Int) {
        var index = 0
        while index < literal.count {
            switch place {
            case .text: index = scanText(literal, from: index)
            case .tag: index = scanTag(literal, from: index, at: offset)
            case .value: index = scanValue(literal, from: index)
            case .raw: index = scanRaw(literal, from: index)
            }
        }
    }

    private mutating func scanText(_ literal: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard let opening = literal.position(of: UInt8(ascii: "<"), from: start) else { return literal.count }
        let name = UnsafeBufferPointer(rebasing: literal[(opening + 1)...])
        guard let first = name.first else { Self.stop("A tag needs its name", after: literal) }
        if first == UInt8(ascii: "!"), name.count > 1, name[1] == UInt8(ascii: "-") {
            Self.stop("Markup holds no comments", after: literal)
        }
        opensRaw = name.hasPrefix("script") || name.hasPrefix("style")
        place = .tag
        return opening + 1
    }

    private mutating func scanTag(_ literal: UnsafeBufferPointer<UInt8>, from start: Int, at offset: Int) -> Int {
        var index = start
        while index < literal.count, !endsName(literal[index]) { index &+= 1 }
        guard index < literal.count else { return index }
        switch literal[index] {
        case UInt8(ascii: ">"):
            place = opensRaw ? .raw : .text
            return index &+ 1
        case UInt8(ascii: "=") where index &+ 1 < literal.count && literal[index &+ 1] == UInt8(ascii: "\""):
            place = .value(start: offset &+ index &+ 2)
            return index &+ 2
        case _:
            Self.stop("An attribute is written name=\"value\"", after: literal)
        }
    }

    private mutating func scanValue(_ literal: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard let closing = literal.position(of: UInt8(ascii: "\""), from: start) else { return literal.count }
        place = .tag
        return closing + 1
    }

    private mutating func scanRaw(_ literal: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard let opening = literal.position(of: UInt8(ascii: "<"), from: start) else { return literal.count }
        guard opening + 1 < literal.count, literal[opening + 1] == UInt8(ascii: "/") else {
            Self.stop("A script or a style sheet in markup cannot hold <", after: literal)
        }
        opensRaw = false
        place = .tag
        return opening + 1
    }

    /// The kind of the attribute whose value is open at the end of a fragment.
    func attribute(in fragment: [UInt8]) -> AttributeKind {
        guard case .value(let start) = place else { return .refused }
        let end = start - 2
        var nameStart = end
        while nameStart > 0, !Self.isBoundary(fragment[nameStart - 1]) { nameStart -= 1 }
        return fragment.withUnsafeBufferPointer {
            AttributeKind(name: UnsafeBufferPointer(rebasing: $0[nameStart..<end]))
        }
    }

    private static func isBoundary(_ byte: UInt8) -> Bool {
        byte <= UInt8(ascii: " ") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\"")
    }

    static func stop(_ reason: String, after markup: some Collection<UInt8>) -> Never {
        fatalError("\(reason): \(String(decoding: markup, as: UTF8.self))")
    }
}

/// Bits for the bytes below 0x40 at which the name of a tag or an attribute ends, if only by mistake: `" ' < = >`.
private let nameEnds: UInt64 = 1 << 0x22 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3D | 1 << 0x3E

@inline(__always)
private func endsName(_ byte: UInt8) -> Bool {
    byte < 0x40 ? nameEnds &>> UInt64(byte) & 1 == 1 : byte == UInt8(ascii: "`")
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate func hasPrefix(_ name: StaticString) -> Bool {
        guard count >= name.utf8CodeUnitCount else { return false }
        return name.withUTF8Buffer { zip(self, $0).allSatisfy { $0 | 0x20 == $1 } }
    }
}
