// SPDX-License-Identifier: Apache-2.0

/// A theme of the month as it stands.
package struct ThemeLine: Hashable, Sendable {
    package let id: ThemeID
    package let region: RegionCode
    package let regionName: String
    package let month: Month
    package let type: DisputeType
    /// What the summaries of its cases have in common.
    package let words: String
    package let title: String
    package let state: ThemeState
    package let version: Int32
    /// How many cases stood behind it when it was adopted.
    package let cases: Int64

    package init(
        id: ThemeID, region: RegionCode, regionName: String, month: Month, type: DisputeType, words: String,
        title: String, state: ThemeState, version: Int32, cases: Int64
    ) {
        self.id = id
        self.region = region
        self.regionName = regionName
        self.month = month
        self.type = type
        self.words = words
        self.title = title
        self.state = state
        self.version = version
        self.cases = cases
    }
}

/// A step of a theme, with who took it.
package struct ThemeStepLine: Hashable, Sendable {
    package let version: Int32
    package let state: ThemeState
    package let note: String
    package let unitName: String
    package let personName: String
    package let at: Timestamp

    package init(
        version: Int32, state: ThemeState, note: String, unitName: String, personName: String, at: Timestamp
    ) {
        self.version = version
        self.state = state
        self.note = note
        self.unitName = unitName
        self.personName = personName
        self.at = at
    }
}
