// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

extension CaseLine {
    static let columns: SQL = """
        c.id, c.code, c.number, c.title, c.summary, c.dispute_type, c.stage, c.level, c.first_level, c.risk, \
        c.holder_unit, c.holder_person, holder_unit.name, holder_person.name, region.name, \
        coalesce(c.registered_at, c.begun_at), c.due_on, c.version, c.awaited_unit
        """

    init(_ row: borrowing RowCursor, from column: Int = 0) throws(DecodingFailure) {
        self.init(
            id: try row.decode(CaseID.self, at: column), code: try row.decode(String.self, at: column + 1),
            number: try row.decode(String?.self, at: column + 2), title: try row.decode(String.self, at: column + 3),
            summary: try row.decode(String.self, at: column + 4),
            type: try row.decode(DisputeType.self, at: column + 5),
            stage: try row.decode(Stage.self, at: column + 6), level: try row.decode(Level.self, at: column + 7),
            firstLevel: try row.decode(Level.self, at: column + 8), risk: try row.decode(Risk.self, at: column + 9),
            holder: Holder(
                unit: try row.decode(UnitID.self, at: column + 10),
                person: try row.decode(PersonID.self, at: column + 11)),
            holderUnitName: try row.decode(String.self, at: column + 12),
            holderPersonName: try row.decode(String.self, at: column + 13),
            regionName: try row.decode(String.self, at: column + 14),
            registeredAt: try row.decode(Timestamp.self, at: column + 15),
            dueOn: try row.decode(LegalDay?.self, at: column + 16),
            version: try row.decode(Int32.self, at: column + 17),
            awaitedUnit: try row.decode(UnitID?.self, at: column + 18))
    }
}

/// Cases in the scope of the transaction, newest first, by key-set pages.
package struct ListCases: Statement {
    package static let name: StaticString = "list_cases"
    package static let preparation: StatementPreparation = .byText
    package let county: CountyCode
    package let filter: CaseFilter
    /// What is asked of the parties' details; words are searched by `SearchCases`.
    package let details: PartyIndexes?
    /// The last case of the page before.
    package let after: CaseID?
    package let limit: Int32

    package init(
        county: CountyCode, filter: CaseFilter, details: PartyIndexes? = nil, after: CaseID?, limit: Int32
    ) {
        self.county = county
        self.filter = filter
        self.details = details
        self.after = after
        self.limit = limit
    }

    package var sql: SQL {
        var conditions: [SQL] = ["c.county_code = \(county)"]
        if let after { conditions.append("c.id < \(after)") }
        conditions += filter.conditions
        if let details { conditions.append(details.condition(in: county)) }
        return """
            select \(CaseLine.columns)
            from mediation_case c
            \(CaseRow.joins)
            where \(SQL.joined(conditions, separator: " and "))
            order by c.id desc
            limit \(limit)
            """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> CaseLine { try CaseLine(row) }
}

/// What one person has to do next: own cases, and requests that the unit is asked to answer.
package struct Queue: Statement {
    package static let name: StaticString = "queue"
    package static let preparation: StatementPreparation = .byText
    package let county: CountyCode
    package let unit: UnitID
    package let person: PersonID
    /// The person answers requests for help of the level below.
    package let answersRequests: Bool
    package let after: QueuePosition
    package let limit: Int32

    package init(
        county: CountyCode, unit: UnitID, person: PersonID, answersRequests: Bool, after: QueuePosition, limit: Int32
    ) {
        self.county = county
        self.unit = unit
        self.person = person
        self.answersRequests = answersRequests
        self.after = after
        self.limit = limit
    }

    package var sql: SQL {
        """
        select \(CaseLine.columns)
        from mediation_case c
        \(CaseRow.joins)
        where c.county_code = \(county) and c.awaited_unit = \(unit)
            and (c.awaited_person = \(person) or (c.awaited_person is null and \(answersRequests)))
            and (coalesce(c.due_on, date '9999-12-31'), c.id) > (\(after.dueOn), \(after.id))
        order by coalesce(c.due_on, date '9999-12-31'), c.id
        limit \(literal: Int(limit))
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> CaseLine { try CaseLine(row) }
}
