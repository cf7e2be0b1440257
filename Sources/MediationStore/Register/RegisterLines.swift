// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// The cases that were registered in a time, in the scope of the transaction; a page in the order of their ids.
package struct RegisterLines: Statement {
    package static let name: StaticString = "register_lines"
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

    package var sql: SQL {
        """
        select c.id, c.code, c.number, c.registered_at, c.source, c.dispute_type, c.title, c.summary, region.name,
            c.stage, c.level, c.first_level, c.risk, holder_unit.name, holder_person.name, c.accepted_on, c.agreed_on,
            c.closed_on, c.due_on, c.ending, c.follow_ups,
            array(select p.name from case_party p
                where p.county_code = c.county_code and p.case_id = c.id and p.side = 'applicant' order by p.party),
            array(select p.name from case_party p
                where p.county_code = c.county_code and p.case_id = c.id and p.side = 'respondent' order by p.party),
            item.amount, coalesce(item.promises, 0), coalesce(item.kept, 0)
        from mediation_case c
        \(CaseRow.joins)
        left join lateral (
            select sum(i.amount)::bigint as amount, count(*) as promises,
                count(*) filter (where i.performed_on is not null) as kept
            from performance_item i
            where i.county_code = c.county_code and i.case_id = c.id and i.agreement_version = c.agreement_version
        ) item on true
        where c.county_code = \(county) and c.id > \(after)
            and c.region_lft between \(regions.lowerBound) and \(regions.upperBound)
            and c.registered_at >= \(from) and c.registered_at < \(until)
        order by c.id limit \(limit)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> RegisterLine {
        RegisterLine(
            id: try row.decode(CaseID.self, at: 0), code: try row.decode(String.self, at: 1),
            number: try row.decode(String?.self, at: 2), registeredAt: try row.decode(Timestamp.self, at: 3),
            source: try row.decode(Source.self, at: 4), type: try row.decode(DisputeType.self, at: 5),
            title: try row.decode(String.self, at: 6), summary: try row.decode(String.self, at: 7),
            regionName: try row.decode(String.self, at: 8), stage: try row.decode(Stage.self, at: 9),
            level: try row.decode(Level.self, at: 10), firstLevel: try row.decode(Level.self, at: 11),
            risk: try row.decode(Risk.self, at: 12), unitName: try row.decode(String.self, at: 13),
            personName: try row.decode(String.self, at: 14), acceptedOn: try row.decode(LegalDay?.self, at: 15),
            agreedOn: try row.decode(LegalDay?.self, at: 16), closedOn: try row.decode(LegalDay?.self, at: 17),
            dueOn: try row.decode(LegalDay?.self, at: 18),
            ending: try row.decode(String?.self, at: 19).flatMap { Ending(rawValue: $0) },
            followUps: try row.decode(Int32.self, at: 20), applicants: try row.decode([String].self, at: 21),
            respondents: try row.decode([String].self, at: 22), amount: try row.decode(Int64?.self, at: 23),
            promises: try row.decode(Int64.self, at: 24), kept: try row.decode(Int64.self, at: 25))
    }
}
