// SPDX-License-Identifier: Apache-2.0

extension Rule {
    /// What keeps tests worth running.
    static let tests = [sleepless, unskipped, stating]

    private static let sleepless = Rule(
        sentence:
            "A test waits for a signal with a limit; one that sleeps is slow on a good day and wrong on a bad one.",
        // TestSupport is where waiting with a limit is built.
        concerns: { $0.isSwift && $0.isTest && !$0.path.hasPrefix("Tests/TestSupport/") },
        check: { file in file.breaches("sleeps") { hasOne(of: sleepWords, in: $0) } })

    private static let unskipped = Rule(
        sentence: "A test runs, always: one that is skipped tells nothing and looks green.",
        concerns: { $0.isSwift && $0.isTest },
        check: { file in file.breaches("is skipped") { hasOne(of: skipWords, in: $0) } })

    private static let stating = Rule(
        sentence: "A test states what it expects.",
        concerns: { $0.isSwift && $0.isTest },
        check: { file in
            file.functions.filter { $0.isTest && !file.lines[$0.lines].contains { hasOne(of: statingWords, in: $0) } }
                .map { file.breach($0.lines.lowerBound + 1, "a test without an expectation") }
        })

    // In pieces, or this file would break its own rules.
    private static let sleepWords = ["Task." + "sleep", " sleep" + "(", "usleep" + "("]
    private static let skipWords = [".disabled" + "(", ".enabled" + "(if", "withKnown" + "Issue", "Test.cancel" + "("]
    private static let statingWords = ["#expect", "#require", "expect", "assert", "Issue.record"]

    private static func hasOne(of words: [String], in line: String) -> Bool { words.contains { line.contains($0) } }
}
