// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// The head of one case by its id, if it lies in the scope of the transaction.
package struct FindCase: Statement {
    package static let name: StaticString = "find_case"
    package let county: CountyCode
    package let id: CaseID

    package init(county: CountyCode, id: CaseID) {
        self.county = county
        self.id = id
    }

    package var sql: SQL {
        """
        select \(CaseHead.columns)
        from mediation_case c
        \(CaseRow.joins)
        where c.county_code = \(county) and c.id = \(id)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> CaseHead { try CaseHead(row) }
}

/// The id of a case by the code that people say and type.
package struct FindCaseByCode: Statement {
    package static let name: StaticString = "find_case_by_code"
    package let county: CountyCode
    package let code: String

    package init(county: CountyCode, code: String) {
        self.county = county
        self.code = code
    }

    package var sql: SQL {
        "select id from mediation_case where county_code = \(county) and code = \(code)"
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> CaseID {
        try row.decode(CaseID.self)
    }
}

/// All promises that were ever written down in a case; the fold says which are in force.
package struct ItemsOfCase: Statement {
    package static let name: StaticString = "items_of_case"
    package let county: CountyCode
    package let id: CaseID

    package init(county: CountyCode, id: CaseID) {
        self.county = county
        self.id = id
    }

    package var sql: SQL {
        """
        select \(ItemRow.columns)
        from performance_item i
        where i.county_code = \(county) and i.case_id = \(id)
        order by i.agreement_version, i.item
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> ItemRow { try ItemRow(row) }
}

extension ItemRow {
    static let columns: SQL = """
        i.item, i.agreement_version, i.obligor, i.promise, i.amount, i.due_on, i.state, i.performed_on
        """

    init(_ row: borrowing RowCursor, from column: Int = 0) throws(DecodingFailure) {
        self.init(
            number: Int(try row.decode(Int16.self, at: column)),
            agreement: try row.decode(Int32.self, at: column + 1),
            obligor: try row.decode(PartyNumber.self, at: column + 2),
            promise: try row.decode(String.self, at: column + 3),
            amount: try row.decode(Int64?.self, at: column + 4), due: try row.decode(LegalDay.self, at: column + 5),
            state: try row.decode(ItemState.self, at: column + 6),
            performedOn: try row.decode(LegalDay?.self, at: column + 7))
    }
}

/// The parties of a case in their order.
package struct PartiesOfCase: Statement {
    package static let name: StaticString = "parties_of_case"
    package let county: CountyCode
    package let id: CaseID

    package init(county: CountyCode, id: CaseID) {
        self.county = county
        self.id = id
    }

    package var sql: SQL {
        """
        select \(StoredParty.columns) from case_party p
        where p.county_code = \(county) and p.case_id = \(id)
        order by p.party
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> StoredParty {
        try StoredParty(row)
    }
}
