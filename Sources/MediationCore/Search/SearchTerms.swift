// SPDX-License-Identifier: Apache-2.0

/// What a text is found by, or what a query asks for: short terms that are kept behind a keyed hash.
///
/// Chinese text has no gaps between words, so every two neighbouring characters are a term; a query of more characters
/// asks for all of its pairs. Letters and digits are found from their beginning on.
package struct SearchTerms: Hashable, Sendable {
    /// A word is found by its first letters, and by no more than these.
    private static let wordLimit = 12
    private static let spellingLengths = 2...6

    package private(set) var terms: Set<String> = []

    package init() {}

    /// What somebody typed asks for: a case has to have every term.
    package init(query: String) {
        if let code = CaseCode(query) {
            terms = [Self.word(code.searchWord)]
            return
        }
        for run in SearchText(query).runs {
            switch run {
            case .characters(let characters): terms.formUnion(Self.pairs(of: characters))
            case .word(let word): terms.insert(Self.word(String(word.prefix(Self.wordLimit))))
            }
        }
    }

    /// Text in which somebody may look for words.
    mutating func add(words text: String) {
        for run in SearchText(text).runs {
            switch run {
            case .characters(let characters): terms.formUnion(Self.pairs(of: characters))
            case .word(let word): add(word: word)
            }
        }
    }

    /// A name, as people call somebody: also found by one character and by the first letters of its reading.
    mutating func add(name: String) {
        add(words: name)
        for case .characters(let characters) in SearchText(name).runs {
            for character in characters { terms.insert("c" + String(character)) }
            add(spellingsOf: characters)
        }
    }

    /// A place, as people tell the way: also found by the first letters of its reading.
    mutating func add(place: String) {
        add(words: place)
        for case .characters(let characters) in SearchText(place).runs { add(spellingsOf: characters) }
    }

    /// A term that no query says: two cases are held against each other by it.
    static func likeness(_ term: String) -> String { "l" + term }

    private mutating func add(word: String) {
        let letters = Array(word.prefix(Self.wordLimit))
        for length in min(2, letters.count)...letters.count { terms.insert(Self.word(String(letters[..<length]))) }
        // A serial number is said without its zeros.
        let significant = word.drop { $0 == "0" }
        if significant.count < word.count, !significant.isEmpty, word.allSatisfy(\.isNumber) {
            terms.insert(Self.word(String(significant)))
        }
    }

    private mutating func add(spellingsOf characters: [Unicode.Scalar]) {
        for spelling in PinyinInitials.spellings(of: Array(characters.prefix(Self.wordLimit))) {
            let letters = Array(spelling)
            for length in Self.spellingLengths where length <= letters.count {
                for start in 0...(letters.count - length) {
                    terms.insert(Self.word(String(letters[start..<start + length])))
                }
            }
        }
    }

    private static func word(_ word: String) -> String { "w" + word }

    private static func pairs(of characters: [Unicode.Scalar]) -> [String] {
        guard characters.count > 1 else { return characters.map { "c" + String($0) } }
        return zip(characters, characters.dropFirst()).map { "c" + String($0) + String($1) }
    }
}

extension CaseCode {
    /// Without its hyphen, in small letters.
    var searchWord: String { description.filter { $0 != "-" }.lowercased() }
}
