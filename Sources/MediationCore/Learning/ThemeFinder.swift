// SPDX-License-Identifier: Apache-2.0

/// A case as the search for themes sees it.
package struct ThemeCase: Hashable, Sendable {
    package let id: CaseID
    package let code: String
    package let region: RegionCode
    package let type: DisputeType
    package let summary: String

    package init(id: CaseID, code: String, region: RegionCode, type: DisputeType, summary: String) {
        self.id = id
        self.code = code
        self.region = region
        self.type = type
        self.summary = summary
    }
}

/// Cases that are alike: of one township and one kind, told in the same words. A suggestion; people decide.
package struct ThemeGroup: Hashable, Sendable {
    package let township: RegionCode
    package let type: DisputeType
    /// What their summaries have in common.
    package let words: String
    package let cases: [ThemeCase]
    /// All cases of this kind in this township, whatever they say.
    package let ofKind: Int
    /// Cases with the same words in other townships of the range that was searched.
    package let elsewhere: Int

    /// The places where they happened, each once.
    package var places: [RegionCode] { Set(cases.map(\.region)).sorted { $0.rawValue < $1.rawValue } }
}

/// Groups cases by place, kind and shared words. Pure: the same cases always give the same groups.
package enum ThemeFinder {
    /// Fewer cases than this are chance.
    package static let atLeast = 3
    /// Words get no longer than this, so that they stay a name for a thing.
    private static let longest = 8

    /// - Returns: the largest groups first; a case is in one group at most.
    package static func groups(of cases: [ThemeCase]) -> [ThemeGroup] {
        struct Place: Hashable {
            let township: RegionCode
            let type: DisputeType
        }
        let places = Dictionary(grouping: cases) { Place(township: $0.region.township, type: $0.type) }
        var found: [ThemeGroup] = []
        for (place, alike) in places where alike.count >= atLeast {
            for (words, members) in split(alike.map { ($0, Array($0.summary)) }) {
                let elsewhere = cases.count { $0.region.township != place.township && $0.summary.contains(words) }
                found.append(
                    ThemeGroup(
                        township: place.township, type: place.type, words: words, cases: members,
                        ofKind: alike.count, elsewhere: elsewhere))
            }
        }
        return found.sorted {
            ($1.cases.count, $0.township.rawValue, $0.words) < ($0.cases.count, $1.township.rawValue, $1.words)
        }
    }

    /// Takes the most common pair of characters, grows it as far as all of its cases go along, and goes on with the rest.
    private static func split(_ alike: [(ThemeCase, [Character])]) -> [(words: String, cases: [ThemeCase])] {
        var rest = alike
        var found: [(words: String, cases: [ThemeCase])] = []
        while rest.count >= atLeast, let pair = mostCommonPair(in: rest.map(\.1)) {
            let members = rest.filter { contains(pair, in: $0.1) }
            let words = grown(pair, within: members.map(\.1))
            found.append((String(words), members.map(\.0)))
            rest.removeAll { contains(pair, in: $0.1) }
        }
        return found
    }

    /// `nil` when no pair is in enough of them.
    private static func mostCommonPair(in texts: [[Character]]) -> [Character]? {
        var counts: [[Character]: Int] = [:]
        for text in texts {
            let pairs = zip(text, text.dropFirst()).filter { isWord($0) && isWord($1) }.map { [$0, $1] }
            for pair in Set(pairs) { counts[pair, default: 0] += 1 }
        }
        let best = counts.max { ($0.value, String($1.key)) < ($1.value, String($0.key)) }
        guard let best, best.value >= atLeast else { return nil }
        return best.key
    }

    private static func grown(_ pair: [Character], within texts: [[Character]]) -> [Character] {
        var words = pair
        guard let first = texts.first else { return words }
        while words.count < longest {
            let longer = around(words, in: first).first { candidate in
                texts.allSatisfy { contains(candidate, in: $0) }
            }
            guard let longer else { break }
            words = longer
        }
        return words
    }

    /// The words with one character more before or behind, as a text has them.
    private static func around(_ words: [Character], in text: [Character]) -> [[Character]] {
        guard let start = position(of: words, in: text) else { return [] }
        let end = start + words.count
        var longer: [[Character]] = []
        if end < text.count, isWord(text[end]) { longer.append(words + [text[end]]) }
        if start > 0, isWord(text[start - 1]) { longer.append([text[start - 1]] + words) }
        return longer
    }

    private static func contains(_ words: [Character], in text: [Character]) -> Bool {
        position(of: words, in: text) != nil
    }

    private static func position(of words: [Character], in text: [Character]) -> Int? {
        guard text.count >= words.count else { return nil }
        return (0...(text.count - words.count)).first { start in
            zip(words, text[start...]).allSatisfy { $0 == $1 }
        }
    }

    /// Marks and blanks are in every text and say nothing.
    private static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}

extension RegionCode {
    /// The township of a place; a county stands for itself.
    package var township: RegionCode {
        level == .village ? RegionCode(rawValue: rawValue / 1_000 * 1_000) ?? self : self
    }
}
