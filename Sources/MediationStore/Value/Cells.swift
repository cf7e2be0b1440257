// SPDX-License-Identifier: Apache-2.0
internal import Postgres

/// An array of `bytea`, in which some may be null.
struct Cells: PostgresEncodable, Sendable {
    private let cells: [[UInt8]?]

    init(_ cells: [[UInt8]?]) { self.cells = cells }

    static var postgresType: PostgresType { .byteaArray }

    func encode(into bytes: inout PostgresBytes) {
        bytes.append(Int32(cells.isEmpty ? 0 : 1))
        bytes.append(Int32(1))
        bytes.append(PostgresType.bytea.rawValue)
        guard !cells.isEmpty else { return }
        bytes.append(Int32(cells.count))
        bytes.append(Int32(1))
        for cell in cells {
            bytes.append(Int32(cell?.count ?? -1))
            bytes.append(contentsOf: cell ?? [])
        }
    }
}
