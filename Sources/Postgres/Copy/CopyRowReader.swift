// SPDX-License-Identifier: Apache-2.0

/// Finds the rows of the binary format of COPY in the pieces in which the server sends them.
struct CopyRowReader: Sendable {
    private let command: StaticString
    private var isBehindHeader = false

    init(command: StaticString) {
        self.command = command
    }

    /// The row of one piece; nil for the piece that ends the data.
    ///
    /// The server sends one row a piece, the first together with the header.
    @_lifetime(copy piece)
    mutating func row(in piece: RawSpan) throws(DecodingFailure) -> CopyRow? {
        let start = try isBehindHeader ? 0 : headerLength(of: piece)
        isBehindHeader = true
        guard start + 2 <= piece.byteCount else { throw truncated(piece) }
        let count = piece.bigEndian(Int16.self, at: start)
        guard count != BinaryCopy.end else { return nil }
        return CopyRow(
            fields: piece.extracting(start + 2..<piece.byteCount), columnCount: Int(count), command: command)
    }

    private func headerLength(of piece: RawSpan) throws(DecodingFailure) -> Int {
        let fixed = BinaryCopy.signature.count + 8
        let isSigned =
            piece.byteCount >= fixed
            && BinaryCopy.signature.indices.allSatisfy {
                piece.bigEndian(UInt8.self, at: $0) == BinaryCopy.signature[$0]
            }
        guard isSigned else { throw truncated(piece) }
        let end = fixed + Int(piece.bigEndian(Int32.self, at: fixed - 4))
        guard end >= fixed, end <= piece.byteCount else { throw truncated(piece) }
        return end
    }

    private func truncated(_ piece: RawSpan) -> DecodingFailure {
        DecodingFailure(
            statement: command.description, column: 0, columnName: "", expected: "",
            reason: .value(.wrongLength(piece.byteCount)))
    }
}
