// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// The cases that have all terms of a query, among those that the person of the transaction may know: the latest first.
package struct SearchCases: Statement {
    package static let name: StaticString = "search_cases"
    package let county: CountyCode
    /// The region over which the person looks, when it is one of the tree.
    package let region: RegionCode?
    /// One list for each sealing key, all equally long.
    package let lists: [[Int64]]
    package let filter: CaseFilter
    package let after: CaseID?
    package let limit: Int32

    package init(
        county: CountyCode, region: RegionCode?, lists: [[Int64]], filter: CaseFilter, after: CaseID?, limit: Int32
    ) {
        self.county = county
        self.region = region
        self.lists = lists
        self.filter = filter
        self.after = after
        self.limit = limit
    }

    package var sql: SQL {
        """
        select case_id, is_hit from search_cases(
            \(county), \(lists.flatMap(\.self)), \(Int32(lists.count)), \(region), \(after), \(limit),
            \(filter.stage), \(filter.level), \(filter.risk), \(filter.holder), \(filter.dueBefore),
            \(filter.regions?.lowerBound ?? 0), \(filter.regions?.upperBound ?? Int32.max))
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (id: CaseID, isHit: Bool) {
        try row.decode(CaseID.self, Bool.self)
    }
}

/// Cases that are like one case, the most alike first.
package struct SimilarCases: Statement {
    package static let name: StaticString = "similar_cases"
    package let county: CountyCode
    package let id: CaseID
    /// Everything that the case is found by.
    package let terms: [Int64]
    package let names: [Int64]
    package let kind: [Int64]
    package let limit: Int32

    package init(county: CountyCode, id: CaseID, terms: [Int64], names: [Int64], kind: [Int64], limit: Int32) {
        self.county = county
        self.id = id
        self.terms = terms
        self.names = names
        self.kind = kind
        self.limit = limit
    }

    package var sql: SQL {
        """
        select alike.case_id, alike.names, alike.is_kind, alike.words, \(CaseLine.columns)
        from similar_cases(\(county), \(id), \(terms), \(names), \(kind), \(limit)) alike
        join mediation_case c on c.county_code = \(county) and c.id = alike.case_id
        \(CaseRow.joins)
        order by alike.names desc, alike.words desc, c.id desc
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Likeness {
        Likeness(
            line: try CaseLine(row, from: 4), sharedNames: Int(try row.decode(Int32.self, at: 1)),
            isSameKindAndPlace: try row.decode(Bool.self, at: 2), sharedWords: Int(try row.decode(Int32.self, at: 3)))
    }
}

/// The lines of cases that were found, the latest first.
package struct LinesOfCases: Statement {
    package static let name: StaticString = "lines_of_cases"
    package let county: CountyCode
    package let ids: [CaseID]

    package init(county: CountyCode, ids: [CaseID]) {
        self.county = county
        self.ids = ids
    }

    package var sql: SQL {
        """
        select \(CaseLine.columns)
        from mediation_case c
        \(CaseRow.joins)
        where c.county_code = \(county) and c.id = any (\(ids.map { PostgresUUID(rawValue: $0.rawValue) }))
        order by c.id desc
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> CaseLine { try CaseLine(row) }
}
