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
        for scalar in text.unicodeScalars.lazy.compactMap(Self.narrowed) {
            guard let last = runs.last else {
                runs.append(Self.run(of: scalar))
                continue
            }
            switch (last, Self.run(of: scalar)) {
            case (.characters(let characters), .characters(let more)) where !more.isEmpty && !characters.isEmpty:
                runs[runs.count - 1] = .characters(characters + more)
            case (.word(let word), .word(let more)) where !more.isEmpty && !word.isEmpty:
                runs[runs.count - 1] = .word(word + more)
            case (_, let other): runs.append(other)
            }
        }
        self.runs = runs.filter { $0 != Self.gap }
    }

    /// What stands between two runs.
    private static let gap = Run.word("")

    private static func run(of scalar: Unicode.Scalar) -> Run {
        if isCharacter(scalar) { return .characters([scalar]) }
        let isLetter = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        return isLetter ? .word(scalar.properties.lowercaseMapping) : gap
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
