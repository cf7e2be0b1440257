// SPDX-License-Identifier: Apache-2.0

/// What stands in one cell of a table.
package enum SheetCell: Hashable, Sendable {
    /// Text as it is: never a formula, whatever it begins with.
    case text(String)
    case integer(Int64)
    /// Hundredths of a unit of money.
    case money(hundredths: Int64)
    case day(year: Int, month: Int, day: Int)
    case empty
}

/// What stands around the rows of a table.
package struct SheetHead: Hashable, Sendable {
    package let title: String
    /// Who took it out, when and why: on every printed page, and in the file itself.
    package let watermark: String
    package let columns: [String]

    package init(title: String, watermark: String, columns: [String]) {
        self.title = title
        self.watermark = watermark
        self.columns = columns
    }
}

/// Writes a table row by row to a file; what it holds in memory does not grow with the rows.
package protocol SheetWriter {
    /// Begins a file that exists and is empty.
    init(path: String, head: SheetHead) throws(SheetFailure)
    mutating func add(_ row: [SheetCell]) throws(SheetFailure)
    /// Writes what is left. Nothing may be added after it.
    mutating func finish() throws(SheetFailure)
}

/// Why a table was not written.
package enum SheetFailure: Error, Hashable, Sendable {
    /// A file cannot be made or written: no room, or no permission.
    case file
    /// More rows, or a longer text, than the format holds.
    case limit
}
