// SPDX-License-Identifier: Apache-2.0

extension JSONParser {
    mutating func string() throws(JSONSyntaxError) -> String {
        let opening = position
        position += 1
        let start = position
        // Nearly every string is plain, and is then taken in one piece; most are ASCII, which needs no validation.
        var bits: UInt8 = 0
        while let byte = peek(), byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
            bits |= byte
            position += 1
        }
        guard let end = peek() else { throw failure(.unexpectedEnd) }
        if end == UInt8(ascii: "\"") {
            position += 1
            let piece = UnsafeBufferPointer(rebasing: text[start..<position - 1])
            return bits < 0x80 ? String(decoding: piece, as: UTF8.self) : try decoded(piece, from: opening)
        }
        var bytes = Array(text[start..<position])
        while let byte = peek() {
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                return try decoded(bytes, from: opening)
            case UInt8(ascii: "\\"):
                try appendEscape(to: &bytes)
            case 0..<0x20:
                throw failure(.controlCharacter)
            case _:
                bytes.append(byte)
                position += 1
            }
        }
        throw failure(.unexpectedEnd)
    }

    private func decoded(_ bytes: some Collection<UInt8>, from start: Int) throws(JSONSyntaxError) -> String {
        guard let string = String(validating: bytes, as: UTF8.self) else { throw failure(.invalidUTF8, at: start) }
        return string
    }

    private mutating func appendEscape(to bytes: inout [UInt8]) throws(JSONSyntaxError) {
        let start = position
        position += 1
        guard let letter = peek() else { throw failure(.unexpectedEnd) }
        position += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): bytes.append(letter)
        case UInt8(ascii: "b"): bytes.append(0x08)
        case UInt8(ascii: "f"): bytes.append(0x0C)
        case UInt8(ascii: "n"): bytes.append(0x0A)
        case UInt8(ascii: "r"): bytes.append(0x0D)
        case UInt8(ascii: "t"): bytes.append(0x09)
        case UInt8(ascii: "u"):
            let scalar = try escapedScalar(from: start)
            bytes.append(contentsOf: Character(scalar).utf8)
        case _: throw failure(.invalidEscape, at: start)
        }
    }

    private mutating func escapedScalar(from start: Int) throws(JSONSyntaxError) -> Unicode.Scalar {
        let first = try hexUnit(from: start)
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard UTF16.isLeadSurrogate(first), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
            throw failure(.invalidEscape, at: start)
        }
        let second = try hexUnit(from: start)
        guard UTF16.isTrailSurrogate(second) else { throw failure(.invalidEscape, at: start) }
        return UTF16.decode(UTF16.EncodedScalar([first, second]))
    }

    private mutating func hexUnit(from start: Int) throws(JSONSyntaxError) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let byte = peek() else { throw failure(.unexpectedEnd) }
            guard let digit = hexDigit(byte) else { throw failure(.invalidEscape, at: start) }
            unit = unit << 4 | UInt16(digit)
            position += 1
        }
        return unit
    }

    mutating func number() throws(JSONSyntaxError) -> JSONNumber {
        let start = position
        _ = take(UInt8(ascii: "-"))
        if !take(UInt8(ascii: "0")) { try digits(from: start) }
        if take(UInt8(ascii: ".")) { try digits(from: start) }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            try digits(from: start)
        }
        if let byte = peek(), isDigit(byte) { throw failure(.invalidNumber, at: start) }
        return JSONNumber(text: String(decoding: text[start..<position], as: UTF8.self))
    }

    private mutating func digits(from start: Int) throws(JSONSyntaxError) {
        guard let byte = peek() else { throw failure(.unexpectedEnd) }
        guard isDigit(byte) else { throw failure(.invalidNumber, at: start) }
        while let byte = peek(), isDigit(byte) { position += 1 }
    }
}

private func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
}
