// SPDX-License-Identifier: Apache-2.0

extension Rule {
    static let lineLimit = 130
    static let fileLimit = 500
    static let functionLimit = 50

    /// How long things may be.
    static let shape: [Rule] = [
        Rule(
            sentence: "A line has at most \(lineLimit) characters, so that two files fit side by side.",
            concerns: \.isSwift,
            check: { file in file.breaches("longer than \(lineLimit) characters") { $0.count > lineLimit } }),
        Rule(
            sentence: "A file has at most \(fileLimit) lines, so that it has one subject.",
            concerns: \.isSwift,
            check: { file in
                file.lines.count <= fileLimit ? [] : [file.breach(fileLimit + 1, "\(file.lines.count) lines")]
            }),
        Rule(
            sentence: "A function has at most \(functionLimit) lines, so that it is seen whole.",
            concerns: \.isSwift,
            check: { file in
                file.functions.filter { $0.lines.count > functionLimit }
                    .map { file.breach($0.lines.lowerBound + 1, "a function of \($0.lines.count) lines") }
            }),
        Rule(
            sentence: "A file is named for what it holds; a drawer for everything soon holds everything.",
            concerns: \.isSwift,
            check: { file in
                // The last word says what a thing is; before it, a helper is somebody who helps.
                ["Util", "Utils", "Helper", "Helpers", "Common", "Manager", "Managers"]
                    .filter { file.name.hasSuffix($0 + ".swift") }.map { file.breach(1, "\($0) says nothing") }
            }),
        Rule(
            sentence: "A file says its licence first, where a person and a tool look for it.",
            concerns: { $0.isSwift || $0.path.hasPrefix("scripts/") || $0.path.hasPrefix(".ci/") },
            check: { file in
                let mark = file.isSwift && file.name != "Package.swift" ? 0 : 1
                let isMarked =
                    file.lines.count > mark
                    && file.lines[mark].hasSuffix("SPDX-License-Identifier: Apache-2.0")
                return isMarked ? [] : [file.breach(mark + 1, "no SPDX-License-Identifier")]
            }),
    ]
}
