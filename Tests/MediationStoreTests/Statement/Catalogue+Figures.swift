// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationStore
import Postgres

extension Catalogue {
    private static let year = Month("2026-01-01" as LegalDay)...Month("2026-12-01" as LegalDay)

    /// Once before anything is folded, and once after.
    static let figures: [any Statement] =
        sums + [FoldFigures(limit: 100)] + sums + [WalkTallies(after: .start, through: end)]

    private static let sums: [any Statement] = [
        FigureSums(
            county: SmallCounty.code, regions: SmallCounty.everywhere, measures: [.registered], months: year,
            asOf: "2026-12-31", by: .type),
        CasesBehind(
            county: SmallCounty.code, regions: SmallCounty.everywhere, measures: [.registered], months: year,
            asOf: "2026-12-31", after: CaseID(rawValue: 0), limit: 5),
    ]

    /// Nothing is uncounted, and nothing differs.
    static let figureProofs: [any Statement] = [
        CasesUncounted(after: .start, limit: 5), CellDifferences(in: CountyCode(rawValue: 990_101), limit: 5),
        CountiesWithFigures(),
    ]
}
