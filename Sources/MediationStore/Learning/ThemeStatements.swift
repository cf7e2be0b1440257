// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

extension ThemeID: PostgresCodable {}
extension ThemeState: PostgresCodable {}

/// The cases of a range that began since an instant, newest first, as the search for themes sees them.
package struct ThemeCandidates: Statement {
    package static let name: StaticString = "theme_candidates"
    package let county: CountyCode
    package let regions: ClosedRange<Int32>
    package let since: Timestamp
    package let limit: Int32

    package init(county: CountyCode, regions: ClosedRange<Int32>, since: Timestamp, limit: Int32) {
        self.county = county
        self.regions = regions
        self.since = since
        self.limit = limit
    }

    /// Ids begin with the time, so that the index of places finds the newest of each.
    package var sql: SQL {
        """
        select id, code, region_code, dispute_type, summary
        from mediation_case
        where county_code = \(county) and region_lft between \(regions.lowerBound) and \(regions.upperBound)
            and id >= \(CaseID(at: since, random: 0)) and registered_at >= \(since) and merged_into is null
        order by id desc limit \(limit)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> ThemeCase {
        let (id, code, region, type, summary) = try row.decode(
            CaseID.self, String.self, RegionCode.self, DisputeType.self, String.self)
        return ThemeCase(id: id, code: code, region: region, type: type, summary: summary)
    }
}

extension ThemeLine {
    static let columns: SQL = """
        t.id, t.region_code, region.name, t.month, t.dispute_type, t.words, t.title, t.state, t.version, (
            select count(*) from theme_case x where x.county_code = t.county_code and x.theme_id = t.id)
        """

    init(_ row: borrowing RowCursor) throws(DecodingFailure) {
        self.init(
            id: try row.decode(ThemeID.self, at: 0), region: try row.decode(RegionCode.self, at: 1),
            regionName: try row.decode(String.self, at: 2), month: try row.decode(Month.self, at: 3),
            type: try row.decode(DisputeType.self, at: 4), words: try row.decode(String.self, at: 5),
            title: try row.decode(String.self, at: 6), state: try row.decode(ThemeState.self, at: 7),
            version: try row.decode(Int32.self, at: 8), cases: try row.decode(Int64.self, at: 9))
    }
}

/// The themes that the person of the transaction may see, the newest first.
package struct Themes: Statement {
    package static let name: StaticString = "themes"
    package let county: CountyCode
    package let limit: Int32

    package init(county: CountyCode, limit: Int32) {
        self.county = county
        self.limit = limit
    }

    package var sql: SQL {
        """
        select \(ThemeLine.columns)
        from theme t join region on region.code = t.region_code
        where t.county_code = \(county)
        order by t.month desc, t.id desc limit \(limit)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> ThemeLine { try ThemeLine(row) }
}

/// One theme.
package struct FindTheme: Statement {
    package static let name: StaticString = "find_theme"
    package let county: CountyCode
    package let id: ThemeID

    package init(county: CountyCode, id: ThemeID) {
        self.county = county
        self.id = id
    }

    package var sql: SQL {
        """
        select \(ThemeLine.columns)
        from theme t join region on region.code = t.region_code
        where t.county_code = \(county) and t.id = \(id)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> ThemeLine { try ThemeLine(row) }
}

/// The steps of a theme in their order.
package struct ThemeSteps: Statement {
    package static let name: StaticString = "theme_steps"
    package let county: CountyCode
    package let id: ThemeID

    package init(county: CountyCode, id: ThemeID) {
        self.county = county
        self.id = id
    }

    package var sql: SQL {
        """
        select s.version, s.state, s.note, unit.name, person.name, s.at
        from theme_step s
        join unit on unit.id = s.unit_id
        join person on person.id = s.person_id
        where s.county_code = \(county) and s.theme_id = \(id)
        order by s.version
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> ThemeStepLine {
        ThemeStepLine(
            version: try row.decode(Int32.self, at: 0), state: try row.decode(ThemeState.self, at: 1),
            note: try row.decode(String.self, at: 2), unitName: try row.decode(String.self, at: 3),
            personName: try row.decode(String.self, at: 4), at: try row.decode(Timestamp.self, at: 5))
    }
}

/// The cases behind a theme that the person of the transaction may see.
package struct CasesOfTheme: Statement {
    package static let name: StaticString = "cases_of_theme"
    package let county: CountyCode
    package let id: ThemeID

    package init(county: CountyCode, id: ThemeID) {
        self.county = county
        self.id = id
    }

    package var sql: SQL {
        """
        select c.id, c.code, c.title
        from theme_case x
        join mediation_case c on c.county_code = x.county_code and c.id = x.case_id
        where x.county_code = \(county) and x.theme_id = \(id)
        order by c.id
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> CaseBehind {
        let (id, code, title) = try row.decode(CaseID.self, String.self, String.self)
        return CaseBehind(id: id, code: code, title: title)
    }
}
