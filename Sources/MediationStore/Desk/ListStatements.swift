// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// The lists that the person of the transaction named, and those that the unit shares: the own ones first.
package struct NamedLists: Statement {
    package static let name: StaticString = "named_lists"
    package let person: PersonID
    package let limit: Int32

    package init(person: PersonID, limit: Int32) {
        self.person = person
        self.limit = limit
    }

    package var sql: SQL {
        """
        select id, name, query, is_shared, person_id = \(person) from case_filter
        order by person_id = \(person) desc, id
        limit \(limit)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> NamedList {
        let (id, name, query, isShared, isOwn) = try row.decode(
            Int32.self, String.self, String.self, Bool.self, Bool.self)
        return NamedList(id: id, name: name, query: query, isShared: isShared, isOwn: isOwn)
    }
}

/// Keeps a list under a name; nothing when the person has as many as fit.
package struct KeepList: Statement {
    package static let name: StaticString = "keep_list"
    package let person: PersonID
    package let unit: UnitID
    package let listName: String
    package let query: String
    package let isShared: Bool
    package let limit: Int32

    package init(person: PersonID, unit: UnitID, listName: String, query: String, isShared: Bool, limit: Int32) {
        self.person = person
        self.unit = unit
        self.listName = listName
        self.query = query
        self.isShared = isShared
        self.limit = limit
    }

    package var sql: SQL {
        """
        insert into case_filter (person_id, unit_id, name, query, is_shared)
        select \(person), \(unit), \(listName), \(query), \(isShared)::boolean
        where (select count(*) from case_filter where person_id = \(person) and unit_id = \(unit)) < \(limit)
        on conflict (person_id, unit_id, name) do nothing
        returning id
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Int32 {
        try row.decode(Int32.self)
    }
}

/// Drops an own list.
package struct DropList: Statement {
    package static let name: StaticString = "drop_list"
    package let person: PersonID
    package let id: Int32

    package init(person: PersonID, id: Int32) {
        self.person = person
        self.id = id
    }

    package var sql: SQL { "delete from case_filter where id = \(id) and person_id = \(person)" }
}

/// How many cases a list has, counted to a limit and no further.
package struct CountCases: Statement {
    package static let name: StaticString = "count_cases"
    package static let preparation: StatementPreparation = .byText
    package let county: CountyCode
    package let filter: CaseFilter
    package let limit: Int32

    package init(county: CountyCode, filter: CaseFilter, limit: Int32) {
        self.county = county
        self.filter = filter
        self.limit = limit
    }

    package var sql: SQL {
        let conditions: [SQL] = ["c.county_code = \(county)"] + filter.conditions
        return """
            select count(*)::int from (
                select from mediation_case c
                where \(SQL.joined(conditions, separator: " and "))
                limit \(limit)
            ) counted
            """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Int32 {
        try row.decode(Int32.self)
    }
}

extension CaseFilter {
    /// What the row of a case has to say; words are searched for elsewhere.
    var conditions: [SQL] {
        var conditions: [SQL] = []
        if let stage { conditions.append("c.stage = \(stage)") }
        if let level { conditions.append("c.level = \(level)") }
        if let regions {
            conditions.append("c.region_lft between \(regions.lowerBound) and \(regions.upperBound)")
        }
        if let holder { conditions.append("c.holder_person = \(holder)") }
        if let risk { conditions.append("c.risk = \(risk)") }
        if let dueBefore { conditions.append("c.due_on < \(dueBefore)") }
        return conditions
    }
}
