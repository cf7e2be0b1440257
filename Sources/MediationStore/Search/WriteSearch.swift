// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// Writes what a case is found by, in the stead of what was there: its terms and the regions that it lies in.
///
/// The regions are looked up here and the month is put in by the program, because a function in SQL is planned anew for
/// each call: `search_keys` took a fifth of what opening a case cost PostgreSQL.
package struct WriteSearch: Statement {
    package static let name: StaticString = "write_search"
    package let county: CountyCode
    package let id: CaseID
    package let region: RegionCode
    package let regionLft: Int32
    package let keys: SearchKeys

    package init(county: CountyCode, id: CaseID, region: RegionCode, regionLft: Int32, keys: SearchKeys) {
        self.county = county
        self.id = id
        self.region = region
        self.regionLft = regionLft
        self.keys = keys
    }

    package var sql: SQL {
        """
        with recursive above (code, parent) as (
            select r.code, r.parent from region r where r.code = \(region)
            union all
            select r.code, r.parent from region r join above on above.parent = r.code
        )
        insert into case_search (county_code, case_id, region_lft, keys, sealing_key)
        select \(county), \(id), \(regionLft), array(
            select distinct term # \(SearchMonth(of: id).mask)
            from (select unnest(\(keys.terms)::bigint[]) union all select code from above) as given (term)
            order by 1), \(keys.sealingKey)
        on conflict (county_code, case_id)
            do update set keys = excluded.keys, sealing_key = excluded.sealing_key
        """
    }
}

/// Adds terms to those that a case is found by. A row under another sealing key is left alone: whoever writes it anew
/// reads the case then.
package struct ExtendSearch: Statement {
    package static let name: StaticString = "extend_search"
    package let county: CountyCode
    package let id: CaseID
    package let keys: SearchKeys

    package init(county: CountyCode, id: CaseID, keys: SearchKeys) {
        self.county = county
        self.id = id
        self.keys = keys
    }

    package var sql: SQL {
        """
        update case_search set keys = array(
            select key from unnest(keys) as key
            union
            select term # \(SearchMonth(of: id).mask) from unnest(\(keys.terms)::bigint[]) as term
            order by 1)
        where county_code = \(county) and case_id = \(id) and sealing_key = \(keys.sealingKey)
        """
    }
}

/// A case that is not in the index, or is there under another key than the current one.
package struct UnindexedCase: Sendable {
    package let position: WalkPosition
    package let region: RegionCode
    package let regionLft: Int32
    package let code: String
    package let type: DisputeType
    package let names: [String]
    package let summary: String
    package let place: StoredText
    package let number: String?
}

/// The next cases to be indexed, locked, so that a number that one of them gets meanwhile waits for its row.
package struct CasesToIndex: Statement {
    package static let name: StaticString = "cases_to_index"
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
        select c.county_code, c.id, c.region_code, c.region_lft, c.code, c.dispute_type, c.summary, c.number, c.place,
            c.place_sealed, array(
                select p.name from case_party p
                where p.county_code = c.county_code and p.case_id = c.id order by p.party)
        from mediation_case c
        left join case_search s on s.county_code = c.county_code and s.case_id = c.id
        where (c.county_code, c.id) > (\(after.county), \(after.id))
            and (s.case_id is null or s.sealing_key <> \(current))
        order by c.county_code, c.id
        limit \(limit)
        for no key update of c
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> UnindexedCase {
        UnindexedCase(
            position: WalkPosition(
                county: try row.decode(CountyCode.self, at: 0), id: try row.decode(CaseID.self, at: 1)),
            region: try row.decode(RegionCode.self, at: 2), regionLft: try row.decode(Int32.self, at: 3),
            code: try row.decode(String.self, at: 4), type: try row.decode(DisputeType.self, at: 5),
            names: try row.decode([String].self, at: 10), summary: try row.decode(String.self, at: 6),
            place: try StoredText(row, plain: 8, sealed: 9) ?? .plain(""),
            number: try row.decode(String?.self, at: 7))
    }
}

/// One case that is not in the index; no row when all are.
package struct CasesNotIndexed: Statement {
    package static let name: StaticString = "cases_not_indexed"

    package init() {}

    package var sql: SQL {
        """
        select c.id from mediation_case c
        where not exists (
            select from case_search s where s.county_code = c.county_code and s.case_id = c.id)
        limit 1
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> CaseID {
        try row.decode(CaseID.self)
    }
}
