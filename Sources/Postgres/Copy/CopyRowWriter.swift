// SPDX-License-Identifier: Apache-2.0

/// Writes rows in the binary format of COPY.
///
/// The columns must have exactly the server types of the Swift values, in the order of the command: the format carries
/// no types, so that the server cannot cast.
public struct CopyRowWriter: Sendable {
    /// From this size on what was written is sent. Larger pieces save nothing, smaller ones cost calls.
    static let pieceSize = 65_536

    private(set) var bytes = PostgresBytes()

    init() {
        bytes.append(contentsOf: BinaryCopy.signature)
        bytes.append(Int32(0))  // no flags
        bytes.append(Int32(0))  // no extension of the header
    }

    /// Adds one row.
    public mutating func append<each Column: PostgresEncodable>(_ columns: repeat each Column) {
        var count: Int16 = 0
        for _ in repeat each columns { count += 1 }
        bytes.append(count)
        for column in repeat each columns { append(field: column) }
    }

    /// Adds the mark after the last row.
    mutating func finish() {
        bytes.append(BinaryCopy.end)
    }

    /// Whether enough was written to be worth sending.
    var isFull: Bool { bytes.count >= Self.pieceSize }

    /// Hands over what was written and starts the next piece.
    mutating func take() -> [UInt8] {
        var taken: [UInt8] = []
        taken.reserveCapacity(Self.pieceSize + Self.pieceSize / 4)
        swap(&taken, &bytes.storage)
        return taken
    }

    private mutating func append(field value: some PostgresEncodable) {
        guard !value.isPostgresNull else { return bytes.append(Int32(-1)) }
        let start = bytes.count
        bytes.append(Int32(0))
        value.encode(into: &bytes)
        bytes.replaceInt32(at: start, with: Int32(bytes.count - start - 4))
    }
}

/// What is fixed in the binary format of COPY.
enum BinaryCopy {
    /// The first bytes: a line feed, a byte above 127, a return and a NUL would not survive a text channel.
    static let signature: [UInt8] = Array("PGCOPY\n".utf8) + [0xff, 0x0d, 0x0a, 0x00]
    /// Stands where the next row would have its number of columns.
    static let end: Int16 = -1
}
