// SPDX-License-Identifier: Apache-2.0

/// Where a sealed cell stands: its column and its row. It is sealed along with the cell, so that a cell that is moved to
/// another row, column or table does not open there.
package struct CellPlace: Sendable {
    let bytes: [UInt8]

    /// - Parameters:
    ///   - column: table and column, such as `case_party.phone`; never renamed, because old cells name it.
    ///   - group: the first part of the row's key, such as the county.
    ///   - row: the row's own key.
    ///   - part: what tells rows of the same key apart; 0 where nothing does.
    package init(_ column: StaticString, group: Int32, row: UInt128, part: Int16 = 0) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(column.utf8CodeUnitCount + 1 + 22)
        column.withUTF8Buffer { bytes.append(contentsOf: $0) }
        // Ends the name, so that no column and row read like another column and row.
        bytes.append(0)
        bytes.append(bigEndian: group)
        bytes.append(bigEndian: row)
        bytes.append(bigEndian: part)
        self.bytes = bytes
    }
}

extension [UInt8] {
    /// Appends an integer, most significant byte first.
    mutating func append<Integer: FixedWidthInteger>(bigEndian integer: Integer) {
        for shift in stride(from: Integer.bitWidth - 8, through: 0, by: -8) {
            append(UInt8(truncatingIfNeeded: integer >> shift))
        }
    }
}

extension Sequence<UInt8> {
    /// The integer that these bytes are, most significant first.
    func bigEndian<Integer: FixedWidthInteger>(_: Integer.Type) -> Integer {
        reduce(0) { $0 << 8 | Integer(truncatingIfNeeded: $1) }
    }
}
