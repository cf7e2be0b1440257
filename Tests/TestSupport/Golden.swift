// SPDX-License-Identifier: Apache-2.0
import FoundationEssentials
package import Testing

/// Expects that a text is, letter for letter, the one in a file of the repository.
///
/// `RECORD=1` in the environment writes the file instead, for a person to read and commit; with `CI=true` that is
/// refused, so that nothing can approve of itself.
///
/// - Parameters:
///   - name: The path below the folder.
///   - folder: Where the file lies, from the top of the repository: texts that are of use beyond tests lie elsewhere.
package func expectGolden(
    _ text: String, _ name: String, in folder: String = "Tests/Golden",
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let environment = ProcessInfo.processInfo.environment
    let golden = Golden(folder: "\(Repository.root)/\(folder)", name: name)
    if environment["RECORD"] == "1" {
        try #require(environment["CI"] != "true", "RECORD=1 is refused when CI=true.", sourceLocation: sourceLocation)
        try golden.record(text)
    } else if let difference = golden.difference(from: text) {
        Issue.record("\(difference)", sourceLocation: sourceLocation)
    }
}

/// One file with an expected text.
struct Golden {
    let folder: String
    let name: String

    private var path: String {
        "\(folder)/\(name)"
    }

    /// What to tell the reader of a failed test; nil when file and text agree.
    func difference(from text: String) -> String? {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            return "\(name) is not recorded yet: run the test with RECORD=1, then read and commit the file."
        }
        let expected = String(decoding: bytes, as: UTF8.self)
        guard expected != text else { return nil }
        let before = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let after = text.split(separator: "\n", omittingEmptySubsequences: false)
        let same = zip(before, after).prefix { $0 == $1 }.count
        return """
            \(name) differs from line \(same + 1) on (RECORD=1 writes it anew):
            - \(same < before.count ? String(before[same]) : "(the end of the file)")
            + \(same < after.count ? String(after[same]) : "(the end of the text)")
            """
    }

    func record(_ text: String) throws {
        let parent = path.split(separator: "/").dropLast().joined(separator: "/")
        try FileManager.default.createDirectory(atPath: "/\(parent)", withIntermediateDirectories: true)
        guard FileManager.default.createFile(atPath: path, contents: Data(text.utf8)) else {
            throw CocoaError(.fileWriteUnknown)
        }
    }
}
