// SPDX-License-Identifier: Apache-2.0

extension Rule {
    /// A word that may not stand in some files.
    private struct Ban: Sendable {
        let words: [String]
        let reason: String
        var concerns: @Sendable (SourceFile) -> Bool = \.isSwift
        var isForComments = false
    }

    // Written in pieces, or this file would break its own rules.
    private static let bans: [Ban] = [
        Ban(
            words: ["TO" + "DO", "FIX" + "ME", "XX" + "X:", "not " + "implemented", "un" + "implemented"],
            reason: "Work is done or it is not begun; what is left is said where work is planned.",
            concerns: { !$0.path.hasPrefix("docs/") }, isForComments: true),
        Ban(words: ["{" + "{{", "<<<" + "<<<<", ">>>" + ">>>>"], reason: "Marks of editors and merges are no text."),
        Ban(
            words: ["print" + "(", "debug" + "Print("],
            reason: "A server speaks through its log, which has levels and carries no personal data.",
            concerns: { $0.isSwift && !$0.path.hasPrefix("Sources/fengqiao/") && !$0.path.hasPrefix("Benchmarks/") }),
        Ban(words: ["try" + "!", "as" + "!"], reason: "A failure is an answer, not an end of the process."),
        Ban(
            words: ["Date" + "()", "Date" + ".now", "gettime" + "ofday(", "CLOCK_" + "REALTIME", " time" + "(nil)"],
            reason: "Time comes from one clock, so that tests can set it.",
            concerns: { $0.isSwift && !$0.name.hasSuffix("Clock.swift") }),
        Ban(
            words: ["nonisolated" + "(unsafe)"],
            reason: "What the compiler cannot check stays where pointers are handled anyway.",
            concerns: { $0.isSwift && !$0.path.hasPrefix("Sources/Postgres/") }),
        Ban(
            words: [": S" + "QL", "-> S" + "QL", "S" + "QL("],
            reason: "SQL stands in MediationStore, where each statement has a name and a test.",
            concerns: {
                let path = $0.path
                return $0.isSwift && path.hasPrefix("Sources/")
                    && !["Postgres", "MediationStore", "MediationDemo"].contains { path.hasPrefix("Sources/\($0)/") }
            }),
        Ban(words: ["import " + "XCTest"], reason: "One way to test: Swift Testing."),
    ]

    /// Words that stand nowhere, or only where they belong.
    static let words: [Rule] = bans.map { ban in
        Rule(
            sentence: ban.reason,
            concerns: ban.concerns,
            check: { file in
                ban.words.flatMap { word in
                    file.breaches("\"\(word)\"") { line in
                        hasWord(word, in: line) && (ban.isForComments || !isComment(line))
                    }
                }
            })
    }

    private static func isComment(_ line: String) -> Bool { line.drop { $0 == " " }.hasPrefix("//") }

    /// Whether a line has the word by itself and not as a part of a longer one, as `sprint(` has `print(`.
    private static func hasWord(_ word: String, in line: String) -> Bool {
        line.ranges(of: word).contains { range in
            let before = line[..<range.lowerBound].last
            let after = line[range.upperBound...].first
            return !(isPartOfWord(before) && isPartOfWord(word.first))
                && !(isPartOfWord(after) && isPartOfWord(word.last))
        }
    }

    private static func isPartOfWord(_ character: Character?) -> Bool {
        character.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false
    }
}
