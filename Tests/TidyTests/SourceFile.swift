// SPDX-License-Identifier: Apache-2.0

/// A text file of the repository, as the rules see it.
struct SourceFile: Hashable {
    /// The path from the top of the repository.
    let path: String
    let lines: [String]

    init(path: String, text: String) {
        self.path = path
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        self.lines = lines
    }

    /// The last part of the path.
    var name: Substring { path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...] }

    /// The folder of the file with a slash at its end, or nothing for the top.
    var folder: Substring { path[..<(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)] }

    var isSwift: Bool { path.hasSuffix(".swift") }

    var isTest: Bool { path.hasPrefix("Tests/") }

    /// Whether a program wrote it, by the name that such files have.
    var isGenerated: Bool { name.contains("+Generated.") || path.hasPrefix("docs/generated/") }
}

/// A place where a rule is broken.
struct Breach: Hashable, CustomStringConvertible {
    let path: String
    let line: Int
    let fault: String

    var description: String { "\(path):\(line): \(fault)" }
}

extension SourceFile {
    /// A breach at a line, counted from 1.
    func breach(_ line: Int, _ fault: String) -> Breach { Breach(path: path, line: line, fault: fault) }

    /// A breach at each line that a test finds guilty.
    func breaches(_ fault: String, where isGuilty: (String) -> Bool) -> [Breach] {
        lines.enumerated().filter { isGuilty($0.element) }.map { breach($0.offset + 1, fault) }
    }
}
