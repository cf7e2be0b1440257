// SPDX-License-Identifier: Apache-2.0
internal import JSON

func string(_ input: FieldInput) throws(FieldRefusal) -> String {
    switch input {
    case .json(.string(let text)), .text(let text): return text
    case .json: throw FieldRefusal(.wrongType, "must be a string")
    }
}

func require(
    _ text: String, max limit: Int, admitting isAdmitted: (Unicode.Scalar) -> Bool
) throws(FieldRefusal) {
    // The bytes are known without counting, and most texts are far from their limit.
    if text.utf8.count > limit, text.unicodeScalars.count > limit {
        throw FieldRefusal(.tooLong, "must not be longer than \(limit) characters", limit: limit)
    }
    guard text.unicodeScalars.allSatisfy(isAdmitted) else {
        throw FieldRefusal(.forbiddenCharacter, "must not hold control characters")
    }
}

func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
}

/// Without white space at both ends, the wide space of Chinese input among it.
func trimmed(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
        first.properties.isWhitespace || last.properties.isWhitespace
    else { return text }
    let start = text.unicodeScalars.drop(while: \.properties.isWhitespace)
    let end = start.reversed().drop(while: \.properties.isWhitespace).startIndex.base
    return String(start[..<end])
}

/// With line feeds where a form sent CR LF.
func unifyingLineEnds(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    var unified = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
        if scalar == "\n", previous == "\r" { unified.removeLast() }
        unified.append(scalar)
        previous = scalar
    }
    return String(unified)
}
