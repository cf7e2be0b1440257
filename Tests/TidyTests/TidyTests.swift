// SPDX-License-Identifier: Apache-2.0
import Testing

/// What is true of the repository's text itself, beyond what the compiler and the formatter check.
@Suite("The repository is tidy", .timeLimit(.minutes(2)))
struct TidyTests {
    @Test(arguments: Rule.all)
    func `Every file keeps the rule`(rule: Rule) {
        for breach in rule.breaches(in: SourceTree.files) {
            Issue.record("\(breach). \(rule.sentence)")
        }
    }

    @Test func `The files are found`() {
        let paths = SourceTree.files.map(\.path)
        #expect(paths.contains("Tests/TidyTests/TidyTests.swift"))
        #expect(paths.contains("Package.swift"))
    }

    @Test func `Half of the Swift files have at most ninety lines`() {
        let counts = SourceTree.files.filter { $0.isSwift && !$0.isGenerated }.map(\.lines.count).sorted()
        #expect(counts[counts.count / 2] <= 90)
    }

    @Test func `Every link in the documents leads somewhere`() {
        #expect(Documents(in: SourceTree.files).brokenLinks(exists: SourceTree.exists) == [])
    }

    @Test func `Every document is found by following links`() {
        #expect(Documents(in: SourceTree.files).unreachable == [])
    }

    @Test func `Migrations are numbered from one without a gap`() {
        let names = SourceTree.files.filter { $0.path.hasPrefix("migrations/") && $0.path.hasSuffix(".sql") }
            .map(\.name)
        let numbers = names.map { Int($0.prefix(4)) }
        #expect(numbers == names.indices.map { $0 + 1 }, "\(names)")
    }
}
