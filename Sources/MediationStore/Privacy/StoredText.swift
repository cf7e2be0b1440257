// SPDX-License-Identifier: Apache-2.0
internal import Postgres

/// A text about people as it stands in a row: sealed, or still plain since the release before.
package enum StoredText: Hashable, Sendable {
    case plain(String)
    case sealed([UInt8])

    /// Reads the plain column and the sealed one beside it; `nil` when nothing was said.
    init?(_ row: borrowing RowCursor, plain: Int, sealed: Int) throws(DecodingFailure) {
        if let cell = try row.decode([UInt8]?.self, at: sealed) {
            self = .sealed(cell)
        } else if let text = try row.decode(String?.self, at: plain) {
            self = .plain(text)
        } else {
            return nil
        }
    }
}

/// A cell with the number of the key that sealed it.
package struct SealedText: Hashable, Sendable {
    package let cell: [UInt8]
    package let key: Int32
    /// By which the same value is found again; `nil` for what is not searched for, or is no number.
    package let index: [UInt8]?

    package init(cell: [UInt8], key: Int32, index: [UInt8]? = nil) {
        self.cell = cell
        self.key = key
        self.index = index
    }
}
