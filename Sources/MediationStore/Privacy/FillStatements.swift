// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// A party whose details are plain, or sealed with another key than the current one.
package struct UnsealedParty: Sendable {
    package let county: CountyCode
    package let id: CaseID
    package let party: StoredParty
}

/// The next parties to be sealed, locked; those that another server seals meanwhile are waited for and then left out.
package struct PartiesToSeal: Statement {
    package static let name: StaticString = "parties_to_seal"
    package let after: WalkPosition
    package let current: Int32
    package let limit: Int32

    package init(after: WalkPosition, current: Int32, limit: Int32) {
        self.after = after
        self.current = current
        self.limit = limit
    }

    package var sql: SQL {
        """
        select \(StoredParty.columns), p.county_code, p.case_id
        from case_party p
        where (p.county_code, p.case_id) >= (\(after.county), \(after.id))
            and (p.phone is not null or p.sealing_key <> \(current))
        order by p.county_code, p.case_id, p.party
        limit \(limit)
        for update
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> UnsealedParty {
        UnsealedParty(
            county: try row.decode(CountyCode.self, at: 6), id: try row.decode(CaseID.self, at: 7),
            party: try StoredParty(row))
    }
}

/// Writes the sealed details of one party in the stead of what was there.
package struct SealParty: Statement {
    package static let name: StaticString = "seal_party"
    package let county: CountyCode
    package let id: CaseID
    package let number: Int16
    package let party: SealedParty

    package init(county: CountyCode, id: CaseID, number: Int16, party: SealedParty) {
        self.county = county
        self.id = id
        self.number = number
        self.party = party
    }

    package var sql: SQL {
        """
        update case_party set
            phone = null, phone_sealed = \(party.phone?.cell), phone_index = \(party.phone?.index),
            id_number_sealed = \(party.identityNumber?.cell), id_number_index = \(party.identityNumber?.index),
            sealing_key = \(party.key)
        where county_code = \(county) and case_id = \(id) and party = \(number)
        """
    }
}

/// The next cases whose place is to be sealed, locked.
package struct PlacesToSeal: Statement {
    package static let name: StaticString = "places_to_seal"
    package let after: WalkPosition
    package let current: Int32
    package let limit: Int32

    package init(after: WalkPosition, current: Int32, limit: Int32) {
        self.after = after
        self.current = current
        self.limit = limit
    }

    package var sql: SQL {
        """
        select c.county_code, c.id, c.place, c.place_sealed
        from mediation_case c
        where (c.county_code, c.id) > (\(after.county), \(after.id))
            and (c.place <> '' or c.sealing_key <> \(current))
        order by c.county_code, c.id
        limit \(limit)
        for update
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (
        position: WalkPosition, place: StoredText
    ) {
        (
            WalkPosition(county: try row.decode(CountyCode.self, at: 0), id: try row.decode(CaseID.self, at: 1)),
            try StoredText(row, plain: 2, sealed: 3) ?? .plain("")
        )
    }
}

/// Writes the sealed place of one case in the stead of what was there.
package struct SealPlace: Statement {
    package static let name: StaticString = "seal_place"
    package let county: CountyCode
    package let id: CaseID
    package let place: SealedText

    package init(county: CountyCode, id: CaseID, place: SealedText) {
        self.county = county
        self.id = id
        self.place = place
    }

    package var sql: SQL {
        """
        update mediation_case set place = '', place_sealed = \(place.cell), sealing_key = \(place.key)
        where county_code = \(county) and id = \(id)
        """
    }
}

/// The next secrets of second factors that the current key did not seal, locked.
package struct FactorsToSeal: Statement {
    package static let name: StaticString = "factors_to_seal"
    package let after: PersonID
    package let current: Int32
    package let limit: Int32

    package init(after: PersonID, current: Int32, limit: Int32) {
        self.after = after
        self.current = current
        self.limit = limit
    }

    package var sql: SQL {
        """
        select person_id, secret, sealing_key
        from second_factor
        where person_id > \(after) and sealing_key is distinct from \(current)
        order by person_id
        limit \(limit)
        for update
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (
        person: PersonID, secret: SealedFactor
    ) {
        (
            try row.decode(PersonID.self, at: 0),
            SealedFactor(cell: try row.decode([UInt8].self, at: 1), key: try row.decode(Int32?.self, at: 2))
        )
    }
}

/// Writes the secret of one second factor under another key.
package struct SealFactor: Statement {
    package static let name: StaticString = "seal_factor"
    package let person: PersonID
    package let secret: SealedFactor

    package init(person: PersonID, secret: SealedFactor) {
        self.person = person
        self.secret = secret
    }

    package var sql: SQL {
        """
        update second_factor set secret = \(secret.cell), sealing_key = \(secret.key) where person_id = \(person)
        """
    }
}
