// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// Which cases stand in a register: those that were registered in a time, a page in the order of their ids.
package struct RegisterPage: Hashable, Sendable {
    package let county: CountyCode
    package let regions: ClosedRange<Int32>
    package let from: Timestamp
    package let until: Timestamp
    package let after: CaseID
    package let limit: Int32

    package init(
        county: CountyCode, regions: ClosedRange<Int32>, from: Timestamp, until: Timestamp, after: CaseID,
        limit: Int32
    ) {
        self.county = county
        self.regions = regions
        self.from = from
        self.until = until
        self.after = after
        self.limit = limit
    }

    fileprivate var sql: SQL {
        """
        where c.county_code = \(county) and c.id > \(after)
            and c.region_lft between \(regions.lowerBound) and \(regions.upperBound)
            and c.registered_at >= \(from) and c.registered_at < \(until)
        order by c.id limit \(limit)
        """
    }
}

/// What the rows know of the cases of a register; the rest is the fold of their events.
package struct RegisterRow: Hashable, Sendable {
    package let id: CaseID
    package let code: String
    package let number: String?
    package let registeredAt: Timestamp
    package let title: String
    package let summary: String
    package let regionName: String
    package let unitName: String
    package let personName: String
    package let dueOn: LegalDay?
    package let applicants: [String]
    package let respondents: [String]
}

/// The rows of a page of a register, in the scope of the transaction.
package struct RegisterLines: Statement {
    package static let name: StaticString = "register_lines"
    package let page: RegisterPage

    package init(_ page: RegisterPage) { self.page = page }

    package var sql: SQL {
        """
        select c.id, c.code, c.number, c.registered_at, c.title, c.summary, region.name, holder_unit.name,
            holder_person.name, c.due_on,
            array(select p.name from case_party p
                where p.county_code = c.county_code and p.case_id = c.id and p.side = 'applicant' order by p.party),
            array(select p.name from case_party p
                where p.county_code = c.county_code and p.case_id = c.id and p.side = 'respondent' order by p.party)
        from mediation_case c
        \(CaseRow.joins)
        \(page.sql)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> RegisterRow {
        RegisterRow(
            id: try row.decode(CaseID.self, at: 0), code: try row.decode(String.self, at: 1),
            number: try row.decode(String?.self, at: 2), registeredAt: try row.decode(Timestamp.self, at: 3),
            title: try row.decode(String.self, at: 4), summary: try row.decode(String.self, at: 5),
            regionName: try row.decode(String.self, at: 6), unitName: try row.decode(String.self, at: 7),
            personName: try row.decode(String.self, at: 8), dueOn: try row.decode(LegalDay?.self, at: 9),
            applicants: try row.decode([String].self, at: 10), respondents: try row.decode([String].self, at: 11))
    }
}

/// The events of the cases of a page of a register, case by case in their order.
package struct RegisterEvents: Statement {
    package static let name: StaticString = "register_events"
    package let page: RegisterPage

    package init(_ page: RegisterPage) { self.page = page }

    package var sql: SQL {
        """
        select \(EventRow.columns)
        from case_event e
        \(EventRow.joins)
        where e.county_code = \(page.county) and e.case_id in (select c.id from mediation_case c \(page.sql))
        order by e.case_id, e.version
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> EventRow { try EventRow(row) }
}
