// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationStore
import Postgres

extension Catalogue {
    private static let theme = ThemeID(rawValue: 1)
    private static let month = Month(now.day)
    private static let group = NewTheme(
        region: SmallCounty.village, month: month, type: .neighbour, words: "滴水", title: "屋檐滴水", note: "一起装檐沟")

    private static func step(_ version: Int32, _ state: ThemeState) -> any Statement {
        InsertThemeStep(
            county: SmallCounty.code, id: theme, version: version, state: state, note: "已经开过会",
            by: Holder(unit: SmallCounty.villageUnit, person: SmallCounty.mediator), at: now)
    }

    /// A theme that is adopted and followed.
    static func themes(of id: CaseID) -> [any Statement] {
        [
            InsertTheme(county: SmallCounty.code, theme: group), step(1, .adopted),
            InsertThemeCases(county: SmallCounty.code, id: theme, cases: [id]),
            UpdateTheme(county: SmallCounty.code, id: theme, state: .working, version: 2), step(2, .working),
        ]
    }

    static let learned: [any Statement] = [
        ThemeCandidates(
            county: SmallCounty.code, regions: SmallCounty.everywhere, since: Timestamp(microseconds: 0), limit: 5),
        Themes(county: SmallCounty.code, limit: 5), FindTheme(county: SmallCounty.code, id: theme),
        ThemeSteps(county: SmallCounty.code, id: theme), CasesOfTheme(county: SmallCounty.code, id: theme),
        ThemeOfGroup(county: SmallCounty.code, theme: group),
    ]

    /// The small county has nothing of that kind.
    static let lookedFor: [any Statement] = [
        UnsolvedReasons(county: SmallCounty.code, regions: SmallCounty.everywhere, months: month...month),
        UnsolvedCases(county: SmallCounty.code, regions: SmallCounty.everywhere, months: month...month, limit: 5),
        QuestionedCases(
            in: 0...Int32.max, since: Timestamp(microseconds: 0), now: now, flawless: 10, heap: 5, limit: 5),
    ]
}
