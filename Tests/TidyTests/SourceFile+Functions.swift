// SPDX-License-Identifier: Apache-2.0

/// A function of a source file, by its lines.
struct FunctionLines: Hashable {
    /// Indices from the line that names it to the line of its closing brace.
    let lines: ClosedRange<Int>
    /// Whether it is marked as a test, or is the body of one.
    let isTest: Bool
}

extension SourceFile {
    /// The functions and initialisers with a body of several lines.
    ///
    /// Read by indentation, which the formatter guarantees: the closing brace stands under the first letter of the
    /// declaration. Functions inside functions are found too.
    var functions: [FunctionLines] {
        lines.indices.compactMap { first in
            guard Self.namesFunction(lines[first]) else { return nil }
            let indent = lines[first].prefix { $0 == " " }
            guard let opening = openingLine(from: first, indent: indent) else { return nil }
            let rest = lines[(opening + 1)...]
            guard let last = rest.firstIndex(where: { $0 == "\(indent)}" }) else { return nil }
            return FunctionLines(lines: first...last, isTest: isMarkedAsTest(first))
        }
    }

    private static func namesFunction(_ line: String) -> Bool {
        let text = line.drop { $0 == " " }
        guard !text.hasPrefix("//") else { return false }
        let words = text.split(separator: " ")
        let kind = words.first { word in
            word == "func" || word.hasPrefix("init(") || word.hasPrefix("init<") || word.hasPrefix("init?(")
        }
        guard let kind, let place = words.firstIndex(of: kind) else { return false }
        // Only attributes and modifiers stand before it; anything else makes it a use and not a declaration.
        return words[..<place].allSatisfy { word in
            word.hasPrefix("@") || word.hasSuffix(")") || word.allSatisfy { $0.isLowercase }
        }
    }

    /// The line that ends with the opening brace of the declaration; nil when it has no body, or one on the same line.
    private func openingLine(from first: Int, indent: Substring) -> Int? {
        for index in lines[first...].indices {
            let line = lines[index]
            if line.hasSuffix("{") { return index }
            let isContinued = line.hasSuffix("(") || line.hasSuffix(",") || line.hasSuffix("<") || index == first
            let isInside = line.hasPrefix("\(indent) ")
            let isClosing = line.hasPrefix("\(indent))") || line.hasPrefix("\(indent)where ")
            guard isContinued || isInside || isClosing else { return nil }
            if index == first, line.hasSuffix("}") { return nil }
            if index > first, Self.namesFunction(line) { return nil }
        }
        return nil
    }

    private func isMarkedAsTest(_ index: Int) -> Bool {
        if lines[index].contains("@Test") { return true }
        for line in lines[..<index].reversed() {
            let text = line.drop { $0 == " " }
            if text.hasPrefix("@Test") { return true }
            guard !text.isEmpty, !text.hasPrefix("}"), !text.hasSuffix("{"), !text.hasSuffix("\"\"\"") else {
                return false
            }
        }
        return false
    }
}
