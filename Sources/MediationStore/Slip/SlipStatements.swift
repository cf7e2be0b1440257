// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// Opens the case that a slip belongs to, and no other (migrations/0022_party_slip.sql): no row for a code that nobody
/// holds, or that a newer slip replaced.
package struct EnterSlip: Statement {
    package static let name: StaticString = "enter_slip"
    package let county: CountyCode
    package let codeHash: [UInt8]

    package init(county: CountyCode, codeHash: [UInt8]) {
        self.county = county
        self.codeHash = codeHash
    }

    package var sql: SQL { "select case_id, party from enter_slip(\(county), \(codeHash))" }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (id: CaseID, party: PartyNumber) {
        (try row.decode(CaseID.self, at: 0), try row.decode(PartyNumber.self, at: 1))
    }
}

/// The slip that a party held until now opens nothing any more.
package struct RevokeSlip: Statement {
    package static let name: StaticString = "revoke_slip"
    package let county: CountyCode
    package let id: CaseID
    package let party: PartyNumber
    package let at: Timestamp

    package init(county: CountyCode, id: CaseID, party: PartyNumber, at: Timestamp) {
        self.county = county
        self.id = id
        self.party = party
        self.at = at
    }

    package var sql: SQL {
        """
        update party_slip set revoked_at = \(at)
        where county_code = \(county) and case_id = \(id) and party = \(party) and revoked_at is null
        """
    }
}

/// Keeps the slip that a party is handed, by the hash of its code.
package struct InsertSlip: Statement {
    package static let name: StaticString = "insert_slip"
    package let county: CountyCode
    package let codeHash: [UInt8]
    package let id: CaseID
    package let party: PartyNumber
    package let at: Timestamp
    package let by: PersonID

    package init(county: CountyCode, codeHash: [UInt8], id: CaseID, party: PartyNumber, at: Timestamp, by: PersonID) {
        self.county = county
        self.codeHash = codeHash
        self.id = id
        self.party = party
        self.at = at
        self.by = by
    }

    package var sql: SQL {
        """
        insert into party_slip (county_code, code_hash, case_id, party, region_lft, issued_at, issued_by)
        select p.county_code, \(codeHash), p.case_id, p.party, p.region_lft, \(at), \(by)
        from case_party p
        where p.county_code = \(county) and p.case_id = \(id) and p.party = \(party)
        """
    }
}
