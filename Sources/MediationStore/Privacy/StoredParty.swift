// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import Postgres

/// A party as it stands in its row.
package struct StoredParty: Hashable, Sendable {
    package let number: Int
    package let side: Side
    package let name: String
    package let phone: StoredText?
    package let identityNumber: StoredText?

    static let columns: SQL = "p.party, p.side, p.name, p.phone, p.phone_sealed, p.id_number_sealed"

    init(_ row: borrowing RowCursor, from column: Int = 0) throws(DecodingFailure) {
        number = Int(try row.decode(Int16.self, at: column))
        side = try row.decode(Side.self, at: column + 1)
        name = try row.decode(String.self, at: column + 2)
        phone = try StoredText(row, plain: column + 3, sealed: column + 4)
        identityNumber = try row.decode([UInt8]?.self, at: column + 5).map(StoredText.sealed)
    }
}

/// A party of a new case as it is written.
package struct SealedParty: Hashable, Sendable {
    package let side: Side
    package let name: String
    package let phone: SealedText?
    package let identityNumber: SealedText?

    package init(side: Side, name: String, phone: SealedText?, identityNumber: SealedText?) {
        self.side = side
        self.name = name
        self.phone = phone
        self.identityNumber = identityNumber
    }

    /// One keyring sealed both.
    var key: Int32? { phone?.key ?? identityNumber?.key }
}
