// SPDX-License-Identifier: Apache-2.0

/// A text as it is searched: runs of Chinese characters, and words of letters and digits in small letters.
struct SearchText {
    enum Run: Hashable {
        case characters([Unicode.Scalar])
        case word(String)
    }

    let runs: [Run]

    init(_ text: some StringProtocol) {
        var runs: [Run] = []
        var characters: [Unicode.Scalar] = []
        var word = ""
        func end() {
            if !characters.isEmpty { runs.append(.characters(characters)) }
            if !word.isEmpty { runs.append(.word(word)) }
            characters.removeAll()
            word.removeAll()
        }
        for scalar in text.unicodeScalars.lazy.compactMap(Self.narrowed) {
            if Self.isCharacter(scalar) {
                if !word.isEmpty { end() }
                characters.append(scalar)
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                if !characters.isEmpty { end() }
                word += scalar.properties.lowercaseMapping
            } else {
                end()
            }
        }
        end()
        self.runs = runs
    }

    /// Letters as wide as characters are the same letters; what only chooses the form of a character is left out.
    private static func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0)
        case 0xFE00...0xFE0F, 0xE0100...0xE01EF: nil
        case _: scalar
        }
    }

    private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        case _: false
        }
    }
}
