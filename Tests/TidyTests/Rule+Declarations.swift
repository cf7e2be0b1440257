// SPDX-License-Identifier: Apache-2.0

extension Rule {
    /// What others may call.
    static let declarations: [Rule] = [
        Rule(
            sentence: "A type for others says in its documentation what it is for.",
            concerns: { $0.isSwift && ($0.path.hasPrefix("Sources/") || $0.path.hasPrefix("Tests/TestSupport/")) },
            check: { file in
                file.lines.indices.filter { isExported(file.lines[$0]) && !isDocumented($0, in: file.lines) }
                    .map { file.breach($0 + 1, "a declaration without documentation") }
            })
    ]

    // Functions and values are documented too, but those that a protocol asks for need no second sentence, and the text
    // alone does not tell which those are.
    private static let keywords: Set<Substring> = ["struct", "enum", "class", "actor", "protocol", "macro"]

    /// Whether a line begins a declaration that is public or package; imports and extensions declare nothing.
    private static func isExported(_ line: String) -> Bool {
        let words = line.split(separator: " ").prefix { !$0.hasPrefix("//") }
        guard let access = words.firstIndex(where: { $0 == "public" || $0 == "package" }),
            words[..<access].allSatisfy({ $0.hasPrefix("@") || modifiers.contains($0) })
        else { return false }
        let kind = words[access...].dropFirst().first { !modifiers.contains($0) && !$0.hasPrefix("@") }
        return kind.map { keywords.contains($0.prefix { $0.isLetter }) } ?? false
    }

    private static let modifiers: Set<Substring> = [
        "static", "final", "nonisolated", "mutating", "consuming", "borrowing", "override", "convenience", "indirect",
        "lazy", "weak", "unsafe", "isolated", "prefix", "postfix", "infix", "private(set)", "internal(set)",
        "package(set)", "fileprivate(set)", "nonisolated" + "(unsafe)", "unowned", "required", "open", "distributed",
    ]

    /// Whether documentation stands above a line, with nothing but attributes and plain comments between.
    private static func isDocumented(_ index: Int, in lines: [String]) -> Bool {
        for line in lines[..<index].reversed() {
            let text = line.drop { $0 == " " }
            if text.hasPrefix("///") { return true }
            guard text.hasPrefix("@") || text.hasPrefix("//") || text.hasPrefix("#") else { return false }
        }
        return false
    }
}
