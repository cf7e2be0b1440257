// SPDX-License-Identifier: Apache-2.0

/// A table of the generated pages of the handbook.
struct MarkdownTable {
    let head: [String]
    let rows: [[String]]

    var text: String {
        ([head, head.map { _ in "---" }] + rows).map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
    }
}
