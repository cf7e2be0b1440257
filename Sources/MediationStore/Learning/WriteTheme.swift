// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// A group of cases that is taken for a theme.
package struct NewTheme: Hashable, Sendable {
    package let region: RegionCode
    package let month: Month
    package let type: DisputeType
    package let words: String
    package let title: String
    /// What is to be done about it.
    package let note: String

    package init(region: RegionCode, month: Month, type: DisputeType, words: String, title: String, note: String) {
        self.region = region
        self.month = month
        self.type = type
        self.words = words
        self.title = title
        self.note = note
    }
}

/// Writes a theme down; its first step and its cases follow in the same transaction. No row when there is this theme in
/// this month already.
package struct InsertTheme: Statement {
    package static let name: StaticString = "insert_theme"
    package let county: CountyCode
    package let theme: NewTheme

    package init(county: CountyCode, theme: NewTheme) {
        self.county = county
        self.theme = theme
    }

    package var sql: SQL {
        """
        insert into theme (county_code, region_code, month, dispute_type, words, title, state, version)
        values (\(county), \(theme.region), \(theme.month), \(theme.type), \(theme.words), \(theme.title),
            \(ThemeState.adopted), 1)
        on conflict on constraint theme_group_key do nothing
        returning id
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> ThemeID {
        try row.decode(ThemeID.self)
    }
}

/// The theme that a group is already in a month.
package struct ThemeOfGroup: Statement {
    package static let name: StaticString = "theme_of_group"
    package let county: CountyCode
    package let theme: NewTheme

    package init(county: CountyCode, theme: NewTheme) {
        self.county = county
        self.theme = theme
    }

    package var sql: SQL {
        """
        select id from theme
        where county_code = \(county) and region_code = \(theme.region) and month = \(theme.month)
            and dispute_type = \(theme.type) and words = \(theme.words)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> ThemeID {
        try row.decode(ThemeID.self)
    }
}

/// The cases that were alike.
package struct InsertThemeCases: Statement {
    package static let name: StaticString = "insert_theme_cases"
    package let county: CountyCode
    package let id: ThemeID
    package let cases: [CaseID]

    package init(county: CountyCode, id: ThemeID, cases: [CaseID]) {
        self.county = county
        self.id = id
        self.cases = cases
    }

    package var sql: SQL {
        """
        insert into theme_case (county_code, theme_id, case_id)
        select \(county), \(id), given.code::uuid from unnest(\(cases.map(\.description))::text[]) as given (code)
        """
    }
}

/// Moves a theme on; touches no row when somebody else was faster.
package struct UpdateTheme: Statement {
    package static let name: StaticString = "update_theme"
    package let county: CountyCode
    package let id: ThemeID
    package let state: ThemeState
    package let version: Int32

    /// - Parameter version: the one that the theme then has.
    package init(county: CountyCode, id: ThemeID, state: ThemeState, version: Int32) {
        self.county = county
        self.id = id
        self.state = state
        self.version = version
    }

    package var sql: SQL {
        """
        update theme set state = \(state), version = \(version)
        where county_code = \(county) and id = \(id) and version = \(version - 1)
        """
    }
}

/// Appends a step; of two at the same time the key refuses one.
package struct InsertThemeStep: Statement {
    package static let name: StaticString = "insert_theme_step"
    package let county: CountyCode
    package let id: ThemeID
    package let version: Int32
    package let state: ThemeState
    package let note: String
    package let by: Holder
    package let at: Timestamp

    package init(
        county: CountyCode, id: ThemeID, version: Int32, state: ThemeState, note: String, by: Holder, at: Timestamp
    ) {
        self.county = county
        self.id = id
        self.version = version
        self.state = state
        self.note = note
        self.by = by
        self.at = at
    }

    package var sql: SQL {
        """
        insert into theme_step (county_code, theme_id, version, state, note, unit_id, person_id, at)
        values (\(county), \(id), \(version), \(state), \(note), \(by.unit), \(by.person), \(at))
        """
    }
}
