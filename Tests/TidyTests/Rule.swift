// SPDX-License-Identifier: Apache-2.0
import Testing

/// One rule that every file of a kind keeps.
struct Rule: Sendable, CustomTestStringConvertible {
    /// The rule with its reason, as one sentence.
    let sentence: String
    /// Which files it is about; generated files are exempt from every rule.
    let concerns: @Sendable (SourceFile) -> Bool
    /// Where a file breaks it.
    let check: @Sendable (SourceFile) -> [Breach]

    var testDescription: String { sentence }

    /// Where the files of the repository break it.
    func breaches(in files: [SourceFile]) -> [Breach] {
        files.filter { concerns($0) && !$0.isGenerated }.flatMap(check)
    }

    static let all = shape + words + declarations + tests
}
