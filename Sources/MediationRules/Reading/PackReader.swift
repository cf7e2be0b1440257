// SPDX-License-Identifier: Apache-2.0
internal import JSON

/// Reads values of a pack and keeps every mistake with its place, so that a person can mend them all at once.
struct PackReader {
    typealias Path = [JSONPathStep]

    private(set) var mistakes: [(pointer: String, fault: RulePackFault)] = []

    mutating func report(_ fault: RulePackFault, at path: Path) {
        mistakes.append((JSONPathStep.pointer(path), fault))
    }

    /// An object whose members are known; what is missing and what is too much is reported.
    mutating func object(_ value: JSONValue, _ shape: ObjectShape, at path: Path) -> JSONObject? {
        guard case .object(let object) = value else { return wrong(.object, at: path) }
        for name in shape.required where object[name] == nil { report(.missing, at: path + [.key(name)]) }
        for member in object.members where !shape.required.contains(member.key) && !shape.optional.contains(member.key)
        {
            report(.unknownMember, at: path + [.key(member.key)])
        }
        return object
    }

    mutating func array(_ value: JSONValue, limit: Int, at path: Path) -> [JSONValue]? {
        guard case .array(let values) = value else { return wrong(.array, at: path) }
        if values.isEmpty { report(.empty, at: path) }
        if values.count > limit { report(.tooMany(limit: limit), at: path) }
        return Array(values.prefix(limit))
    }

    /// A text with something in it.
    mutating func text(_ value: JSONValue, at path: Path) -> String? {
        guard case .string(let text) = value else { return wrong(.text, at: path) }
        guard text.contains(where: { !$0.isWhitespace }) else {
            report(.empty, at: path)
            return nil
        }
        return text
    }

    mutating func integer(_ value: JSONValue, in range: ClosedRange<Int>, at path: Path) -> Int? {
        guard case .number(let number) = value, let integer = number.integer else { return wrong(.integer, at: path) }
        guard let small = Int(exactly: integer), range.contains(small) else {
            report(.outOfRange(range), at: path)
            return nil
        }
        return small
    }

    mutating func flag(_ value: JSONValue, at path: Path) -> Bool? {
        guard case .bool(let flag) = value else { return wrong(.flag, at: path) }
        return flag
    }

    /// A word of a closed list.
    mutating func word<Word: RawRepresentable<String> & CaseIterable>(
        _ value: JSONValue, of list: Word.Type, at path: Path
    ) -> Word? {
        guard case .string(let text) = value else { return wrong(.text, at: path) }
        guard let word = Word(rawValue: text) else {
            report(.unknownWord(text, known: Word.allCases.map(\.rawValue)), at: path)
            return nil
        }
        return word
    }

    /// Words of a closed list, each once.
    mutating func words<Word: RawRepresentable<String> & CaseIterable & Hashable>(
        _ value: JSONValue, of list: Word.Type, at path: Path
    ) -> Set<Word> {
        var words: Set<Word> = []
        for (index, value) in (array(value, limit: Word.allCases.count, at: path) ?? []).enumerated() {
            let place = path + [.index(index)]
            guard let word = word(value, of: list, at: place) else { continue }
            if !words.insert(word).inserted { report(.repeated, at: place) }
        }
        return words
    }

    /// Reports another type than expected; always `nil`, so that it can be returned in place of a value.
    mutating func wrong<Value>(_ expected: RulePackType, at path: Path) -> Value? {
        report(.wrongType(expected: expected), at: path)
        return nil
    }
}
