// SPDX-License-Identifier: Apache-2.0

/// Rows as spreadsheets read them.
enum CSV {
    /// A mark first, so that spreadsheets know that it is UTF-8.
    static func text(_ rows: [[String]]) -> String { "\u{FEFF}" + rows.map(line).joined(separator: "\r\n") }

    private static func line(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") }

    /// A spreadsheet would run a cell that begins like a formula; a quote before it keeps it a text.
    private static func cell(_ text: String) -> String {
        let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
        let safe = isFormula && Int64(text) == nil ? "'" + text : text
        guard safe.contains(where: { "\",\r\n".contains($0) }) else { return safe }
        return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
