// SPDX-License-Identifier: Apache-2.0

/// The first letters of how characters are read, so that 张大富 is found by `zdf`.
///
/// The tables are written by scripts/make-pinyin. A surname that is read otherwise than the word has both letters.
package enum PinyinInitials {
    private static let blocks: [(first: UInt32, letters: [UInt8])] = [
        (0x4E00, bytes(of: unified)), (0x3400, bytes(of: extensionA)), (0x20000, bytes(of: extensionB)),
    ]

    /// Characters whose reading as a surname, or whose other common reading, begins with another letter.
    private static let others: [Unicode.Scalar: Character] = [
        "曾": "z", "单": "s", "解": "x", "仇": "q", "查": "z", "区": "o", "翟": "z", "重": "c", "长": "z", "沈": "s",
        "缪": "m", "乐": "y", "盖": "g", "种": "c", "秘": "b", "繁": "p", "朴": "p", "尉": "y", "藏": "z", "行": "h",
        "覃": "q", "贾": "j", "石": "d", "校": "j", "调": "t", "还": "h", "车": "j", "厦": "x", "弹": "t", "降": "x",
    ]

    /// The letters that a character may stand for, the usual one first; none for what is no character of these tables.
    package static func letters(of scalar: Unicode.Scalar) -> [Character] {
        var letters: [Character] = []
        for block in blocks where scalar.value >= block.first {
            let place = Int(scalar.value - block.first)
            guard place < block.letters.count, block.letters[place] != UInt8(ascii: ".") else { continue }
            letters.append(Character(Unicode.Scalar(block.letters[place])))
        }
        if let other = others[scalar], !letters.contains(other) { letters.append(other) }
        return letters
    }

    /// Every way to write a name by first letters, at most `limit` of them; none when a character has no letter.
    package static func spellings(of name: [Unicode.Scalar], limit: Int = 4) -> [String] {
        var spellings = [""]
        for scalar in name {
            let letters = letters(of: scalar)
            spellings = Array(spellings.flatMap { start in letters.map { start + String($0) } }.prefix(limit))
        }
        return spellings
    }

    private static func bytes(of text: StaticString) -> [UInt8] {
        Array(text.description.utf8)
    }
}
