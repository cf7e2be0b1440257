// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// One case by its id, if it lies in the scope of the transaction.
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
        select \(CaseRow.columns)
        from mediation_case c
        \(CaseRow.joins)
        where c.county_code = \(county) and c.id = \(id)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> CaseRow { try CaseRow(row) }
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

/// The items of the agreement in force.
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
        select i.item, i.obligor, i.promise, i.amount, i.due_on, i.performed_on
        from performance_item i
        join mediation_case c
            on c.county_code = i.county_code and c.id = i.case_id and c.agreement_version = i.agreement_version
        where i.county_code = \(county) and i.case_id = \(id)
        order by i.item
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> ItemRow {
        ItemRow(
            item: PerformanceItem(
                number: Int(try row.decode(Int16.self, at: 0)), due: try row.decode(LegalDay.self, at: 4),
                performedOn: try row.decode(LegalDay?.self, at: 5)),
            obligor: Int(try row.decode(Int16.self, at: 1)), promise: try row.decode(String.self, at: 2),
            amount: try row.decode(Int64?.self, at: 3))
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
        select party, side, name, phone from case_party
        where county_code = \(county) and case_id = \(id)
        order by party
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> PartyRow {
        PartyRow(
            number: Int(try row.decode(Int16.self, at: 0)), side: try row.decode(Side.self, at: 1),
            name: try row.decode(String.self, at: 2), phone: try row.decode(String?.self, at: 3))
    }
}

/// The unit that is competent one level above a unit: the one at the parent of its region.
package struct FindUnitAbove: Statement {
    package static let name: StaticString = "find_unit_above"
    package let unit: UnitID

    package init(unit: UnitID) { self.unit = unit }

    package var sql: SQL {
        """
        select above.id
        from unit join region on region.code = unit.region_code
        join unit above on above.region_code = region.parent
        where unit.id = \(unit)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> UnitID {
        try row.decode(UnitID.self)
    }
}

/// An active person who works on cases, with the unit.
package struct FindColleague: Statement {
    package static let name: StaticString = "find_colleague"
    package let person: PersonID

    package init(person: PersonID) { self.person = person }

    package var sql: SQL {
        """
        select unit_id, name from person
        where id = \(person) and is_active and role in ('mediator', 'director', 'officer')
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (unit: UnitID, name: String) {
        try row.decode(UnitID.self, String.self)
    }
}

/// The place of a region in the tree, if it lies within a range.
package struct FindRegion: Statement {
    package static let name: StaticString = "find_region"
    package let code: RegionCode

    package init(code: RegionCode) { self.code = code }

    package var sql: SQL { "select name, lft, rgt from region where code = \(code)" }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> RegionPlace {
        let (name, lft, rgt) = try row.decode(String.self, Int32.self, Int32.self)
        return RegionPlace(name: name, range: lft...rgt)
    }
}
