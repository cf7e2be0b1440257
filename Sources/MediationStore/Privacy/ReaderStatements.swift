// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// Puts the person who acts on a sensitive case on the list of those who may read it, for good.
package struct InsertReader: Statement {
    package static let name: StaticString = "insert_reader"
    package let county: CountyCode
    package let id: CaseID
    package let person: PersonID

    package init(county: CountyCode, id: CaseID, person: PersonID) {
        self.county = county
        self.id = id
        self.person = person
    }

    package var sql: SQL {
        """
        insert into case_reader (county_code, case_id, person_id) values (\(county), \(id), \(person))
        on conflict (county_code, case_id, person_id) do update set until = null
        """
    }
}

/// The sensitive case of a code that the person of this transaction may open by giving a reason (0019); nothing for
/// everybody else.
package struct CaseBehindGlass: Statement {
    package static let name: StaticString = "case_behind_glass"
    package let county: CountyCode
    package let code: String

    package init(county: CountyCode, code: String) {
        self.county = county
        self.code = code
    }

    package var sql: SQL { "select case_behind_glass(\(county), \(code))" }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> CaseID? {
        try row.decode(CaseID?.self)
    }
}

/// Opens that case to the person for a day; `false` when it is none of this person's business.
package struct BreakGlass: Statement {
    package static let name: StaticString = "break_glass"
    package let county: CountyCode
    package let code: String

    package init(county: CountyCode, code: String) {
        self.county = county
        self.code = code
    }

    package var sql: SQL { "select break_glass(\(county), \(code))" }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Bool { try row.decode(Bool.self) }
}
